import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountListPage } from '@/components/account/account-list-page';
import { requireActor } from '@/lib/platform/session';
import { accountsFor } from '@/lib/queries/account';

export const instant = false;

export const metadata: Metadata = { title: 'Tài khoản' };

export default async function Page() {
  const accounts = await accountsFor(await requireActor('/quan-tri/tai-khoan'));
  if (!accounts) notFound();

  return <AccountListPage accounts={accounts} />;
}
