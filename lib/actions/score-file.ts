import { exportScores, refusedIn, scopeToImport } from '@/lib/commands/score-file';
import type { Actor } from '@/lib/domain/account';
import { releaseAddress } from '@/lib/domain/score-entry';
import type { FileEnding } from '@/lib/domain/table-file';
import { refusedSheets, scoreSheets, scoreTemplate } from '@/lib/text/score-file';
import { noSuchFile, sheetsFile } from './table-file';

/** A release as its address says it, unchecked: "sipas", "2024", "1". */
type Address = Readonly<Record<'indicator' | 'period' | 'version', string>>;

const parsed = (address: Address) => releaseAddress.safeParse(address).data;

/** A release's figures as a file, drafts too; written into the log. */
export async function scoreFile(address: Address, ending: FileEnding, actor: Actor) {
  const release = parsed(address);
  const exported = release && (await exportScores(release, ending, actor));
  if (!exported?.ok) return noSuchFile();

  const { scope } = exported.value;
  const about = { ...exported.value, at: new Date().toISOString(), by: actor.name };
  const name = [scope.indicator, scope.period, `ban ${scope.version}`];
  return sheetsFile(scoreSheets(exported.value, about), name, ending);
}

/** An empty file with the headings that an import knows. */
export async function scoreTemplateFile(address: Address, actor: Actor) {
  const release = parsed(address);
  const scope = release && (await scopeToImport(release, actor));
  if (!scope?.ok) return noSuchFile();
  const { indicator, period } = scope.value;
  return sheetsFile(scoreTemplate(scope.value), ['mau', indicator, period], 'xlsx');
}

/** The rows of a sent file that were not taken, each with its reason. */
export async function refusedRowsFile(
  { file, ...address }: Address & { readonly file: string },
  ending: FileEnding,
  actor: Actor,
) {
  const release = parsed(address);
  const refused =
    release && /^\d{1,9}$/.test(file) ? await refusedIn(release, Number(file), actor) : null;
  if (!refused?.ok) return noSuchFile();
  const name = ['khong nhan', release?.indicator ?? '', release?.period ?? '', file];
  return sheetsFile(refusedSheets(refused.value), name, ending);
}
