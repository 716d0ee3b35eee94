import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DossierBoardPage, NoBoard } from '@/components/dossier/board-page';
import { parseDossierView } from '@/lib/domain/dossier-view';
import { mayDo } from '@/lib/domain/rights';
import { requireActor } from '@/lib/platform/session';
import { homeAuthority } from '@/lib/queries/authority';
import { alertHeadline } from '@/lib/queries/dossier-alert';
import { dossierBoard } from '@/lib/queries/dossier-board';

export const metadata: Metadata = { title: 'Hồ sơ (lãnh đạo)' };

export const instant = false;

/** All dossiers of the province; a member's own unit. */
export default async function DossierBoards({ searchParams }: PageProps<'/lanh-dao/ho-so'>) {
  const actor = await requireActor('/lanh-dao/ho-so');
  if (!mayDo(actor, 'readDossiers')) notFound();
  const view = parseDossierView(await searchParams);
  const [home, board, alerts] = await Promise.all([
    homeAuthority(),
    dossierBoard({ unit: null, field: null }, view, actor),
    alertHeadline(actor),
  ]);
  if (!board) return <NoBoard />;
  return <DossierBoardPage board={board} home={home.name} alerts={alerts} />;
}
