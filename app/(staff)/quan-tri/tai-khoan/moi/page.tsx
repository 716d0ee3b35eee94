import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InvitePage } from '@/components/account/invite-page';
import { requireActor } from '@/lib/platform/session';
import { unitsFor } from '@/lib/queries/account';

export const instant = false;

export const metadata: Metadata = { title: 'Mời người mới' };

export default async function Page() {
  const units = await unitsFor(await requireActor('/quan-tri/tai-khoan/moi'));
  if (!units) notFound();

  return <InvitePage units={units} />;
}
