import { requireActor } from '@/lib/platform/session';
import { caseProgressAt } from '@/lib/queries/dossier-case-import';
import { noSuchFileText } from '@/lib/text/failure';

type Context = RouteContext<'/nhap-lieu/ho-so/tep/[file]/tien-do'>;

/** How far the work on a file has come, for the page that waits for it. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params;
  const actor = await requireActor(`/nhap-lieu/ho-so/tep/${file}`);
  const progress = await caseProgressAt(file, actor);
  if (!progress) return new Response(noSuchFileText, { status: 404 });

  return Response.json(progress, { headers: { 'cache-control': 'no-store' } });
}
