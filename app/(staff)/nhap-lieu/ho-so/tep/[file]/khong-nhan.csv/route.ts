import { refusedCasesFile } from '@/lib/actions/dossier-case-file';
import { requireActor } from '@/lib/platform/session';

type Context = RouteContext<'/nhap-lieu/ho-so/tep/[file]/khong-nhan.csv'>;

/** The rows of a case file that were not taken, with their reasons. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params;
  return refusedCasesFile(file, await requireActor(`/nhap-lieu/ho-so/tep/${file}`));
}
