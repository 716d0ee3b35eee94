import { type Period, yearOf } from './period';
import { differenceOf, type Points, type SignedPoints } from './points';

/** The years in which one set of criteria scored, and whether it may be compared with the set before. */
export type CriteriaSetSpan = {
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly isComparableWithPrevious: boolean;
  readonly note: string | null;
};

/** A year whose figures are the first about other territories (2025: mergers of 2025-07-01). */
export type TerritoryBreak = { readonly year: number; readonly note: string | null };

export type BreakReason = 'method' | 'territory';

/** `year` is the first after the break. */
export type Break = {
  readonly year: number;
  readonly reason: BreakReason;
  readonly note: string | null;
};

/** The breaks after `fromYear` up to `toYear`, earliest first; a first set of criteria breaks with nothing. */
export function breaksBetween(
  fromYear: number,
  toYear: number,
  spans: readonly CriteriaSetSpan[],
  territoryBreaks: readonly TerritoryBreak[] = [],
): Break[] {
  const firstYear = Math.min(...spans.map((span) => span.fromYear));
  const ofMethod = spans
    .filter((span) => !span.isComparableWithPrevious && span.fromYear > firstYear)
    .map(({ fromYear: year, note }) => ({ year, reason: 'method', note }) as const);
  const ofTerritory = territoryBreaks.map(
    ({ year, note }) => ({ year, reason: 'territory', note }) as const,
  );
  return [...ofMethod, ...ofTerritory]
    .filter(({ year }) => fromYear < year && year <= toYear)
    .toSorted((a, b) => a.year - b.year);
}

/** One authority's result in one period. */
export type Measurement = {
  readonly period: Period;
  readonly points: Points | null;
  readonly rank: number | null;
  /** The rank's denominator. */
  readonly outOf: number | null;
};

export type Direction = 'up' | 'down' | 'same';

/** `rankChange` is positive for a climb: 38th to 30th is +8. */
export type Change =
  | {
      readonly kind: 'difference';
      readonly points: SignedPoints;
      readonly direction: Direction;
      readonly from: Points;
      readonly fromPeriod: Period;
      readonly rankChange: number | null;
    }
  | { readonly kind: 'rankOnly'; readonly rankChange: number; readonly fromPeriod: Period }
  | { readonly kind: 'break'; readonly reason: BreakReason; readonly note: string | null }
  | { readonly kind: 'noPrevious' };

/** Places climbed; `null` without two ranks among equally many, since 10th of 60 and 10th of 63 differ. */
function rankChangeBetween(earlier: Measurement, later: Measurement): number | null {
  if (earlier.rank === null || later.rank === null) return null;
  return earlier.outOf === later.outOf ? earlier.rank - later.rank : null;
}

export const directionOf = (difference: SignedPoints): Direction => {
  const amount = Number(difference);
  return amount === 0 ? 'same' : amount > 0 ? 'up' : 'down';
};

/** How a result moved since an earlier one of the same authority; nothing is computed across a break. */
export function changeBetween(
  earlier: Measurement | null,
  later: Measurement,
  spans: readonly CriteriaSetSpan[],
  territoryBreaks: readonly TerritoryBreak[] = [],
): Change {
  if (earlier === null) return { kind: 'noPrevious' };

  const years = [yearOf(earlier.period), yearOf(later.period)] as const;
  const lastBreak = breaksBetween(...years, spans, territoryBreaks).at(-1);
  if (lastBreak) return { kind: 'break', reason: lastBreak.reason, note: lastBreak.note };

  const rankChange = rankChangeBetween(earlier, later);
  const fromPeriod = earlier.period;
  if (earlier.points !== null && later.points !== null) {
    const points = differenceOf(later.points, earlier.points);
    const direction = directionOf(points);
    return { kind: 'difference', points, direction, from: earlier.points, fromPeriod, rankChange };
  }
  return rankChange === null
    ? { kind: 'noPrevious' }
    : { kind: 'rankOnly', rankChange, fromPeriod };
}
