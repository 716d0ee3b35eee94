import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdministrationPage } from '@/components/account/administration-page';
import { mayDo } from '@/lib/domain/rights';
import { requireActor } from '@/lib/platform/session';

export const instant = false;

export const metadata: Metadata = { title: 'Quản trị' };

export default async function Page() {
  if (!mayDo(await requireActor('/quan-tri'), 'manageAccounts')) notFound();

  return <AdministrationPage />;
}
