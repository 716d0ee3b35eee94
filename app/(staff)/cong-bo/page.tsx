import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicationPage } from '@/components/release/publication-page';
import { doneIn } from '@/lib/domain/step-done';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { publishable, publishableDossiers } from '@/lib/queries/inbox';

export const metadata: Metadata = { title: 'Công bố' };

export const instant = false;

/** Every approved release, to be published together or apart. */
export default async function PublicationsPage({ searchParams }: PageProps<'/cong-bo'>) {
  const actor = await requireActor('/cong-bo');
  const [items, dossiers, day] = await Promise.all([
    publishable(actor),
    publishableDossiers(actor),
    today(),
  ]);
  if (!items || !dossiers) notFound();

  const done = doneIn(await searchParams);
  return <PublicationPage items={items} dossiers={dossiers} chosen={[]} today={day} done={done} />;
}
