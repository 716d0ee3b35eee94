import { atLeast } from './binomial';
import { BEYOND_CHANCE, poissonTail } from './chance';
import type { AlertFacts, FactsOf } from './dossier-alert';
import type { DossierLimits } from './dossier-limits';
import { type Month, monthIn, monthsAfter } from './dossier-period';
import {
  isAboveLimit,
  isBeyondChance,
  lateRuns,
  type RunRow,
  type RunRule,
  TWO_LEVELS_FROM,
} from './dossier-run';
import type { PlainDate } from './plain-date';

/** What is compared: so many months before, and no fewer than these. */
const USUAL_MONTHS = 12;
const FEWEST_MONTHS = 6;
/** More than can be resolved, by this much, is far more. */
const FAR_ABOVE = 1.5;

/** Late and resolved of one unit and field in the months before one, none from before a break. */
function usualBefore(rows: readonly RunRow[], month: Month) {
  const first = monthsAfter(month, -USUAL_MONTHS);
  const from = month >= TWO_LEVELS_FROM && first < TWO_LEVELS_FROM ? TWO_LEVELS_FROM : first;
  const before = rows.filter((row) => from <= row.month && row.month < month && row.resolved > 0);
  return {
    usualLate: before.reduce((sum, { late }) => sum + late, 0),
    usualResolved: before.reduce((sum, { resolved }) => sum + resolved, 0),
    usualMonths: new Set(before.map((row) => row.month)).size,
  };
}

/**
 * A sudden rise: in the last whole month late above the limit, and so many that the unit's own
 * share of the twelve months before would bring them about once in a thousand (the upper 99.8 %
 * limit of its control chart). Needs six months to compare with, and the minimum volume in both.
 *
 * The share before is (late + 1) / (resolved + 2), Laplace's rule of succession: none late in a
 * year does not make the first one a rise.
 */
export function spikeIn(
  rows: readonly RunRow[],
  month: Month,
  limits: DossierLimits,
): FactsOf<'spike'> | null {
  const now = rows.filter((row) => row.month === month);
  const late = now.reduce((sum, row) => sum + row.late, 0);
  const resolved = now.reduce((sum, row) => sum + row.resolved, 0);
  const usual = usualBefore(rows, month);
  if (usual.usualMonths < FEWEST_MONTHS || usual.usualResolved < limits.minimumVolume) return null;
  if (!isAboveLimit({ late, resolved }, limits)) return null;
  const share = (usual.usualLate + 1) / (usual.usualResolved + 2);
  if (atLeast(late, resolved, share) > BEYOND_CHANCE) return null;
  return { kind: 'spike', month, late, resolved, ...usual };
}

/** Late again and again up to the last whole month: see `lateRuns`. */
export function runUpTo(
  rows: readonly RunRow[],
  until: Month,
  limits: DossierLimits,
): FactsOf<'run'> | null {
  const rule: RunRule = { ...limits, until };
  const run = lateRuns(rows, rule).find(({ isOngoing }) => isOngoing);
  if (!run) return null;
  const { from, to, periods, late, resolved } = run;
  return { kind: 'run', from, to, periods, late, resolved, lateLimit: limits.lateLimit };
}

/** What falls due soon, against what is resolved in as many working days. Unit: dossiers. */
export type BacklogCounts = Omit<FactsOf<'backlog'>, 'kind'>;

/** What a unit resolves in as many working days as are looked ahead, by the pace of the last three months. */
export const paceOf = ({ resolved, workingDays, dueSoonDays }: BacklogCounts): number =>
  workingDays === 0 ? 0 : (resolved * dueSoonDays) / workingDays;

/** Far more falls due than is resolved in as many working days: half as much again, and more than chance brings. */
export const isFarAbovePace = (counts: BacklogCounts, { minimumVolume }: DossierLimits): boolean =>
  counts.due >= minimumVolume &&
  counts.due > FAR_ABOVE * paceOf(counts) &&
  poissonTail(counts.due, paceOf(counts)) <= BEYOND_CHANCE;

/** A backlog that began goes on while more falls due than is resolved: it does not flicker from day to day. */
export const isStillAbovePace = (counts: BacklogCounts): boolean => counts.due > paceOf(counts);

/** Something that holds of one unit and field now. */
export type AlertCondition = {
  readonly authorityId: number;
  readonly fieldId: number;
  /** First days of the month it began in, and the one it is seen in. */
  readonly beganIn: Month;
  readonly seenIn: Month;
  readonly facts: AlertFacts;
  /** Enough for an alert to begin; otherwise one that began goes on. */
  readonly canBegin: boolean;
};

/** Everything known of one unit and field. */
export type AlertGround = {
  readonly authorityId: number;
  readonly fieldId: number;
  readonly rows: readonly RunRow[];
  /** Null: nothing falls due soon. */
  readonly backlog: BacklogCounts | null;
};

/** All that holds of one unit and field as of a day whose last whole month is `month`. */
export function conditionsOf(
  { authorityId, fieldId, rows, backlog }: AlertGround,
  { month, asOf, limits }: { month: Month; asOf: PlainDate; limits: DossierLimits },
): AlertCondition[] {
  const of = { authorityId, fieldId, canBegin: true };
  const spike = spikeIn(rows, month, limits);
  const run = runUpTo(rows, month, limits);
  const isBacklog = backlog !== null && isStillAbovePace(backlog);
  const now = monthIn(asOf);
  return [
    ...(spike ? [{ ...of, beganIn: month, seenIn: month, facts: spike }] : []),
    ...(run
      ? [
          {
            ...{ ...of, beganIn: run.from, seenIn: month, facts: run },
            canBegin: isBeyondChance(run, limits),
          },
        ]
      : []),
    ...(isBacklog
      ? [
          {
            ...{
              ...of,
              beganIn: now,
              seenIn: now,
              facts: { kind: 'backlog', ...backlog } as const,
            },
            canBegin: isFarAbovePace(backlog, limits),
          },
        ]
      : []),
  ];
}

/** An alert that has not ended. */
export type OpenAlert = {
  readonly id: number;
  readonly kind: AlertFacts['kind'];
  readonly authorityId: number;
  readonly fieldId: number;
  readonly lastIn: Month;
};

const keyOf = (kind: string, of: { readonly authorityId: number; readonly fieldId: number }) =>
  `${kind} ${of.authorityId} ${of.fieldId}`;

function later(left: Month, right: Month): Month {
  return left < right ? right : left;
}

/**
 * What becomes of alerts: one an episode. While it holds, an alert goes on and only its last month
 * and its figures move; when it no longer holds it ends, and a new one may begin later.
 */
export function nextEpisodes(
  open: readonly OpenAlert[],
  conditions: readonly AlertCondition[],
): {
  readonly begin: readonly AlertCondition[];
  readonly goOn: readonly (OpenAlert & { readonly facts: AlertFacts })[];
  readonly end: readonly OpenAlert[];
} {
  const holds = new Map(conditions.map((one) => [keyOf(one.facts.kind, one), one]));
  const isOpen = new Set(open.map((alert) => keyOf(alert.kind, alert)));
  return {
    begin: conditions.filter((one) => one.canBegin && !isOpen.has(keyOf(one.facts.kind, one))),
    goOn: open.flatMap((alert) => {
      const now = holds.get(keyOf(alert.kind, alert));
      if (!now) return [];
      return [{ ...alert, lastIn: later(now.seenIn, alert.lastIn), facts: now.facts }];
    }),
    end: open.filter((alert) => !holds.has(keyOf(alert.kind, alert))),
  };
}
