import { caseTemplate } from '@/lib/actions/dossier-case-file';
import { requireActor } from '@/lib/platform/session';

/** An empty case file with the headings that are known. */
export async function GET() {
  return caseTemplate(await requireActor('/nhap-lieu/ho-so/tep'));
}
