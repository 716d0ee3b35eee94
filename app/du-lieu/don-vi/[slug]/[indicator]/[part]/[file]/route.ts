import { tableFile } from '@/lib/actions/table-file';
import { endingOf } from '@/lib/domain/table-file';
import { breakdownTable } from '@/lib/queries/published-table';
import { breakdownFile } from '@/lib/text/breakdown-file';

type Context = RouteContext<'/du-lieu/don-vi/[slug]/[indicator]/[part]/[file]'>;

/** The parts of one authority's result in one year: "thanh-phan.csv", "thanh-phan.xlsx". */
export async function GET(_request: Request, { params }: Context) {
  const { slug, indicator, part: year, file } = await params;
  const table = await breakdownTable(slug, indicator, year);
  return tableFile(table && breakdownFile(table), endingOf(file, 'thanh-phan'), 'everybody');
}
