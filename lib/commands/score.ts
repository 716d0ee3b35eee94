import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDoFor } from '@/lib/domain/rights';
import { isWithin } from '@/lib/domain/score-check';
import {
  type CellEntry,
  type CellOutcome,
  type CellPlace,
  type DraftCell,
  type EntryRefusal,
  type EntryWay,
  emptyCell,
  intervalFor,
  MOST_CELLS,
  type ReleaseAddress,
} from '@/lib/domain/score-entry';
import { recordedBy, recordOf, scoreKey } from '@/lib/domain/score-record';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { draftCell, SCORE_ROW } from '@/lib/platform/score-row';
import { recordAudit } from './audit';
import { type HeldRelease, holdRelease } from './score-release';
import { type Written, writeScores } from './score-rows';

const LONGEST_WAIT = { maxWait: 20_000, timeout: 30_000 };

type Save = {
  readonly release: ReleaseAddress;
  readonly cells: readonly CellEntry[];
  readonly way: EntryWay;
};

const keyOf = ({ authority, criterion }: CellPlace) => `${authority} ${criterion}`;

/**
 * Saves some cells of a release in work, each for itself: one that somebody else changed since it
 * was seen, or that is above its limit, is answered and left as it is, and the others are saved.
 *
 * Writers of one release wait for each other, so what is compared here is what is written over.
 */
export function enterScores(
  { release: address, cells, way }: Save,
  actor: Actor,
): Promise<Result<readonly CellOutcome[], EntryRefusal>> {
  return database.$transaction(async (tx) => {
    if (cells.length > MOST_CELLS) return refuse('tooMany');
    const opened = await holdRelease(tx, address, actor);
    if (!opened.ok) return opened;
    const release = opened.value;
    const refusal = await refusalOf(tx, cells, release, actor);
    if (refusal) return refuse(refusal);

    const kept = await cellsNow(tx, release, cells);
    const outcomes = cells.map((entry) => judge(entry, kept.get(keyOf(entry)), release));
    const changes = outcomes.flatMap((outcome) => (isChange(outcome) ? [outcome] : []));
    const written = await writeScores(
      tx,
      release,
      changes.map(({ cell }) => cell),
      actor,
    );
    const answered = outcomes.map((outcome) => settle(outcome, written));
    await recordChanges(tx, actor, address, way, answered.filter(isChange));
    return accept(answered);
  }, LONGEST_WAIT);
}

async function refusalOf(
  tx: Prisma.TransactionClient,
  cells: readonly CellEntry[],
  { authorities, criteria, sourceId }: HeldRelease,
  actor: Actor,
): Promise<EntryRefusal | null> {
  for (const { authority, criterion } of cells) {
    const id = authorities.get(authority);
    if (id === undefined || !criteria.has(criterion)) return 'unknownCell';
    if (!mayDoFor(actor, 'enterScore', id)) return 'notAllowed';
  }
  if (new Set(cells.map(keyOf)).size < cells.length) return 'unknownCell';

  const named = new Set(cells.flatMap(({ source }) => source ?? []));
  const known = await tx.source.count({ where: { code: { in: [...named] } } });
  return known < named.size || (sourceId === null && cells.some(({ source }) => !source))
    ? 'unknownSource'
    : null;
}

/** The cells as they are kept, by place; those never saved are absent. */
async function cellsNow(
  tx: Prisma.TransactionClient,
  { id, authorities, criteria, sourceId }: HeldRelease,
  cells: readonly CellPlace[],
): Promise<Map<string, DraftCell>> {
  const rows = await tx.score.findMany({
    where: {
      releaseId: id,
      authorityId: { in: cells.map(({ authority }) => authorities.get(authority) ?? 0) },
      criterionId: { in: cells.map(({ criterion }) => criteria.get(criterion)?.id ?? 0) },
    },
    include: SCORE_ROW,
  });
  const source = sourceId && (await tx.source.findUnique({ where: { id: sourceId } }));
  const empty = cells.map((place) => ({
    ...emptyCell(place),
    source: source ? source.code : null,
  }));
  return new Map([...empty, ...rows.map(draftCell)].map((cell) => [keyOf(cell), cell]));
}

/** What is to become of a cell, before anything is written. */
function judge(entry: CellEntry, now: DraftCell | undefined, release: HeldRelease): CellOutcome {
  const before = now ?? emptyCell(entry);
  const cell = changed(before, entry, release.authorities.size);
  const limit = release.criteria.get(entry.criterion)?.limit;
  if (entry.value?.points && limit && !isWithin(entry.value.points, limit)) {
    return { kind: 'aboveLimit', limit };
  }
  if (isSame(before, cell)) return { kind: 'saved', before, cell: before };
  if (before.version !== entry.seen) return { kind: 'changedMeanwhile', theirs: before };
  return { kind: 'saved', before, cell };
}

function changed(before: DraftCell, entry: CellEntry, listed: number): DraftCell {
  const { value = before, rank = before.rank, entryNote = before.entryNote, source } = entry;
  return {
    ...before,
    points: value.points,
    missing: value.missing,
    interval: intervalFor(value.points, before.interval),
    rank: rank && { rank: rank.rank, outOf: rank.outOf ?? Math.max(listed, rank.rank) },
    entryNote,
    source: source ?? before.source,
  };
}

const isSame = (left: DraftCell, right: DraftCell): boolean =>
  JSON.stringify(recordOf(left)) === JSON.stringify(recordOf(right));

type Saved = Extract<CellOutcome, { kind: 'saved' }>;

const isChange = (outcome: CellOutcome): outcome is Saved =>
  outcome.kind === 'saved' && outcome.cell !== outcome.before;

/** A change with the version it was written under. */
function settle(outcome: CellOutcome, written: ReadonlyMap<string, Written>): CellOutcome {
  if (!isChange(outcome)) return outcome;
  const row = written.get(keyOf(outcome.cell));
  if (!row) return { kind: 'changedMeanwhile', theirs: outcome.before };
  return { ...outcome, cell: { ...outcome.cell, ...row } };
}

const recordChanges = (
  tx: Prisma.TransactionClient,
  actor: Actor,
  address: ReleaseAddress,
  way: EntryWay,
  changes: readonly Saved[],
) =>
  recordAudit(
    tx,
    actor,
    changes.map(({ before, cell }) => ({
      act: 'enterScore',
      subjectKind: 'score',
      subjectKey: scoreKey(address, cell.authority, cell.criterion),
      before: before.version === 0 ? null : recordOf(before),
      after: recordedBy(cell, way),
      reason: cell.entryNote === before.entryNote ? null : cell.entryNote,
    })),
  );
