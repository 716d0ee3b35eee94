import type { Actor } from '@/lib/domain/account';
import type { DossierCounts } from '@/lib/domain/dossier-counts';
import {
  type DossierEntry,
  type DossierEntryRefusal,
  type DossierOutcome,
  type DossierRow,
  emptyRow,
} from '@/lib/domain/dossier-entry';
import type { DossierReleaseName } from '@/lib/domain/dossier-release';
import { reportKey } from '@/lib/domain/dossier-report';
import { isSameCounts } from '@/lib/domain/dossier-report-plan';
import { countKey, printedIn } from '@/lib/domain/dossier-report-record';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDoFor } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import {
  type HeldReport,
  heldReports,
  reportScopeOf,
  type ScopedReports,
} from '@/lib/platform/dossier-report-scope';
import { recordAudit } from './audit';
import { saysSomething, type WrittenReport, writeReports } from './dossier-report-rows';
import { countRevision, holdDossierRelease } from './held-dossier-release';

const LONGEST_WAIT = { maxWait: 20_000, timeout: 30_000 };

type Save = {
  readonly release: DossierReleaseName;
  readonly rows: readonly DossierEntry[];
  readonly way: 'cell' | 'paste' | 'undo';
};

/**
 * Saves some rows of a release in work, each for itself: one in which somebody else changed a column
 * since it was seen is answered and left as it is, and the others are saved.
 *
 * Writers of one release wait for each other, so what is compared here is what is written over.
 */
export function enterDossiers(
  { release: address, rows, way }: Save,
  actor: Actor,
): Promise<Result<readonly DossierOutcome[], DossierEntryRefusal>> {
  return database.$transaction(async (tx) => {
    const opened = await holdDossierRelease(tx, address, actor);
    if (!opened.ok) return refuse(opened.refusal);
    const found = await reportScopeOf(address, tx);
    if (!found) return refuse('notFound');
    const refusal = refusalOf(rows, found, actor);
    if (refusal) return refuse(refusal);

    const held = await heldReports(found.id, tx);
    const outcomes = rows.map((entry) => judge(entry, held.get(reportKey(entry))));
    const changes = outcomes.flatMap((outcome) => (isChange(outcome) ? [outcome] : []));
    const written = await writeReports(
      tx,
      found,
      changes.map(({ row }) => ({ ...row, seen: held.get(reportKey(row))?.version ?? 0 })),
      actor,
    );
    if (changes.length > 0) await countRevision(tx, found.id);
    await recordAudit(
      tx,
      actor,
      changes.map(({ before, row }) => ({
        act: 'enterDossiers',
        subjectKind: 'dossierCount',
        subjectKey: countKey(address, row),
        before: printedIn(before.counts),
        after: { ...printedIn(row.counts), way },
      })),
    );
    return accept(outcomes.map((outcome) => settled(outcome, written, actor)));
  }, LONGEST_WAIT);
}

function refusalOf(
  rows: readonly DossierEntry[],
  { scope, unitIds, fieldIds }: ScopedReports,
  actor: Actor,
): DossierEntryRefusal | null {
  const listed = new Set(scope.roster.map(({ slug }) => slug));
  for (const { authority, field } of rows) {
    const id = unitIds.get(authority);
    const isKnown = listed.has(authority) && (field === null || fieldIds.has(field));
    if (id === undefined || !isKnown) return 'unknownRow';
    if (!mayDoFor(actor, 'enterDossiers', id)) return 'notAllowed';
  }
  return new Set(rows.map(reportKey)).size < rows.length ? 'unknownRow' : null;
}

const rowOf = (entry: DossierEntry, held: HeldReport | undefined): DossierRow => {
  if (!held) return emptyRow(entry);
  const { authority, field, counts, enteredBy, enteredAt } = held;
  return { authority, field, counts, enteredBy, enteredAt };
};

/** What is to become of a row, before anything is written. */
function judge(entry: DossierEntry, held: HeldReport | undefined): DossierOutcome {
  const before = rowOf(entry, held);
  const changed = entry.cells.filter(({ column, count }) => before.counts[column] !== count);
  const typed = Object.fromEntries(changed.map(({ column, count }) => [column, count]));
  const counts: DossierCounts = { ...before.counts, ...typed };
  if (changed.some(({ column, seen }) => before.counts[column] !== seen)) {
    return { kind: 'changedMeanwhile', theirs: before };
  }
  if (counts.inTime !== null && (counts.early !== null || counts.onTime !== null)) {
    return { kind: 'wholeAndParts' };
  }
  const isEmpty = Object.values(counts).every((count) => count === null);
  if (!isEmpty && !saysSomething(counts)) return { kind: 'saysNothing' };
  return { kind: 'saved', before, row: { ...before, counts } };
}

type Saved = Extract<DossierOutcome, { kind: 'saved' }>;

const isChange = (outcome: DossierOutcome): outcome is Saved =>
  outcome.kind === 'saved' && !isSameCounts(outcome.before.counts, outcome.row.counts);

/** A change with who made it and when; under the lock of the release none is left out. */
function settled(
  outcome: DossierOutcome,
  written: ReadonlyMap<string, WrittenReport>,
  actor: Pick<Actor, 'name'>,
): DossierOutcome {
  if (!isChange(outcome)) return outcome;
  const answer = written.get(reportKey(outcome.row));
  if (answer === undefined) throw new Error('A row of a report was not written.');
  const enteredAt = answer?.enteredAt ?? null;
  return { ...outcome, row: { ...outcome.row, enteredBy: answer && actor.name, enteredAt } };
}
