import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicationPage } from '@/components/release/publication-page';
import { releaseKey } from '@/lib/domain/release';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { publishable } from '@/lib/queries/inbox';
import { releaseWork } from '@/lib/queries/release-work';

export const metadata: Metadata = { title: 'Công bố' };

export const instant = false;

/** The same, with one release chosen. */
export default async function ReleasePublicationPage({
  params,
}: PageProps<'/cong-bo/[indicator]/[period]/[version]'>) {
  const { indicator, period, version } = await params;
  const path = `${indicator}/${period}/${version}`;
  const actor = await requireActor(`/cong-bo/${path}`);
  const [items, day, work] = await Promise.all([publishable(actor), today(), releaseWork(actor)]);
  if (!items || !work?.some((item) => releaseKey(item) === path)) notFound();

  const chosen = items.filter((item) => releaseKey(item) === path).map(({ id }) => id);
  return <PublicationPage items={items} dossiers={[]} chosen={chosen} today={day} done={null} />;
}
