import type { NextRequest } from 'next/server';
import { innerTableFile, noSuchFile } from '@/lib/actions/table-file';
import { leaderTable } from '@/lib/domain/leader-table';
import { endingOf } from '@/lib/domain/table-file';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { leaderBoard } from '@/lib/queries/leader-board';
import { publicAddress } from '@/lib/queries/published-address';
import { leaderFile } from '@/lib/text/leader-board-file';

type Context = RouteContext<'/lanh-dao/tep/[table]'>;

/** A table of the leaders' page in the year asked for: "mat-diem.xlsx", "qua-han.csv"; written into the log. */
export async function GET({ nextUrl }: NextRequest, { params }: Context) {
  const actor = await requireActor('/lanh-dao');
  const file = (await params).table;
  const table = leaderTable.options.find((name) => endingOf(file, name) !== null);
  const year = nextUrl.searchParams.get('nam') ?? undefined;
  const board = table ? await leaderBoard(actor, await today(), year) : null;
  if (!table || !board) return noSuchFile();
  const found = leaderFile(board, table, publicAddress(`/lanh-dao${nextUrl.search}`));
  return innerTableFile(found, endingOf(file, table), 'briefing', actor);
}
