import type { Actor } from '@/lib/domain/account';
import { type DossierReleaseName, dossierReleaseAddress } from '@/lib/domain/dossier-release';
import type { ReportScope } from '@/lib/domain/dossier-report';
import { headOf, isSamePeriod } from '@/lib/domain/dossier-report-head';
import { textsIn } from '@/lib/domain/dossier-report-letters';
import { reportColumns } from '@/lib/domain/dossier-report-mapping';
import {
  NOTHING_REFUSED,
  refusedReport,
  reportChanges,
  reportCountsOf,
} from '@/lib/domain/dossier-report-record';
import type {
  ReportDesk,
  ReportFileView,
  ReportMappingView,
  ReportOutcomeView,
  ReportPreviewView,
  ReportRelease,
} from '@/lib/domain/dossier-report-view';
import { legacyExamples } from '@/lib/domain/legacy-font';
import { mayDo } from '@/lib/domain/rights';
import { isOpenForEntry } from '@/lib/domain/score-entry';
import type { ImportSummary } from '@/lib/domain/score-import-view';
import { database } from '@/lib/platform/database';
import {
  type ReadReportFile,
  readReportFile,
  sealedReport,
} from '@/lib/platform/dossier-report-plan';
import {
  heldReports,
  reportScopeOf,
  type ScopedReports,
} from '@/lib/platform/dossier-report-scope';
import { IMPORT_SUMMARY, importSummary } from '@/lib/platform/import-summary';

const SAMPLE_ROWS = 8;

/** A release as its address says it, unchecked: "2024-Q3", "1". */
type Address = Readonly<Record<keyof DossierReleaseName, string>>;

export const reportReleaseOf = ({ period, version, status, isIllustrative }: ReportScope) =>
  ({
    period,
    version,
    status,
    isIllustrative,
    isOpen: isOpenForEntry(status),
  }) satisfies ReportRelease;

export async function scopedReports(address: Address): Promise<ScopedReports | null> {
  const parsed = dossierReleaseAddress.safeParse(address);
  return parsed.success ? reportScopeOf(parsed.data) : null;
}

/** The forms of a release; null where there is no release, or nothing for this person. */
export async function reportDesk(address: Address, actor: Actor): Promise<ReportDesk | null> {
  const canImport = mayDo(actor, 'importDossiers');
  const canExport = mayDo(actor, 'exportDrafts');
  const found = canImport || canExport ? await scopedReports(address) : null;
  if (!found) return null;

  const imports = await database.dossierImport.findMany({
    where: { releaseId: found.id, kind: 'report' },
    orderBy: { id: 'desc' },
    select: IMPORT_SUMMARY,
  });
  const release = reportReleaseOf(found.scope);
  return { release, canImport, canExport, imports: imports.map(importSummary) };
}

async function keptFile(address: Address, file: string, actor: Actor) {
  if (!mayDo(actor, 'importDossiers') || !/^\d{1,9}$/.test(file)) return null;
  const found = await scopedReports(address);
  const kept =
    found &&
    (await database.dossierImport.findFirst({
      where: { id: Number(file), releaseId: found.id, kind: 'report' },
      select: { ...IMPORT_SUMMARY, file: true, mapping: true, changes: true, refused: true },
    }));
  return found && kept ? { found, kept } : null;
}

/** One form of a release, at the step it has come to; null where there is none. */
export async function reportFileAt(
  address: Address,
  file: string,
  actor: Actor,
): Promise<ReportFileView | null> {
  const at = await keptFile(address, file, actor);
  if (!at) return null;
  const { found, kept } = at;
  if (kept.status !== 'uploaded') {
    return { kind: 'outcome', view: outcomeView(found.scope, importSummary(kept), kept) };
  }
  const read = await readReportFile(kept);
  const release = reportReleaseOf(found.scope);
  if (!read.ok) return { kind: 'refused', release, refusal: read.refusal };
  return { kind: 'mapping', view: mappingView(found.scope, importSummary(kept), read.value) };
}

function mappingView(
  scope: ReportScope,
  summary: ImportSummary,
  { file, mapping, sheets, legacy }: ReadReportFile,
): ReportMappingView {
  const sheet = sheets.find(({ name }) => name === mapping.sheet) ?? sheets[0];
  const rows = sheet?.rows ?? [];
  const head = sheet && headOf(sheet, mapping.headingFrom || 1);
  const stated = head?.period ?? null;
  const isSame = stated?.period && isSamePeriod(stated.period, scope.period);
  const from = Math.max(0, rows.findIndex(({ number }) => number >= mapping.headingFrom) - 2);
  return {
    release: reportReleaseOf(scope),
    summary,
    sheets: file.sheets.map(({ name }) => name),
    hiddenSheets: file.hiddenSheets,
    mapping,
    columns: sheet ? reportColumns(sheet, mapping) : [],
    sample: rows.slice(from, from + SAMPLE_ROWS),
    roster: scope.roster,
    otherPeriod: isSame ? null : stated,
    reportingUnit: head?.reportingUnit ?? null,
    legacy: legacy && { font: legacy, examples: legacyExamples(legacy, textsIn(file.sheets)) },
  };
}

type KeptOutcome = { readonly changes: unknown; readonly refused: unknown };

function outcomeView(
  scope: ReportScope,
  summary: ImportSummary,
  { changes, refused }: KeptOutcome,
): ReportOutcomeView {
  const { left = [] } = reportChanges.parse(changes);
  const units = new Map(scope.roster.map(({ slug, name }) => [slug, name]));
  const fields = new Map(scope.fields.map(({ slug, name }) => [slug, name]));
  const release = reportReleaseOf(scope);
  return {
    release,
    summary,
    refused: refusedReport.safeParse(refused).data ?? NOTHING_REFUSED,
    left: left.map(({ authority, field }) => ({
      authority: units.get(authority) ?? authority,
      field: field === null ? null : (fields.get(field) ?? field),
    })),
    canUndo: summary.status === 'confirmed' && release.isOpen,
  };
}

/** What a waiting form would do now, `done` when it has been confirmed; null where there is none to read. */
export async function reportPreviewAt(
  address: Address,
  file: string,
  actor: Actor,
): Promise<ReportPreviewView | 'done' | null> {
  const at = await keptFile(address, file, actor);
  if (!at) return null;
  if (at.kept.status !== 'uploaded') return 'done';
  const { found, kept } = at;
  const read = await readReportFile(kept);
  if (!read.ok) return null;

  const { plan, seal } = await sealedReport(read.value, found.scope, await heldReports(found.id));
  return {
    release: reportReleaseOf(found.scope),
    summary: importSummary(kept),
    plan,
    counts: reportCountsOf(plan),
    seal,
    roster: found.scope.roster,
    fields: found.scope.fields,
  };
}
