import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ForgottenPage } from '@/components/account/forgotten-page';
import { canSendLinks } from '@/lib/queries/sign-in';

export const instant = false;

export const metadata: Metadata = { title: 'Quên mật khẩu', robots: { index: false } };

export default async function Page() {
  await connection();
  return <ForgottenPage canSend={canSendLinks()} />;
}
