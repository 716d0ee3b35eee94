import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LeaderIndexPage } from '@/components/dossier/leader-index-page';
import { DEFAULT_DOSSIER_VIEW } from '@/lib/domain/dossier-view';
import { mayDo } from '@/lib/domain/rights';
import { requireActor } from '@/lib/platform/session';
import { homeAuthority } from '@/lib/queries/authority';
import { dossierBoard } from '@/lib/queries/dossier-board';

export const metadata: Metadata = { title: 'Dành cho lãnh đạo' };

export const instant = false;

/** Where leaders begin. */
export default async function LeaderIndex() {
  const actor = await requireActor('/lanh-dao');
  if (!mayDo(actor, 'readDossiers')) notFound();
  const [home, board] = await Promise.all([
    homeAuthority(),
    dossierBoard({ unit: null, field: null }, DEFAULT_DOSSIER_VIEW, actor),
  ]);
  return <LeaderIndexPage board={board} home={home.name} />;
}
