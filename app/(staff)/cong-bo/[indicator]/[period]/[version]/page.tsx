import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicationPage } from '@/components/release/publication-page';
import { releaseKey } from '@/lib/domain/release';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { publishable } from '@/lib/queries/inbox';

export const metadata: Metadata = { title: 'Công bố' };

export const instant = false;

/** The same, with one release chosen. */
export default async function ReleasePublicationPage({
  params,
}: PageProps<'/cong-bo/[indicator]/[period]/[version]'>) {
  const { indicator, period, version } = await params;
  const path = `${indicator}/${period}/${version}`;
  const actor = await requireActor(`/cong-bo/${path}`);
  const [items, day] = await Promise.all([publishable(actor), today()]);
  const one = items?.find((item) => releaseKey(item) === path);
  if (!items || !one) notFound();

  return <PublicationPage items={items} chosen={[one.id]} today={day} done={null} />;
}
