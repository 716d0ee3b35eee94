import { scoreTemplateFile } from '@/lib/actions/score-file';
import { requireActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/[indicator]/[period]/[version]/tep/mau.xlsx'>;

/** An empty workbook with the headings of a release. */
export async function GET(_request: Request, { params }: Context) {
  const address = await params;
  const { indicator, period, version } = address;
  const actor = await requireActor(`/nhap-lieu/${indicator}/${period}/${version}/tep`);
  return scoreTemplateFile(address, actor);
}
