import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AlertPage } from '@/components/dossier/alert-page';
import { requireActor } from '@/lib/platform/session';
import { alertBoard } from '@/lib/queries/dossier-alert';

export const metadata: Metadata = { title: 'Cảnh báo hồ sơ' };
export const instant = false;

/** What leaders are warned of: a sudden rise, late again and again, much about to fall due. */
export default async function Page({ searchParams }: PageProps<'/lanh-dao/ho-so/canh-bao'>) {
  const query = await searchParams;
  const actor = await requireActor('/lanh-dao/ho-so/canh-bao');
  const board = await alertBoard(actor);
  if (!board) notFound();

  const asked = Number(query['ghi-nhan']) || null;
  return <AlertPage {...board} asked={asked} isDone={query.xong === 'ghi-nhan'} />;
}
