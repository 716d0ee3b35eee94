import type { NextRequest } from 'next/server';
import { innerTableFile, noSuchFile } from '@/lib/actions/table-file';
import { boardTable } from '@/lib/domain/dossier-board-table';
import { parseDossierView } from '@/lib/domain/dossier-view';
import { endingOf } from '@/lib/domain/table-file';
import { requireActor } from '@/lib/platform/session';
import { homeAuthority } from '@/lib/queries/authority';
import { dossierBoard } from '@/lib/queries/dossier-board';
import { publicAddress } from '@/lib/queries/published-address';
import { boardFile } from '@/lib/text/dossier-board-table';

type Context = RouteContext<'/lanh-dao/ho-so/tep/[table]'>;

/** A table of a page of dossiers under the same query: "tung-phan.xlsx", "ban-do.csv"; written into the log. */
export async function GET({ nextUrl }: NextRequest, { params }: Context) {
  const actor = await requireActor('/lanh-dao/ho-so');
  const file = (await params).table;
  const table = boardTable.options.find((name) => endingOf(file, name) !== null);
  if (!table) return noSuchFile();
  const asked = nextUrl.searchParams;
  const place = { unit: asked.get('don-vi'), field: asked.get('linh-vuc') };
  const view = parseDossierView(Object.fromEntries(asked));
  const [home, board] = await Promise.all([homeAuthority(), dossierBoard(place, view, actor)]);
  const address = publicAddress(`/lanh-dao/ho-so${nextUrl.search}`);
  const found = board && boardFile({ board, table, home: home.name, address });
  return innerTableFile(found, endingOf(file, table), 'dossier', actor);
}
