import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SettingsPage } from '@/components/setting/settings-page';
import { requireActor } from '@/lib/platform/session';
import { homeAuthority } from '@/lib/queries/authority';
import { settingsFor } from '@/lib/queries/setting';
import { homeOf } from '@/lib/text/briefing-head';

export const metadata: Metadata = { title: 'Cài đặt' };
export const instant = false;

export default async function Page() {
  const actor = await requireActor('/quan-tri/cai-dat');
  const [settings, home] = await Promise.all([settingsFor(actor), homeAuthority()]);
  if (!settings) notFound();

  return <SettingsPage {...settings} home={homeOf(home)} />;
}
