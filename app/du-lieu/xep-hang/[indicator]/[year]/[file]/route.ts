import type { NextRequest } from 'next/server';
import { tableFile } from '@/lib/actions/table-file';
import { parseView } from '@/lib/domain/ranking-view';
import { endingOf } from '@/lib/domain/table-file';
import { rankingTable } from '@/lib/queries/published-table';
import { rankingFile } from '@/lib/text/ranking-file';

type Context = RouteContext<'/du-lieu/xep-hang/[indicator]/[year]/[file]'>;

/** The rows and columns of the ranking's page under the same query: "bang.csv", "bang.xlsx". */
export async function GET(request: NextRequest, { params }: Context) {
  const { indicator, year, file } = await params;
  const view = parseView(Object.fromEntries(request.nextUrl.searchParams));
  const table = await rankingTable(indicator, year);
  return tableFile(table && rankingFile({ ...table, view }), endingOf(file, 'bang'), 'everybody');
}
