import Decimal from 'decimal.js';
import { atLeast } from './binomial';
import { BEYOND_CHANCE } from './chance';
import type { DossierLimits } from './dossier-limits';
import { type Month, monthsAfter } from './dossier-period';

/** From here on there are no districts and the provinces are others: no run goes across. Nghị quyết 202/2025/QH15. */
export const TWO_LEVELS_FROM = '2025-07-01' as Month;

/** What was resolved in one period, of a field, a procedure or any other thing with a name. Unit: dossiers. */
export type RunRow = {
  readonly key: string;
  /** First day of the period. */
  readonly month: Month;
  readonly late: number;
  /** Early, on time and late. */
  readonly resolved: number;
  /** Still open at the end of the period and past their day. */
  readonly overdue: number;
};

/** Periods in a row in which more than the limit was late. */
export type LateRun = {
  readonly key: string;
  /** First days of its first and its last period. */
  readonly from: Month;
  readonly to: Month;
  readonly periods: number;
  readonly late: number;
  readonly resolved: number;
  /** At the end of its last period. */
  readonly overdue: number;
  /** It is still the case in the last period there is. */
  readonly isOngoing: boolean;
  /** Chance alone, at a lateness of exactly the limit, would hardly bring so many: the run means something. */
  readonly isBeyondChance: boolean;
};

export type RunRule = Pick<DossierLimits, 'minimumVolume' | 'lateLimit' | 'runLength'> & {
  /** First day of the last whole period there are dossiers of. */
  readonly until: Month;
  /** Unit: months. */
  readonly periodLength?: 1 | 3 | 6 | 12;
};

type Counted = Pick<RunRow, 'late' | 'resolved'>;

/** Late more often than the limit allows, among enough to say so. */
export const isAboveLimit = (
  { late, resolved }: Counted,
  { minimumVolume, lateLimit }: Pick<RunRule, 'minimumVolume' | 'lateLimit'>,
): boolean =>
  resolved >= minimumVolume &&
  new Decimal(late).times(100).gt(new Decimal(lateLimit).times(resolved));

/**
 * Whether as many late would hardly come about were the chance of being late exactly the limit:
 * one-sided binomial test of all that was resolved, at the 99.8 % limits of a control chart.
 *
 * Three periods above the limit are a matter of luck once in eight for a unit that is exactly at
 * it; at 30 dossiers a period and a limit of 2 %, this asks for 8 late of 90.
 */
export const isBeyondChance = (
  { late, resolved }: Counted,
  { lateLimit }: Pick<RunRule, 'lateLimit'>,
): boolean => atLeast(late, resolved, lateLimit / 100) <= BEYOND_CHANCE;

function byKey(rows: readonly RunRow[]): RunRow[][] {
  const keys = new Map<string, RunRow[]>();
  for (const row of rows) {
    const ofKey = keys.get(row.key);
    if (ofKey) ofKey.push(row);
    else keys.set(row.key, [row]);
  }
  return [...keys.values()];
}

/** Rows of one key by period, those of one period added. */
function byPeriod(rows: readonly RunRow[]): ReadonlyMap<Month, RunRow> {
  const added = new Map<Month, RunRow>();
  for (const row of rows) {
    const before = added.get(row.month);
    added.set(row.month, {
      ...row,
      late: row.late + (before?.late ?? 0),
      resolved: row.resolved + (before?.resolved ?? 0),
      overdue: row.overdue + (before?.overdue ?? 0),
    });
  }
  return added;
}

const total = (rows: readonly RunRow[], column: 'late' | 'resolved'): number =>
  rows.reduce((sum, row) => sum + row[column], 0);

function runOf(rows: readonly RunRow[], rule: RunRule): LateRun | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < rule.runLength) return null;
  const counted = { late: total(rows, 'late'), resolved: total(rows, 'resolved') };
  return {
    key: first.key,
    from: first.month,
    to: last.month,
    periods: rows.length,
    ...counted,
    overdue: last.overdue,
    isOngoing: last.month === rule.until,
    isBeyondChance: isBeyondChance(counted, rule),
  };
}

/** Stretches of one key without a gap, every period above the limit. */
function stretchesOf(rows: readonly RunRow[], rule: RunRule): RunRow[][] {
  const step = rule.periodLength ?? 1;
  const above = [...byPeriod(rows).values()]
    .filter((row) => row.month <= rule.until && isAboveLimit(row, rule))
    .toSorted((left, right) => (left.month < right.month ? -1 : 1));
  const stretches: RunRow[][] = [];
  for (const row of above) {
    const before = stretches.at(-1);
    const last = before?.at(-1);
    const goesOn =
      last && monthsAfter(last.month, step) === row.month && row.month !== TWO_LEVELS_FROM;
    if (before && goesOn) before.push(row);
    else stretches.push([row]);
  }
  return stretches;
}

/**
 * "Thường xuyên trễ hẹn": every run of at least `runLength` periods in a row above the limit, each
 * with enough volume; the ongoing first, then the latest, then the most late.
 *
 * A period with too little volume, or none, says nothing: it ends a run. Rows of one key and period
 * are added. What is to be warned of are those with `isBeyondChance`.
 */
export function lateRuns(rows: readonly RunRow[], rule: RunRule): LateRun[] {
  return byKey(rows)
    .flatMap((ofKey) => stretchesOf(ofKey, rule))
    .map((stretch) => runOf(stretch, rule))
    .filter((run) => run !== null)
    .toSorted(
      (left, right) =>
        Number(right.isOngoing) - Number(left.isOngoing) ||
        right.to.localeCompare(left.to) ||
        right.late - left.late ||
        left.key.localeCompare(right.key),
    );
}
