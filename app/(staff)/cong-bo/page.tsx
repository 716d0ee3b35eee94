import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicationPage } from '@/components/release/publication-page';
import { doneIn } from '@/lib/domain/step-done';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { publishable } from '@/lib/queries/inbox';

export const metadata: Metadata = { title: 'Công bố' };

export const instant = false;

/** Every approved release, to be published together or apart. */
export default async function PublicationsPage({ searchParams }: PageProps<'/cong-bo'>) {
  const actor = await requireActor('/cong-bo');
  const [items, day] = await Promise.all([publishable(actor), today()]);
  if (!items) notFound();

  return (
    <PublicationPage items={items} chosen={[]} today={day} done={doneIn(await searchParams)} />
  );
}
