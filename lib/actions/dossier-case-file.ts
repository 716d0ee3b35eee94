import { refusedCasesOf } from '@/lib/commands/dossier-case-file';
import { keepCaseFile } from '@/lib/commands/dossier-case-step';
import type { Actor } from '@/lib/domain/account';
import { caseColumn, type RefusedCell } from '@/lib/domain/dossier-case';
import { sentDay } from '@/lib/domain/dossier-case-form';
import type { CaseRefusal } from '@/lib/domain/dossier-case-import';
import { mayDo } from '@/lib/domain/rights';
import { receivedFile } from '@/lib/platform/sent-file';
import { removeFile } from '@/lib/platform/uploads';
import { csvDocument, csvLine } from '@/lib/text/csv';
import { caseColumnText, caseProblemText, REASON_HEADING } from '@/lib/text/dossier-case-import';
import { noSuchFileText } from '@/lib/text/failure';

const DESK = '/nhap-lieu/ho-so/tep';

const sentTo = (location: string) => new Response(null, { status: 303, headers: { location } });
const refusedAt = (refusal: CaseRefusal) => sentTo(`${DESK}?loi=${refusal}`);

/** Takes in a case file of any size, by stream, and goes to its page; a refusal is said at the desk. */
export async function sentCaseFile(request: Request, actor: Actor): Promise<Response> {
  if (!mayDo(actor, 'importDossiers')) return noSuchFile();
  const received = await receivedFile(request);
  if (!received.ok) return refusedAt(received.refusal);
  const { fields, ...file } = received.value;
  const asOf = sentDay.safeParse(fields.asOf ?? '');
  if (!asOf.success) {
    await removeFile(file.path);
    return refusedAt('dayFormat');
  }
  const kept = await keepCaseFile({ ...file, asOf: asOf.data }, actor);
  return kept.ok ? sentTo(`${DESK}/${kept.value.file}`) : refusedAt(kept.refusal);
}

const noSuchFile = () => new Response(noSuchFileText, { status: 404 });

const csvHeaders = (name: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}.csv"`,
  'cache-control': 'no-store',
});

/** An empty file with the headings that an import knows. */
export function caseTemplate(actor: Actor): Response {
  if (!mayDo(actor, 'importDossiers')) return noSuchFile();
  const headings = caseColumn.options.map((column) => caseColumnText[column]);
  return new Response(csvDocument([headings]), { headers: csvHeaders('mau-ho-so') });
}

const reasonsOf = (refused: readonly RefusedCell[]) =>
  refused
    .map(({ column, why }) => [column && caseColumnText[column], caseProblemText[why]])
    .map((parts) => parts.filter(Boolean).join(': '))
    .join(' ');

/** Every refused row in the columns of its file, with the reasons behind; can be mended and sent again. */
export async function refusedCasesFile(file: string, actor: Actor): Promise<Response> {
  const refused = /^\d{1,9}$/.test(file) ? await refusedCasesOf(Number(file), actor) : null;
  if (!refused) return noSuchFile();
  const { headings, rows } = refused;
  async function* lines() {
    yield csvDocument([[...headings, REASON_HEADING]]);
    for await (const { cells, refused: why } of rows) {
      const width = Math.max(headings.length, cells.length);
      const whole = Array.from({ length: width }, (_, place) => cells[place] ?? '');
      yield csvLine([...whole, reasonsOf(why)]);
    }
  }
  return new Response(streamOf(lines()), { headers: csvHeaders(`khong-nhan-${file}`) });
}

/** As much as the reader takes, and no more. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void texts.return(undefined),
  });
}
