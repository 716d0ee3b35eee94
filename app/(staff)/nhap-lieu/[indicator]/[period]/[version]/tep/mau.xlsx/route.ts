import { scoreTemplateFile } from '@/lib/actions/score-file';
import { currentActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/[indicator]/[period]/[version]/tep/mau.xlsx'>;

/** An empty workbook with the headings of a release. */
export async function GET(_request: Request, { params }: Context) {
  return scoreTemplateFile(await params, await currentActor());
}
