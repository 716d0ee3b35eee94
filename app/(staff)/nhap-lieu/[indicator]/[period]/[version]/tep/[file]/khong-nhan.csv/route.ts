import { refusedRowsFile } from '@/lib/actions/score-file';
import { currentActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/khong-nhan.csv'>;

/** The rows of a sent file that were not taken, as a CSV. */
export async function GET(_request: Request, { params }: Context) {
  return refusedRowsFile(await params, 'csv', await currentActor());
}
