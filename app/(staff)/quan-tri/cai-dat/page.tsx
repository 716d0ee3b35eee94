import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SettingsPage } from '@/components/setting/settings-page';
import { requireActor } from '@/lib/platform/session';
import { settingsFor } from '@/lib/queries/setting';

export const metadata: Metadata = { title: 'Cài đặt' };
export const instant = false;

export default async function Page() {
  const actor = await requireActor('/quan-tri/cai-dat');
  const settings = await settingsFor(actor);
  if (!settings) notFound();

  return <SettingsPage {...settings} />;
}
