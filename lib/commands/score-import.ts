import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import {
  type DraftCell,
  emptyCell,
  intervalFor,
  type ReleaseAddress,
} from '@/lib/domain/score-entry';
import type { ImportRefusal } from '@/lib/domain/score-import';
import { cellKey, type PlannedCell } from '@/lib/domain/score-import-plan';
import {
  countsOf,
  type ImportChange,
  type ImportChanges,
  type ImportCounts,
  refusedRowsOf,
} from '@/lib/domain/score-import-record';
import { recordedBy, recordOf, scoreKey } from '@/lib/domain/score-record';
import { database } from '@/lib/platform/database';
import { type ReadImport, readImport, sealedPlan } from '@/lib/platform/import-plan';
import { heldCells, importScopeOf } from '@/lib/platform/import-scope';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { type AuditRecord, recordAudit } from './audit';
import { type HeldRelease, holdRelease } from './score-release';
import { type Written, writeScores } from './score-rows';

type Tx = Prisma.TransactionClient;

const LONGEST_WAIT = { maxWait: 20_000, timeout: 60_000 };

export type SeenImport = {
  readonly release: ReleaseAddress;
  readonly file: number;
  /** The seal of the preview that was confirmed. */
  readonly seal: string;
};

/** What holdRelease refuses, in the words of an import. */
export const RELEASE_REFUSALS = {
  notFound: 'noSuchImport',
  notAllowed: 'notAllowed',
  locked: 'releaseLocked',
} as const;

/**
 * Writes everything the preview showed, in one transaction, or nothing.
 *
 * The plan is made anew while nobody else writes in the release; where it is no longer the one that
 * was seen, the import is refused `changedMeanwhile`.
 */
export async function confirmImport(
  { release: address, file, seal }: SeenImport,
  actor: Actor,
): Promise<Result<ImportCounts, ImportRefusal>> {
  if (!mayDo(actor, 'importScores')) return refuse('notAllowed');
  const kept = await database.scoreImport.findUnique({ where: { id: file } });
  if (kept?.status === 'confirmed') return refuse('alreadyConfirmed');
  const read = kept && (await readImport(kept));
  if (!read?.ok) return refuse('noSuchImport');

  return database.$transaction(async (tx) => {
    const opened = await holdRelease(tx, address, actor);
    if (!opened.ok) return refuse(RELEASE_REFUSALS[opened.refusal]);
    return confirm(tx, { address, file, seal, read: read.value, release: opened.value }, actor);
  }, LONGEST_WAIT);
}

type Confirmed = {
  readonly address: ReleaseAddress;
  readonly file: number;
  readonly seal: string;
  readonly read: ReadImport;
  readonly release: HeldRelease;
};

async function confirm(
  tx: Tx,
  { address, file, seal, read, release }: Confirmed,
  actor: Actor,
): Promise<Result<ImportCounts, ImportRefusal>> {
  const waiting = await tx.scoreImport.findFirst({ where: { id: file, releaseId: release.id } });
  if (!waiting) return refuse('noSuchImport');
  if (waiting.status !== 'uploaded') return refuse('alreadyConfirmed');
  const found = await importScopeOf(address, tx);
  if (!found) return refuse('noSuchImport');

  const held = await heldCells(release.id, tx);
  const { plan, seal: now } = sealedPlan(read, found.scope, held);
  if (now !== seal) return refuse('changedMeanwhile');
  const source = read.mapping.source ?? found.source;
  if (source === null) return refuse('unknownSource');
  const changes = plan.cells
    .filter(({ kind }) => kind !== 'same')
    .map((cell) => changeOf(cell, held, source));
  if (changes.length === 0) return refuse('nothingToWrite');

  const written = await writeScores(
    tx,
    release,
    changes.map(({ cell }) => cell),
    actor,
  );
  const counts = countsOf(plan);
  await tx.scoreImport.update({
    where: { id: file },
    data: {
      status: 'confirmed',
      confirmedAt: new Date(),
      file: null,
      counts,
      changes: {
        written: changes.map((change) => keptChange(change, written)),
        refused: refusedRowsOf(plan, read.sheet, read.mapping.headingRow),
      } satisfies ImportChanges,
    },
  });
  await recordAudit(tx, actor, [
    ...changes.map((change) => cellRecord(address, change)),
    fileRecord(address, waiting, counts),
  ]);
  return accept(counts);
}

type Change = { readonly before: DraftCell | null; readonly cell: DraftCell };

function changeOf(
  { authority, criterion, becomes }: PlannedCell,
  held: ReadonlyMap<string, DraftCell>,
  source: string,
): Change {
  const before = held.get(cellKey(authority, criterion)) ?? null;
  const { points, missing, rank, rankOutOf } = becomes;
  const printed = rank === null || rankOutOf === null ? null : { rank, outOf: rankOutOf };
  const base = before ?? emptyCell({ authority, criterion });
  const interval = intervalFor(points, base.interval);
  return { before, cell: { ...base, points, missing, rank: printed, source, interval } };
}

/** Under the lock of the release nobody comes before: a cell left out is a fault, and undoes all. */
function keptChange({ before, cell }: Change, written: ReadonlyMap<string, Written>): ImportChange {
  const { authority, criterion } = cell;
  const version = written.get(cellKey(authority, criterion))?.version;
  if (version === undefined) throw new Error('A cell of an import was not written.');
  return { authority, criterion, before: before && recordOf(before), version };
}

const cellRecord = (address: ReleaseAddress, { before, cell }: Change): AuditRecord => ({
  act: 'importScores',
  subjectKind: 'score',
  subjectKey: scoreKey(address, cell.authority, cell.criterion),
  before: before && recordOf(before),
  after: recordedBy(cell, 'file'),
});

const fileRecord = (
  address: ReleaseAddress,
  { id, fileName, fileHash }: { id: number; fileName: string; fileHash: string },
  counts: ImportCounts,
): AuditRecord => ({
  act: 'importScores',
  subjectKind: 'import',
  subjectKey: importKey(address, id),
  after: { file: fileName, hash: fileHash, ...counts },
});

/** How the log names an import: "sipas/2024/1/tep/12". */
export const importKey = ({ indicator, period, version }: ReleaseAddress, file: number) =>
  [indicator, period, version, 'tep', file].join('/');
