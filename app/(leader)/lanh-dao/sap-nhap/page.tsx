import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MergedPage, NotMerged } from '@/components/authority/merged-page';
import { requireActor } from '@/lib/platform/session';
import { mergedBaseline } from '@/lib/queries/merged-baseline';

export const metadata: Metadata = { title: 'Trước và sau sáp nhập' };

export const instant = false;

/** The province after the merger, with each of those before it beside it. */
export default async function Merged() {
  const actor = await requireActor('/lanh-dao/sap-nhap');
  const view = await mergedBaseline(actor);
  if (!view) notFound();
  return 'none' in view ? <NotMerged name={view.none} /> : <MergedPage view={view} />;
}
