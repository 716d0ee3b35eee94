import type { NextRequest } from 'next/server';
import { tableFile } from '@/lib/actions/table-file';
import { endingOf } from '@/lib/domain/table-file';
import { comparisonTable } from '@/lib/queries/published-table';
import { comparisonFile } from '@/lib/text/comparison-file';
import { comparisonPartsFile } from '@/lib/text/comparison-parts-file';

type Context = RouteContext<'/du-lieu/so-sanh/[file]'>;

/** The tables of a comparison under the same query: "bang.xlsx" by year, "noi-dung.xlsx" by part. */
export async function GET(request: NextRequest, { params }: Context) {
  const { file } = await params;
  const table = await comparisonTable(Object.fromEntries(request.nextUrl.searchParams));
  const byPart = endingOf(file, 'noi-dung');
  if (byPart) {
    const parts = table?.parts ?? null;
    return tableFile(
      table && parts && comparisonPartsFile({ ...table, parts }),
      byPart,
      'everybody',
    );
  }
  return tableFile(table && comparisonFile(table), endingOf(file, 'bang'), 'everybody');
}
