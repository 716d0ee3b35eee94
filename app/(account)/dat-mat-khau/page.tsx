import type { Metadata } from 'next';
import { SetPasswordPage } from '@/components/account/set-password-page';
import { isPasswordLinkOpen } from '@/lib/queries/sign-in';

export const instant = false;

export const metadata: Metadata = { title: 'Đặt mật khẩu', robots: { index: false } };

export default async function Page({ searchParams }: PageProps<'/dat-mat-khau'>) {
  const { ma } = await searchParams;
  const code = typeof ma === 'string' && (await isPasswordLinkOpen(ma)) ? ma : null;
  return <SetPasswordPage code={code} />;
}
