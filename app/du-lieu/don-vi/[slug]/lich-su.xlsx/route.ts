import { tableFile } from '@/lib/actions/table-file';
import { historyTable, territoryTable } from '@/lib/queries/published-table';
import { historyFile } from '@/lib/text/history-file';
import { territoryFile } from '@/lib/text/territory-file';

type Context = RouteContext<'/du-lieu/don-vi/[slug]/lich-su.xlsx'>;

/** Every year of every indicator of one province, region or the country, as a workbook. */
export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params;
  const [history, territory] = await Promise.all([historyTable(slug), territoryTable(slug)]);
  const table = territory ? territoryFile(territory) : history && historyFile(history);
  return tableFile(table, 'xlsx', 'everybody');
}
