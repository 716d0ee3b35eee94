import type { Metadata } from 'next';
import { WatchStopPage } from '@/components/watch/watch-stop-page';
import { watchBehind } from '@/lib/queries/watch';

export const instant = false;

export const metadata: Metadata = { title: 'Dừng theo dõi', robots: { index: false } };

/** Opening it stops nothing: mail scanners follow links. */
export default async function Page({ params }: PageProps<'/theo-doi/dung/[token]'>) {
  const { token } = await params;
  return <WatchStopPage token={token} watch={await watchBehind(token)} />;
}
