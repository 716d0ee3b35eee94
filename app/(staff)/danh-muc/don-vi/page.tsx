import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AuthorityCataloguePage } from '@/components/authority/authority-catalogue-page';
import { requireActor } from '@/lib/platform/session';
import { authoritiesFor } from '@/lib/queries/lineage';

export const metadata: Metadata = { title: 'Danh mục đơn vị' };
export const instant = false;

type PageProps = { readonly searchParams: Promise<{ readonly xong?: string }> };

export default async function Page({ searchParams }: PageProps) {
  const { xong } = await searchParams;
  const actor = await requireActor('/danh-muc/don-vi');
  const authorities = await authoritiesFor(actor);
  if (!authorities) notFound();

  return <AuthorityCataloguePage authorities={authorities} isDone={xong === '1'} />;
}
