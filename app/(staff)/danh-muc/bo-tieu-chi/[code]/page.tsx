import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CriteriaSetPage } from '@/components/criteria-set/criteria-set-page';
import { requireActor } from '@/lib/platform/session';
import { catalogueChoices } from '@/lib/queries/catalogue-choices';
import { criteriaSetAt } from '@/lib/queries/criteria-set';

export const metadata: Metadata = { title: 'Bộ tiêu chí' };
export const instant = false;

type PageProps = {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<{ readonly muc?: string; readonly xong?: string }>;
};

export default async function Page({ params, searchParams }: PageProps) {
  const { code } = await params;
  const { muc, xong } = await searchParams;
  const actor = await requireActor(`/danh-muc/bo-tieu-chi/${code}`);
  const set = await criteriaSetAt(actor, decodeURIComponent(code));
  if (!set) notFound();

  const { sources } = await catalogueChoices();
  const chosen = set.tree.find((criterion) => criterion.code === muc) ?? null;
  return <CriteriaSetPage set={set} sources={sources} chosen={chosen} isRemoved={xong === 'xoa'} />;
}
