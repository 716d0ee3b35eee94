import type { Metadata } from 'next';
import { InboxPage } from '@/components/release/inbox-page';
import { doneIn } from '@/lib/domain/step-done';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { inboxOf } from '@/lib/queries/inbox';
import { tasksToMind } from '@/lib/queries/task';

export const metadata: Metadata = { title: 'Hộp việc' };

export const instant = false;

/** What waits for whoever is signed in. */
export default async function InboxAddress({ searchParams }: PageProps<'/hop-viec'>) {
  const actor = await requireActor('/hop-viec');
  const day = await today();
  const [inbox, tasks] = await Promise.all([inboxOf(actor, day), tasksToMind(actor, day)]);
  return <InboxPage {...{ inbox, tasks }} today={day} done={doneIn(await searchParams)} />;
}
