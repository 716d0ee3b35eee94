import type { Metadata } from 'next';
import { NotFoundMessage } from '@/components/layout/not-found-message';
import { nearestAddresses, writtenPath } from '@/lib/domain/published-address';
import { knownAddresses } from '@/lib/queries/published-address';

type Props = PageProps<'/loc/khong-co'>;

export const instant = false;

export const metadata: Metadata = { title: 'Không có trang này', robots: { index: false } };

/** What the proxy answers with status 404: read for each request, so that no unknown address is kept. */
export default async function UnknownAddressPage({ searchParams }: Props) {
  const [{ 'dia-chi': wanted }, known] = await Promise.all([searchParams, knownAddresses()]);
  const path = writtenPath([wanted ?? ''].flat()[0] ?? '');
  return <NotFoundMessage path={path} offered={nearestAddresses(path, known)} />;
}
