import { reportTemplateFile } from '@/lib/actions/dossier-report-file';
import { requireActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/ho-so/[period]/[version]/tep/mau.xlsx'>;

/** An empty workbook with the headings of form II.06a. */
export async function GET(_request: Request, { params }: Context) {
  const address = await params;
  const actor = await requireActor(`/nhap-lieu/ho-so/${address.period}/${address.version}/tep`);
  return reportTemplateFile(address, actor);
}
