import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditDirectivePage } from '@/components/directive/directive-forms';
import { rowNumber } from '@/lib/domain/row-number';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { directiveAt } from '@/lib/queries/directive';

export const metadata: Metadata = { title: 'Sửa văn bản chỉ đạo' };
export const instant = false;

/** Changes an order. */
export default async function Page({ params }: PageProps<'/nhiem-vu/van-ban/[directive]/sua'>) {
  const { directive: written } = await params;
  const actor = await requireActor(`/nhiem-vu/van-ban/${written}/sua`);
  const detail = await directiveAt(rowNumber(written) ?? 0, actor, await today());
  if (!detail?.mayEdit) notFound();

  return <EditDirectivePage directive={detail.directive} />;
}
