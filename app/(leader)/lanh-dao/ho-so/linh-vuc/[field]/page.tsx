import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DossierBoardPage } from '@/components/dossier/board-page';
import { FieldTasks } from '@/components/task/field-tasks';
import { parseDossierView } from '@/lib/domain/dossier-view';
import { mayDo } from '@/lib/domain/rights';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { homeAuthority } from '@/lib/queries/authority';
import { dossierBoard } from '@/lib/queries/dossier-board';
import { tasksOf } from '@/lib/queries/task';

export const metadata: Metadata = { title: 'Hồ sơ của một lĩnh vực' };

export const instant = false;

type Props = PageProps<'/lanh-dao/ho-so/linh-vuc/[field]'>;

/** One field's dossiers, by authority; a member's own unit. */
export default async function FieldDossiers({ params, searchParams }: Props) {
  const { field } = await params;
  const actor = await requireActor(`/lanh-dao/ho-so/linh-vuc/${field}`);
  const view = parseDossierView(await searchParams);
  const [home, board, tasks] = await Promise.all([
    homeAuthority(),
    dossierBoard({ unit: null, field }, view, actor),
    tasksOf({ field }, actor, await today()),
  ]);
  if (!board) notFound();
  return (
    <>
      <DossierBoardPage board={board} home={home.name} />
      <FieldTasks field={field} tasks={tasks ?? []} mayAdd={mayDo(actor, 'editTask')} />
    </>
  );
}
