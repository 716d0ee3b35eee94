import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditTaskPage } from '@/components/task/edit-task-page';
import { rowNumber } from '@/lib/domain/row-number';
import { groupOfLink, linkOfTask, taskFormWanted } from '@/lib/domain/task-choice';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { taskAt } from '@/lib/queries/task';
import { taskChoices } from '@/lib/queries/task-choice';

export const metadata: Metadata = { title: 'Sửa nhiệm vụ' };
export const instant = false;

/** Changes a task that is open. */
export default async function Page({ params, searchParams }: PageProps<'/nhiem-vu/[task]/sua'>) {
  const { task: written } = await params;
  const actor = await requireActor(`/nhiem-vu/${written}/sua`);
  const detail = await taskAt(rowNumber(written) ?? 0, actor, await today());
  if (!detail?.may.edit) notFound();

  const link = linkOfTask(detail.task);
  const group = taskFormWanted(await searchParams).group ?? groupOfLink(link);
  const choices = await taskChoices(group, actor);
  if (!choices) notFound();
  return <EditTaskPage task={detail.task} choices={choices} group={group} link={link} />;
}
