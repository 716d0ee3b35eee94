import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DirectivePage } from '@/components/directive/directive-page';
import { MovementSection } from '@/components/task/movement-section';
import { rowNumber } from '@/lib/domain/row-number';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { directiveAt } from '@/lib/queries/directive';
import { movementsOf } from '@/lib/queries/task-movement';
import { directiveDoneIn } from '@/lib/text/directive';

export const metadata: Metadata = { title: 'Văn bản chỉ đạo' };
export const instant = false;

/** One order with its tasks and what became of their numbers. */
export default async function Page({
  params,
  searchParams,
}: PageProps<'/nhiem-vu/van-ban/[directive]'>) {
  const { directive: written } = await params;
  const actor = await requireActor(`/nhiem-vu/van-ban/${written}`);
  const detail = await directiveAt(rowNumber(written) ?? 0, actor, await today());
  if (!detail) notFound();

  const { tasks } = detail;
  return (
    <DirectivePage
      detail={detail}
      done={directiveDoneIn(await searchParams)}
      movement={<MovementSection tasks={tasks} movements={await movementsOf(tasks, actor)} />}
    />
  );
}
