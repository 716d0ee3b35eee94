import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReleaseWorkPage } from '@/components/release/release-work-page';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { openingChoices, releaseWork } from '@/lib/queries/release-work';

export const metadata: Metadata = { title: 'Nhập liệu' };

export const instant = false;

/** Every release by indicator and year, and the form that opens one. */
export default async function ReleaseWorkListPage() {
  const actor = await requireActor('/nhap-lieu');
  const [works, choices, day] = await Promise.all([
    releaseWork(actor),
    openingChoices(actor),
    today(),
  ]);
  if (!works) notFound();

  return <ReleaseWorkPage works={works} choices={choices} today={day} />;
}
