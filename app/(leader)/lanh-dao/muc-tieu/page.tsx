import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TargetBoardPage } from '@/components/target/target-board-page';
import { requireActor } from '@/lib/platform/session';
import { targetBoard } from '@/lib/queries/target-board';

export const metadata: Metadata = { title: 'Mục tiêu' };
export const instant = false;

/** Where every target of the home province stands, and what it would take. */
export default async function Page() {
  const board = await targetBoard(await requireActor('/lanh-dao/muc-tieu'));
  if (!board) notFound();
  return <TargetBoardPage {...board} />;
}
