import { exportReports, refusedInReport, reportScopeFor } from '@/lib/commands/dossier-report-file';
import type { Actor } from '@/lib/domain/account';
import { dossierReleaseAddress } from '@/lib/domain/dossier-release';
import type { FileEnding } from '@/lib/domain/table-file';
import { refusedReportSheets, reportSheets, reportTemplate } from '@/lib/text/dossier-report-file';
import { noSuchFile, sheetsFile } from './table-file';

/** A release as its address says it, unchecked: "2024-Q3", "1". */
type Address = Readonly<Record<'period' | 'version', string>>;

const parsed = (address: Address) => dossierReleaseAddress.safeParse(address).data;

/** A release's rows of reports as a file, drafts too; written into the log. */
export async function reportFile(address: Address, ending: FileEnding, actor: Actor) {
  const release = parsed(address);
  const exported = release && (await exportReports(release, ending, actor));
  if (!exported?.ok) return noSuchFile();
  const { scope, rows, ...about } = exported.value;
  const sheets = reportSheets(scope, rows, {
    ...about,
    at: new Date().toISOString(),
    by: actor.name,
  });
  return sheetsFile(sheets, ['ho so', scope.period, `ban ${scope.version}`], ending);
}

/** An empty file with the headings that an import knows. */
export async function reportTemplateFile(address: Address, actor: Actor) {
  const release = parsed(address);
  const scope = release && (await reportScopeFor(release, actor));
  if (!scope?.ok) return noSuchFile();
  return sheetsFile(reportTemplate(), ['mau ii 06a', scope.value.period], 'xlsx');
}

/** The rows of a sent form that were not taken, each with its reason. */
export async function refusedReportFile(
  { file, ...address }: Address & { readonly file: string },
  ending: FileEnding,
  actor: Actor,
) {
  const release = parsed(address);
  const refused =
    release && /^\d{1,9}$/.test(file) ? await refusedInReport(release, Number(file), actor) : null;
  if (!refused?.ok) return noSuchFile();
  const name = ['khong nhan', 'ho so', release?.period ?? '', file];
  return sheetsFile(refusedReportSheets(refused.value), name, ending);
}
