import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TargetListPage } from '@/components/target/target-list-page';
import { requireActor } from '@/lib/platform/session';
import { catalogueChoices } from '@/lib/queries/catalogue-choices';
import { targetsFor } from '@/lib/queries/target-list';

export const metadata: Metadata = { title: 'Chỉ tiêu' };
export const instant = false;

type PageProps = {
  readonly searchParams: Promise<{ readonly sua?: string; readonly xong?: string }>;
};

export default async function Page({ searchParams }: PageProps) {
  const { sua, xong } = await searchParams;
  const actor = await requireActor('/danh-muc/chi-tieu');
  const targets = await targetsFor(actor);
  if (!targets) notFound();

  const chosen = targets.find(({ id }) => String(id) === sua) ?? null;
  return (
    <TargetListPage
      targets={targets}
      chosen={chosen}
      choices={await catalogueChoices()}
      isRemoved={xong === 'xoa'}
    />
  );
}
