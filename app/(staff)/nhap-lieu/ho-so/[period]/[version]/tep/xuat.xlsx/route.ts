import { reportFile } from '@/lib/actions/dossier-report-file';
import { requireActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/ho-so/[period]/[version]/tep/xuat.xlsx'>;

/** The rows of reports of a release as a workbook, drafts too. */
export async function GET(_request: Request, { params }: Context) {
  const address = await params;
  const actor = await requireActor(`/nhap-lieu/ho-so/${address.period}/${address.version}/tep`);
  return reportFile(address, 'xlsx', actor);
}
