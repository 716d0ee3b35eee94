import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReleaseWorkPage } from '@/components/release/release-work-page';
import { doneIn } from '@/lib/domain/step-done';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { openingChoices, releaseWork } from '@/lib/queries/release-work';

export const metadata: Metadata = { title: 'Nhập liệu' };

export const instant = false;

/** Every release by indicator and year, and the form that opens one. */
export default async function ReleaseWorkListPage({ searchParams }: PageProps<'/nhap-lieu'>) {
  const actor = await requireActor('/nhap-lieu');
  const [works, choices, day] = await Promise.all([
    releaseWork(actor),
    openingChoices(actor),
    today(),
  ]);
  if (!works) notFound();

  const done = doneIn(await searchParams);
  return <ReleaseWorkPage works={works} choices={choices} today={day} done={done} />;
}
