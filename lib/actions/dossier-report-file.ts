import { exportReports, refusedInReport, reportScopeFor } from '@/lib/commands/dossier-report-file';
import type { Actor } from '@/lib/domain/account';
import { dossierReleaseAddress } from '@/lib/domain/dossier-release';
import type { WrittenSheet } from '@/lib/domain/sheet';
import { fileResponse } from '@/lib/platform/hand-out';
import { csvDocument } from '@/lib/text/csv';
import { refusedReportSheets, reportSheets, reportTemplate } from '@/lib/text/dossier-report-file';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';
import { inText } from '@/lib/text/score-file';

/** A release as its address says it, unchecked: "2024-Q3", "1". */
type Address = Readonly<Record<'period' | 'version', string>>;
type Ending = 'xlsx' | 'csv';

const noSuchFile = () => new Response(noSuchFileText, { status: 404 });

const handOut = (sheets: readonly WrittenSheet[], name: readonly string[], ending: Ending) =>
  fileResponse(
    ending === 'csv' ? csvDocument(inText(sheets[0]?.rows ?? [])) : sheets,
    fileName(name, ending),
  );

const parsed = (address: Address) => dossierReleaseAddress.safeParse(address).data;

/** A release's rows of reports as a file, drafts too; written into the log. */
export async function reportFile(address: Address, ending: Ending, actor: Actor) {
  const release = parsed(address);
  const exported = release && (await exportReports(release, ending, actor));
  if (!exported?.ok) return noSuchFile();
  const { scope, rows, ...about } = exported.value;
  const sheets = reportSheets(scope, rows, {
    ...about,
    at: new Date().toISOString(),
    by: actor.name,
  });
  return handOut(sheets, ['ho so', scope.period, `ban ${scope.version}`], ending);
}

/** An empty file with the headings that an import knows. */
export async function reportTemplateFile(address: Address, actor: Actor) {
  const release = parsed(address);
  const scope = release && (await reportScopeFor(release, actor));
  if (!scope?.ok) return noSuchFile();
  return handOut(reportTemplate(), ['mau ii 06a', scope.value.period], 'xlsx');
}

/** The rows of a sent form that were not taken, each with its reason. */
export async function refusedReportFile(
  { file, ...address }: Address & { readonly file: string },
  ending: Ending,
  actor: Actor,
) {
  const release = parsed(address);
  const refused =
    release && /^\d{1,9}$/.test(file) ? await refusedInReport(release, Number(file), actor) : null;
  if (!refused?.ok) return noSuchFile();
  const name = ['khong nhan', 'ho so', release?.period ?? '', file];
  return handOut(refusedReportSheets(refused.value), name, ending);
}
