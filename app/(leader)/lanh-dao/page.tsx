import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LeaderPage } from '@/components/leader/leader-page';
import { MemberPage } from '@/components/leader/member-page';
import { mayDo } from '@/lib/domain/rights';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { leaderBoard, memberBoard } from '@/lib/queries/leader-board';

export const metadata: Metadata = { title: 'Tổng quan điều hành' };

export const instant = false;

/** Where leaders begin: the province on one page; a member's own unit. */
export default async function LeaderOverview({ searchParams }: PageProps<'/lanh-dao'>) {
  const actor = await requireActor('/lanh-dao');
  const [{ nam }, day] = await Promise.all([searchParams, today()]);
  const board = await leaderBoard(actor, day, [nam].flat()[0]);
  if (board) return <LeaderPage board={board} />;
  const own = await memberBoard(actor, day);
  if (!own) notFound();
  return <MemberPage {...own} isProvince={mayDo(actor, 'readBoard')} />;
}
