import { exportScores, refusedIn, scopeToImport } from '@/lib/commands/score-file';
import type { Actor } from '@/lib/domain/account';
import { releaseAddress } from '@/lib/domain/score-entry';
import type { WrittenSheet } from '@/lib/domain/sheet';
import { fileResponse } from '@/lib/platform/hand-out';
import { csvDocument } from '@/lib/text/csv';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';
import { inText, refusedSheets, scoreSheets, scoreTemplate } from '@/lib/text/score-file';

/** A release as its address says it, unchecked: "sipas", "2024", "1". */
type Address = Readonly<Record<'indicator' | 'period' | 'version', string>>;
type Ending = 'xlsx' | 'csv';

const noSuchFile = () => new Response(noSuchFileText, { status: 404 });

/** The sheets as a workbook, or the first of them as a CSV. */
const handOut = (sheets: readonly WrittenSheet[], name: readonly string[], ending: Ending) =>
  fileResponse(
    ending === 'csv' ? csvDocument(inText(sheets[0]?.rows ?? [])) : sheets,
    fileName(name, ending),
  );

const parsed = (address: Address) => releaseAddress.safeParse(address).data;

/** A release's figures as a file, drafts too; written into the log. */
export async function scoreFile(address: Address, ending: Ending, actor: Actor) {
  const release = parsed(address);
  const exported = release && (await exportScores(release, ending, actor));
  if (!exported?.ok) return noSuchFile();

  const { scope } = exported.value;
  const about = { ...exported.value, at: new Date().toISOString(), by: actor.name };
  const name = [scope.indicator, scope.period, `ban ${scope.version}`];
  return handOut(scoreSheets(exported.value, about), name, ending);
}

/** An empty file with the headings that an import knows. */
export async function scoreTemplateFile(address: Address, actor: Actor) {
  const release = parsed(address);
  const scope = release && (await scopeToImport(release, actor));
  if (!scope?.ok) return noSuchFile();
  const { indicator, period } = scope.value;
  return handOut(scoreTemplate(scope.value), ['mau', indicator, period], 'xlsx');
}

/** The rows of a sent file that were not taken, each with its reason. */
export async function refusedRowsFile(
  { file, ...address }: Address & { readonly file: string },
  ending: Ending,
  actor: Actor,
) {
  const release = parsed(address);
  const refused =
    release && /^\d{1,9}$/.test(file) ? await refusedIn(release, Number(file), actor) : null;
  if (!refused?.ok) return noSuchFile();
  const name = ['khong nhan', release?.indicator ?? '', release?.period ?? '', file];
  return handOut(refusedSheets(refused.value), name, ending);
}
