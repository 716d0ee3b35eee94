import { refusedReportFile } from '@/lib/actions/dossier-report-file';
import { requireActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/ho-so/[period]/[version]/tep/[file]/khong-nhan.csv'>;

/** The rows of a sent form that were not taken, as a CSV. */
export async function GET(_request: Request, { params }: Context) {
  const address = await params;
  const actor = await requireActor(`/nhap-lieu/ho-so/${address.period}/${address.version}/tep`);
  return refusedReportFile(address, 'csv', actor);
}
