import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WatchPage } from '@/components/watch/watch-page';
import { requireActor } from '@/lib/platform/session';
import { watchDesk } from '@/lib/queries/watch';

export const metadata: Metadata = { title: 'Theo dõi số liệu' };
export const instant = false;

/** Which figures somebody is told of, and when. */
export default async function Page() {
  const desk = await watchDesk(await requireActor('/lanh-dao/theo-doi'));
  if (!desk) notFound();
  return <WatchPage {...desk} />;
}
