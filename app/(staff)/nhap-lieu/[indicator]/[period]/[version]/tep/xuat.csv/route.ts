import { scoreFile } from '@/lib/actions/score-file';
import { requireActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/[indicator]/[period]/[version]/tep/xuat.csv'>;

/** The figures of a release as a CSV, drafts too. */
export async function GET(_request: Request, { params }: Context) {
  const address = await params;
  const { indicator, period, version } = address;
  const actor = await requireActor(`/nhap-lieu/${indicator}/${period}/${version}/tep`);
  return scoreFile(address, 'csv', actor);
}
