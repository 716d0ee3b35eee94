import type { Metadata } from 'next';
import { SignInPage } from '@/components/account/sign-in-page';
import { ownPath } from '@/lib/domain/own-path';
import { providerName } from '@/lib/queries/sign-in';

export const instant = false;

export const metadata: Metadata = { title: 'Đăng nhập', robots: { index: false } };

export default async function Page({ searchParams }: PageProps<'/dang-nhap'>) {
  const { tiep, dat, loi } = await searchParams;
  const next = ownPath(typeof tiep === 'string' ? tiep : undefined);
  return (
    <SignInPage
      next={next}
      isPasswordSet={dat === 'xong'}
      provider={providerName()}
      isRefusedByProvider={loi === 'dinh-danh'}
    />
  );
}
