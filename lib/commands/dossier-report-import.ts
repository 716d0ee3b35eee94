import type { Actor } from '@/lib/domain/account';
import type { DossierReleaseName } from '@/lib/domain/dossier-release';
import { type ReportRefusal, reportKey } from '@/lib/domain/dossier-report';
import type { PlannedReportRow } from '@/lib/domain/dossier-report-plan';
import {
  countKey,
  printedIn,
  refusedReportOf,
  reportCountsOf,
  reportFileKey,
} from '@/lib/domain/dossier-report-record';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import type { ImportCounts } from '@/lib/domain/score-import-record';
import { database } from '@/lib/platform/database';
import {
  type ReadReportFile,
  readReportFile,
  sealedReport,
} from '@/lib/platform/dossier-report-plan';
import { type HeldReport, heldReports, reportScopeOf } from '@/lib/platform/dossier-report-scope';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { type AuditRecord, recordAudit } from './audit';
import { writeReports } from './dossier-report-rows';
import { countRevision, type HoldDossierRefusal, holdDossierRelease } from './held-dossier-release';

type Tx = Prisma.TransactionClient;

const LONGEST_WAIT = { maxWait: 20_000, timeout: 60_000 };

export type SeenReport = {
  readonly release: DossierReleaseName;
  readonly file: number;
  /** The seal of the preview that was confirmed. */
  readonly seal: string;
};

/** What holdDossierRelease refuses, in the words of an import. */
export const HOLD_REFUSALS = {
  notFound: 'noSuchImport',
  notAllowed: 'notAllowed',
  locked: 'releaseLocked',
} as const satisfies Record<HoldDossierRefusal, ReportRefusal>;

/**
 * Writes everything the preview showed, in one transaction, or nothing.
 *
 * The plan is made anew while nobody else writes in the release; where it is no longer the one that
 * was seen, the import is refused `changedMeanwhile`.
 */
export async function confirmReport(
  { release: address, file, seal }: SeenReport,
  actor: Actor,
): Promise<Result<ImportCounts, ReportRefusal>> {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  const kept = await database.dossierImport.findFirst({ where: { id: file, kind: 'report' } });
  if (kept?.status === 'confirmed') return refuse('alreadyConfirmed');
  const read = kept && (await readReportFile(kept));
  if (!read?.ok) return refuse('noSuchImport');

  return database.$transaction(async (tx) => {
    const opened = await holdDossierRelease(tx, address, actor);
    if (!opened.ok) return refuse(HOLD_REFUSALS[opened.refusal]);
    const release = opened.value.id;
    return confirm(tx, { address, file, seal, read: read.value, release }, actor);
  }, LONGEST_WAIT);
}

type Confirmed = SeenReportOf & { readonly read: ReadReportFile; readonly release: number };
type SeenReportOf = Omit<SeenReport, 'release'> & { readonly address: DossierReleaseName };

async function confirm(
  tx: Tx,
  { address, file, seal, read, release }: Confirmed,
  actor: Actor,
): Promise<Result<ImportCounts, ReportRefusal>> {
  const waiting = await tx.dossierImport.findFirst({
    where: { id: file, releaseId: release, kind: 'report' },
  });
  if (!waiting) return refuse('noSuchImport');
  if (waiting.status !== 'uploaded') return refuse('alreadyConfirmed');
  const found = await reportScopeOf(address, tx);
  if (!found) return refuse('noSuchImport');

  const held = await heldReports(release, tx);
  const { plan, seal: now } = await sealedReport(read, found.scope, held, tx);
  if (now !== seal) return refuse('changedMeanwhile');
  if (plan.periods.length > 0) return refuse('periodDiffers');
  const changes = plan.rows.filter(({ kind }) => kind !== 'same').map((row) => changeOf(row, held));
  if (changes.length === 0) return refuse('nothingToWrite');

  const rows = changes.map(({ row, before }) => ({
    ...row,
    seen: before?.version ?? 0,
    counts: row.becomes,
  }));
  const written = await writeReports(tx, found, rows, actor);
  const counts = reportCountsOf(plan);
  await tx.dossierImport.update({
    where: { id: file },
    data: {
      status: 'confirmed',
      confirmedAt: new Date(),
      file: null,
      counts,
      refused: refusedReportOf(plan, read.mapping),
      changes: { written: changes.map((change) => keptChange(change, written)) },
    },
  });
  await countRevision(tx, release);
  await recordAudit(tx, actor, [
    ...changes.map((change) => rowRecord(address, change)),
    fileRecord(address, waiting, counts),
  ]);
  return accept(counts);
}

type Change = { readonly before: HeldReport | null; readonly row: PlannedReportRow };

const changeOf = (row: PlannedReportRow, held: ReadonlyMap<string, HeldReport>): Change => ({
  before: held.get(reportKey(row)) ?? null,
  row,
});

/** Under the lock of the release nobody comes before: a row left out is a fault, and undoes all. */
function keptChange({ before, row }: Change, written: Awaited<ReturnType<typeof writeReports>>) {
  const version = written.get(reportKey(row))?.version;
  if (version === undefined) throw new Error('A row of a report was not written.');
  const { authority, field } = row;
  return { authority, field, before: before && { ...before.counts }, version };
}

const rowRecord = (address: DossierReleaseName, { before, row }: Change): AuditRecord => ({
  act: 'importDossiers',
  subjectKind: 'dossierCount',
  subjectKey: countKey(address, row),
  before: before && printedIn(before.counts),
  after: { ...printedIn(row.becomes), way: 'file' },
});

const fileRecord = (
  address: DossierReleaseName,
  { id, fileName, fileHash }: { id: number; fileName: string; fileHash: string },
  counts: ImportCounts,
): AuditRecord => ({
  act: 'importDossiers',
  subjectKind: 'dossierImport',
  subjectKey: reportFileKey(address, id),
  after: { file: fileName, hash: fileHash, ...counts },
});
