import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementNote } from '@/components/task/movement-note';
import { TaskPage } from '@/components/task/task-page';
import { mayDo } from '@/lib/domain/rights';
import { rowNumber } from '@/lib/domain/row-number';
import { numberKey } from '@/lib/domain/task-movement-view';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { taskAt } from '@/lib/queries/task';
import { movementsOf } from '@/lib/queries/task-movement';
import { taskDoneIn } from '@/lib/text/task';

export const metadata: Metadata = { title: 'Nhiệm vụ' };
export const instant = false;

/** One task, for whoever sees it. */
export default async function Page({ params, searchParams }: PageProps<'/nhiem-vu/[task]'>) {
  const { task: written } = await params;
  const actor = await requireActor(`/nhiem-vu/${written}`);
  const detail = await taskAt(rowNumber(written) ?? 0, actor, await today());
  if (!detail) notFound();

  const { task } = detail;
  const movements = await movementsOf([task], actor);
  return (
    <TaskPage
      detail={detail}
      done={taskDoneIn(await searchParams)}
      movement={<MovementNote task={task} moved={movements[numberKey(task)]} />}
      mayOpenNumber={mayDo(actor, 'readBoard')}
    />
  );
}
