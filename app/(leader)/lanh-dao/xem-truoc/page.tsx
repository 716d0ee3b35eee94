import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WaitingPage } from '@/components/release/waiting-page';
import { requireActor } from '@/lib/platform/session';
import { waitingBundles } from '@/lib/queries/pre-read';

export const metadata: Metadata = { title: 'Xem trước khi công bố' };

export const instant = false;

/** What this leader may read before it is public. */
export default async function Waiting() {
  const actor = await requireActor('/lanh-dao/xem-truoc');
  const bundles = await waitingBundles(actor);
  if (!bundles) notFound();
  return <WaitingPage bundles={bundles} />;
}
