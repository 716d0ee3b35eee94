import { tableFile } from '@/lib/actions/table-file';
import { historyTable } from '@/lib/queries/published-table';
import { historyFile } from '@/lib/text/history-file';

type Context = RouteContext<'/du-lieu/don-vi/[slug]/lich-su.xlsx'>;

/** Every year of every indicator of one authority, as a workbook. */
export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params;
  const table = await historyTable(slug);
  return tableFile(table && historyFile(table), 'xlsx', 'everybody');
}
