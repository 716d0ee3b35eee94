import { refusedRowsFile } from '@/lib/actions/score-file';
import { requireActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/khong-nhan.csv'>;

/** The rows of a sent file that were not taken, as a CSV. */
export async function GET(_request: Request, { params }: Context) {
  const address = await params;
  const { indicator, period, version } = address;
  const actor = await requireActor(`/nhap-lieu/${indicator}/${period}/${version}/tep`);
  return refusedRowsFile(address, 'csv', actor);
}
