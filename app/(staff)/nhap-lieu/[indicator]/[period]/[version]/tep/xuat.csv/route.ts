import { scoreFile } from '@/lib/actions/score-file';
import { currentActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/[indicator]/[period]/[version]/tep/xuat.csv'>;

/** The figures of a release as a CSV, drafts too. */
export async function GET(_request: Request, { params }: Context) {
  return scoreFile(await params, 'csv', await currentActor());
}
