import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewTaskPage } from '@/components/task/new-task-page';
import { taskFormWanted } from '@/lib/domain/task-choice';
import { requireActor } from '@/lib/platform/session';
import { taskChoices } from '@/lib/queries/task-choice';

export const metadata: Metadata = { title: 'Giao nhiệm vụ' };
export const instant = false;

/** Gives a task; what it is to move may be chosen in the address. */
export default async function Page({ searchParams }: PageProps<'/nhiem-vu/moi'>) {
  const actor = await requireActor('/nhiem-vu/moi');
  const wanted = taskFormWanted(await searchParams);
  const choices = await taskChoices(wanted.group, actor);
  if (!choices) notFound();

  return <NewTaskPage choices={choices} wanted={wanted} />;
}
