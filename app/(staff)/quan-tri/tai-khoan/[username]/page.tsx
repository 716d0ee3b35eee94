import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountPage } from '@/components/account/account-page';
import { requireActor } from '@/lib/platform/session';
import { accountFor, unitsFor } from '@/lib/queries/account';

export const instant = false;

export const metadata: Metadata = { title: 'Tài khoản' };

export default async function Page({ params }: PageProps<'/quan-tri/tai-khoan/[username]'>) {
  const { username } = await params;
  const actor = await requireActor(`/quan-tri/tai-khoan/${username}`);
  const [account, units] = await Promise.all([accountFor(actor, username), unitsFor(actor)]);
  if (!account || !units) notFound();

  return <AccountPage account={account} units={units} />;
}
