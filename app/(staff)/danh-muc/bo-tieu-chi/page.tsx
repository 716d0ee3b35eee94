import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CriteriaSetListPage } from '@/components/criteria-set/criteria-set-list-page';
import { requireActor } from '@/lib/platform/session';
import { criteriaSetsFor } from '@/lib/queries/criteria-set';

export const metadata: Metadata = { title: 'Bộ tiêu chí' };
export const instant = false;

type PageProps = { readonly searchParams: Promise<{ readonly xong?: string }> };

export default async function Page({ searchParams }: PageProps) {
  const { xong } = await searchParams;
  const actor = await requireActor('/danh-muc/bo-tieu-chi');
  const sets = await criteriaSetsFor(actor);
  if (!sets) notFound();

  return <CriteriaSetListPage sets={sets} isRemoved={xong === 'xoa'} />;
}
