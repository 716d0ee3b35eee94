import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CellPage } from '@/components/score/cell-page';
import { requireActor } from '@/lib/platform/session';
import { scoreCell } from '@/lib/queries/score-cell';

export const instant = false;

export const metadata: Metadata = { title: 'Một ô điểm' };

type Props = {
  readonly params: Promise<{
    indicator: string;
    period: string;
    version: string;
    slug: string;
    criterion: string;
  }>;
};

export default async function ScoreCellPage({ params }: Props) {
  const { indicator, period, version, slug, criterion } = await params;
  const address = `/nhap-lieu/${indicator}/${period}/${version}/o/${slug}/${criterion}`;
  const actor = await requireActor(address);
  const view = await scoreCell({ indicator, period, version, slug, criterion }, actor);
  if (!view) notFound();
  return <CellPage view={view} />;
}
