import { refusedRowsFile } from '@/lib/actions/score-file';
import { currentActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/khong-nhan.xlsx'>;

/** The rows of a sent file that were not taken, as a workbook. */
export async function GET(_request: Request, { params }: Context) {
  return refusedRowsFile(await params, 'xlsx', await currentActor());
}
