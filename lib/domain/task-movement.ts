import { Decimal } from 'decimal.js';
import {
  type Break,
  breaksBetween,
  type CriteriaSetSpan,
  type Direction,
  directionOf,
  type TerritoryBreak,
} from './comparison';
import {
  type DossierPeriod,
  endOfMonth,
  isCumulative,
  type Month,
  partsOf,
} from './dossier-period';
import { breakWithin, stretchAt } from './dossier-stretch';
import { type Period, yearOf } from './period';
import type { PlainDate } from './plain-date';
import { comparePoints, decimalsOf, differenceOf, type Points, type SignedPoints } from './points';

/** What one release says of a criterion. */
export type PeriodPoints = { readonly period: Period; readonly points: Points };

/**
 * How the number a task is to move has moved since the period it is measured from.
 *
 * Nothing is computed across a break; `later` is the first break after the base period, where
 * something is published behind it.
 */
export type PointsMovement =
  /** Nothing is known of the base period. */
  | { readonly kind: 'noBase' }
  /** No comparable release yet; `later` says why those that are there do not count. */
  | { readonly kind: 'waiting'; readonly base: PeriodPoints; readonly later: Break | null }
  | {
      readonly kind: 'moved';
      /** The base period first, then every comparable release, oldest first. */
      readonly steps: readonly PeriodPoints[];
      readonly change: SignedPoints;
      readonly direction: Direction;
      readonly regained: Points;
      /** What the base period had lost against the maximum; null where no maximum is printed. */
      readonly lost: Points | null;
      readonly later: Break | null;
    };

export type PointsFacts = {
  readonly basePeriod: Period;
  /** Of the base period; null where no source prints it. */
  readonly maxPoints: Points | null;
  /** Every published release of the indicator; points null where nothing is known. */
  readonly results: readonly { readonly period: Period; readonly points: Points | null }[];
  readonly spans: readonly CriteriaSetSpan[];
  readonly territoryBreaks: readonly TerritoryBreak[];
};

/** From the base period to the newest release that may be compared with it. */
export function pointsMovement(facts: PointsFacts): PointsMovement {
  const { basePeriod, results, spans, territoryBreaks } = facts;
  const known = results
    .flatMap(({ period, points }) => (points === null ? [] : [{ period, points }]))
    .toSorted((left, right) => (left.period < right.period ? -1 : 1));
  const base = known.find(({ period }) => period === basePeriod);
  if (!base) return { kind: 'noBase' };

  const breakBefore = (period: Period) =>
    breaksBetween(yearOf(basePeriod), yearOf(period), spans, territoryBreaks)[0] ?? null;
  const after = known.filter(({ period }) => period > basePeriod);
  const comparable = after.filter(({ period }) => breakBefore(period) === null);
  const newest =
    results
      .map(({ period }) => period)
      .toSorted()
      .at(-1) ?? basePeriod;
  const later = breakBefore(newest);
  const now = comparable.at(-1);
  if (!now) return { kind: 'waiting', base, later };
  const change = differenceOf(now.points, base.points);
  return {
    kind: 'moved',
    steps: [base, ...comparable],
    change,
    direction: directionOf(change),
    ...regainedOf(base.points, change, facts.maxPoints),
    later,
  };
}

/** Points regained are those gained since, never more than had been lost; a fall regains nothing. */
function regainedOf(base: Points, change: SignedPoints, maxPoints: Points | null) {
  const lost = maxPoints === null ? null : lostOf(base, maxPoints);
  const gained = Decimal.max(0, change);
  const least = lost === null ? gained : Decimal.min(gained, lost);
  return { regained: least.toFixed(decimalsOf(change)) as Points, lost };
}

const lostOf = (base: Points, maxPoints: Points): Points =>
  Decimal.max(0, differenceOf(maxPoints, base)).toFixed(
    Math.max(decimalsOf(base), decimalsOf(maxPoints)),
  ) as Points;

/** Whether what was hoped for came: all of it, some of it, none. */
export type Hope = 'all' | 'some' | 'none';

export function hopeOf(regained: Points, expected: Points): Hope {
  if (comparePoints(regained, expected) >= 0) return 'all';
  return new Decimal(regained).gt(0) ? 'some' : 'none';
}

/** What a field of procedures had in one period. Unit: dossiers. */
export type FieldCounts = {
  readonly period: DossierPeriod;
  readonly late: number;
  readonly resolved: number;
  /** Past their day and still open at its end. */
  readonly overdue: number;
};

/** How late a field was and is; the two are never subtracted from one another across a break. */
export type FieldMovement =
  | { readonly kind: 'noBase' }
  | { readonly kind: 'waiting'; readonly base: FieldCounts; readonly laterOn: PlainDate | null }
  | {
      readonly kind: 'moved';
      readonly base: FieldCounts;
      readonly now: FieldCounts;
      /** The day from which nothing may be compared with the base, where dossiers go on behind it. */
      readonly laterOn: PlainDate | null;
    };

type Periods = {
  readonly base: DossierPeriod;
  /** The last day dossiers are known of. */
  readonly asOf: PlainDate;
  readonly breaks: readonly PlainDate[];
};

/** The newest whole period of the base's kind that no break parts from it; null where it is the base. */
export function comparablePeriod({ base, asOf, breaks }: Periods): {
  readonly now: DossierPeriod | null;
  readonly laterOn: PlainDate | null;
} {
  const first = stretchAt(base, asOf);
  if (!first) return { now: null, laterOn: null };
  const laterOn = breakWithin(first.first, asOf as Month, breaks);
  const whole = laterPeriods(base, Number(asOf.slice(0, 4))).filter((period) => {
    const stretch = stretchAt(period, asOf);
    return stretch && !stretch.isUnfinished && !breakWithin(first.first, endOf(stretch), breaks);
  });
  return { now: whole.at(-1) ?? null, laterOn };
}

const endOf = ({ last }: { readonly last: Month }) => endOfMonth(last) as Month;

const PLACES = { year: 1, half: 2, quarter: 4, month: 12 } as const;

/** Every later period of the same kind up to a year, oldest first; counted from January, the same months of later years. */
function laterPeriods(base: DossierPeriod, untilYear: number): DossierPeriod[] {
  const { year, kind, place } = partsOf(base);
  const years = Array.from({ length: Math.max(0, untilYear - year + 1) }, (_, at) => year + at);
  if (kind === 'year') return years.slice(1).map((one) => `${one}` as DossierPeriod);
  if (isCumulative(base)) {
    return years.slice(1).map((one) => `${one}${base.slice(4)}` as DossierPeriod);
  }
  const letter = { half: 'H', quarter: 'Q', month: 'M' }[kind];
  const all = years.flatMap((one) =>
    Array.from({ length: PLACES[kind] }, (_, at) => ({ year: one, place: at + 1 })),
  );
  return all
    .filter((one) => one.year > year || one.place > place)
    .map((one) => {
      const written = kind === 'month' ? String(one.place).padStart(2, '0') : one.place;
      return `${one.year}-${letter}${written}` as DossierPeriod;
    });
}
