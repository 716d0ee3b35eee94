import type { NextRequest } from 'next/server';
import { tableFile } from '@/lib/actions/table-file';
import { authorityTable } from '@/lib/queries/published-table';
import { authorityFile } from '@/lib/text/authority-file';

/** The list of provinces, or what a search finds in it, as a workbook. */
export async function GET(request: NextRequest) {
  const table = await authorityTable(Object.fromEntries(request.nextUrl.searchParams));
  return tableFile(authorityFile(table), 'xlsx', 'everybody');
}
