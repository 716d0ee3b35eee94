import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LineageChangePage } from '@/components/authority/lineage-change-page';
import { successionKind } from '@/lib/domain/authority';
import { readLineage } from '@/lib/domain/lineage-address';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { catalogueChoices } from '@/lib/queries/catalogue-choices';
import { authoritiesFor, lineagePreview } from '@/lib/queries/lineage';

export const metadata: Metadata = { title: 'Ghi thay đổi đơn vị' };
export const instant = false;

type PageProps = { readonly searchParams: Promise<Record<string, string | string[]>> };

export default async function Page({ searchParams }: PageProps) {
  const query = await searchParams;
  const actor = await requireActor('/danh-muc/don-vi');
  const authorities = await authoritiesFor(actor);
  const kind = successionKind.safeParse(query.loai);
  if (!authorities || !kind.success) notFound();

  const { typed, state, change } = readLineage(query, authorities);
  const found = change && (await lineagePreview(actor, change, await today()));
  return (
    <LineageChangePage
      kind={kind.data}
      typed={typed}
      state={state}
      choices={await catalogueChoices()}
      preview={found ? { change, found } : null}
    />
  );
}
