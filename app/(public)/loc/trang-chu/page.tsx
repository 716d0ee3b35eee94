import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OverviewPage } from '@/components/score/overview-page';
import { dossierSummaries } from '@/lib/queries/dossier-release';
import { homeOverview } from '@/lib/queries/overview';
import { formatInstantDay } from '@/lib/text/format';

type Props = PageProps<'/loc/trang-chu'>;

export const instant = false;

export const metadata: Metadata = {
  title: { absolute: 'Chỉ số cải cách hành chính' },
  alternates: { canonical: '/' },
};

/** The front page of another year: `/?nam=2022`. */
export default async function HomeOfYearPage({ searchParams }: Props) {
  const { nam } = await searchParams;
  const [overview, [dossiers = null]] = await Promise.all([
    homeOverview([nam].flat()[0]),
    dossierSummaries(),
  ]);
  if (!overview) notFound();

  const readOn = formatInstantDay(overview.readAt);
  return <OverviewPage {...overview} readOn={readOn} dossiers={dossiers} />;
}
