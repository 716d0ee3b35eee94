import { tableFile } from '@/lib/actions/table-file';
import { endingOf } from '@/lib/domain/table-file';
import { sourceTable } from '@/lib/queries/published-table';
import { sourceFile } from '@/lib/text/source-file';

type Context = RouteContext<'/du-lieu/nguon/[file]'>;

/** The list of sources: "nguon.csv", "nguon.xlsx". */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params;
  return tableFile(sourceFile(await sourceTable()), endingOf(file, 'nguon'), 'everybody');
}
