import { tableFile } from '@/lib/actions/table-file';
import { DEFAULT_VIEW } from '@/lib/domain/ranking-view';
import { versionNumber } from '@/lib/domain/release-view';
import { endingOf } from '@/lib/domain/table-file';
import { rankingTable } from '@/lib/queries/published-table';
import { rankingFile } from '@/lib/text/ranking-file';

type Context = RouteContext<'/du-lieu/xep-hang/[indicator]/[year]/ban/[version]/[file]'>;

/** One version's figures as a file that never changes: "bang.csv", "bang.xlsx". */
export async function GET(_request: Request, { params }: Context) {
  const { indicator, year, version, file } = await params;
  const wanted = versionNumber(version);
  const table = wanted === null ? null : await rankingTable(indicator, year, wanted);
  return tableFile(
    table && rankingFile({ ...table, view: DEFAULT_VIEW }),
    endingOf(file, 'bang'),
    'everybody',
  );
}
