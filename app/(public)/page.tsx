import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OverviewPage } from '@/components/score/overview-page';
import { dossierSummaries } from '@/lib/queries/dossier-release';
import { homeOverview } from '@/lib/queries/overview';
import { formatInstantDay } from '@/lib/text/format';

export const ensureStatic = 'navigation';

export const metadata: Metadata = { title: { absolute: 'Chỉ số cải cách hành chính' } };

export default async function HomePage() {
  const [overview, [dossiers = null]] = await Promise.all([homeOverview(), dossierSummaries()]);
  if (!overview) notFound();

  const readOn = formatInstantDay(overview.readAt);
  return <OverviewPage {...overview} readOn={readOn} dossiers={dossiers} />;
}
