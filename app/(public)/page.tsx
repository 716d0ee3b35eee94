import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OverviewPage } from '@/components/score/overview-page';
import { homeOverview } from '@/lib/queries/overview';
import { formatInstantDay } from '@/lib/text/format';

export const ensureStatic = 'navigation';

export const metadata: Metadata = { title: { absolute: 'Chỉ số cải cách hành chính' } };

export default async function HomePage() {
  const overview = await homeOverview();
  if (!overview) notFound();

  return <OverviewPage {...overview} readOn={formatInstantDay(overview.readAt)} />;
}
