import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TaskListPage } from '@/components/task/task-list-page';
import { taskListFilter } from '@/lib/domain/task-list';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { taskList } from '@/lib/queries/task-list';

export const metadata: Metadata = { title: 'Nhiệm vụ' };

export const instant = false;

/** Tasks in the view and with the filters that the address names. */
export default async function Page({ searchParams }: PageProps<'/nhiem-vu'>) {
  const actor = await requireActor('/nhiem-vu');
  const list = await taskList(taskListFilter.parse(await searchParams), actor, await today());
  if (!list) notFound();

  return <TaskListPage list={list} />;
}
