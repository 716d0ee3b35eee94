import type { Metadata } from 'next';
import { SecondFactorPage } from '@/components/account/second-factor-page';
import { ownPath } from '@/lib/domain/own-path';

export const instant = false;

export const metadata: Metadata = { title: 'Mã xác thực', robots: { index: false } };

export default async function Page({ searchParams }: PageProps<'/dang-nhap/ma-xac-thuc'>) {
  const { tiep } = await searchParams;
  return <SecondFactorPage next={ownPath(typeof tiep === 'string' ? tiep : undefined)} />;
}
