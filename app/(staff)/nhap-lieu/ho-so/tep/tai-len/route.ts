import { sentCaseFile } from '@/lib/actions/dossier-case-file';
import { requireActor } from '@/lib/platform/session';

/** Takes in a case file of any size; a form of HTML alone sends it. */
export async function POST(request: Request) {
  return sentCaseFile(request, await requireActor('/nhap-lieu/ho-so/tep'));
}
