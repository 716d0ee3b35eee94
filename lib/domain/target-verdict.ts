import { Decimal } from 'decimal.js';
import { z } from 'zod';
import {
  type Break,
  breaksBetween,
  type Change,
  type CriteriaSetSpan,
  changeBetween,
  type TerritoryBreak,
} from './comparison';
import { lastDayOf, type Period, previousYear, yearOf } from './period';
import type { PlainDate } from './plain-date';
import { decimalsOf, differenceOf, type Points, type SignedPoints } from './points';
import type { MissingReason } from './score';
import { isTargetMet, type RequiredPace, requiredPace, type Target } from './target';

/** How an authority stands against a target: đạt, đúng tiến độ, chậm, đi lùi, chưa đủ dữ liệu. */
export const targetVerdict = z.enum(['met', 'onTrack', 'behind', 'backwards', 'unknown']);

export type TargetVerdict = z.infer<typeof targetVerdict>;

/** How many years back the own pace is taken from. */
export const PACE_YEARS = 3;

/** A published result of the authority itself. */
export type KnownResult = { readonly period: Period; readonly points: Points };

/** How the authority moved in a year, on average, between two comparable results. */
export type OwnPace = {
  readonly from: KnownResult;
  readonly to: KnownResult;
  readonly years: number;
  readonly change: SignedPoints;
  /** Rounded half up to the decimals of `change`, for reading; the verdict uses the exact quotient. */
  readonly perYear: SignedPoints;
};

/** Why there is a verdict, or none, with every figure it rests on. */
export type VerdictFacts =
  | {
      readonly kind: 'result';
      readonly result: KnownResult;
      readonly distance: SignedPoints;
      /** Against the year before. */
      readonly change: Change;
    }
  | {
      readonly kind: 'pace';
      readonly own: OwnPace;
      /** Null where the latest result is beyond the target already. */
      readonly required: RequiredPace | null;
      readonly distance: SignedPoints;
    }
  | { readonly kind: 'ended'; readonly endedOn: PlainDate }
  | { readonly kind: 'noResult' }
  /** The release of the target's own period is published without a figure of the authority. */
  | {
      readonly kind: 'missing';
      readonly reason: MissingReason | null;
      readonly latest: KnownResult | null;
      readonly required: RequiredPace | null;
    }
  | { readonly kind: 'break'; readonly latest: KnownResult; readonly break: Break }
  | {
      readonly kind: 'oneResult';
      readonly latest: KnownResult;
      readonly required: RequiredPace | null;
      readonly distance: SignedPoints;
    };

/** The result a target is measured from; null where none may be compared with it. */
export function latestIn(facts: VerdictFacts): KnownResult | null {
  switch (facts.kind) {
    case 'result':
      return facts.result;
    case 'pace':
      return facts.own.to;
    case 'oneResult':
    case 'missing':
      return facts.latest;
    default:
      return null;
  }
}

export type Judged = { readonly verdict: TargetVerdict; readonly facts: VerdictFacts };

/** What a verdict is judged from. */
export type VerdictGround = {
  readonly target: Target;
  /** Published results, in any order. */
  readonly results: readonly KnownResult[];
  /** Of the target's own period, where a release of it lists the authority without a figure. */
  readonly missing: { readonly reason: MissingReason | null } | null;
  readonly spans: readonly CriteriaSetSpan[];
  readonly territoryBreaks: readonly TerritoryBreak[];
  /** The authority's last day; null while it lasts. */
  readonly endedOn: PlainDate | null;
};

const unknown = (facts: VerdictFacts): Judged => ({ verdict: 'unknown', facts });

/**
 * How an authority stands against one target.
 *
 * With a result of the target's own period: met, or not; not met and lower than a comparable year
 * before is "backwards". Before that, the own mean change a year over at most three comparable years
 * goes on until the target's period: it reaches the target (on track), rises too slowly (behind) or
 * falls short by falling (backwards). Nothing is judged across a break or from one result.
 */
export function judgeTarget(ground: VerdictGround): Judged {
  const { target, results, endedOn, missing } = ground;
  const own = results.find(({ period }) => period === target.period);
  if (own) return judgeResult(own, ground);
  if (endedOn !== null && endedOn < lastDayOf(target.period)) {
    return unknown({ kind: 'ended', endedOn });
  }
  const latest = resultsBefore(target.period, results)[0];
  const gap = latest && breakBetween(latest.period, target.period, ground);
  if (missing) {
    const isComparable = latest !== undefined && !gap;
    const required = isComparable ? requiredPace(target, latest) : null;
    const known = isComparable ? latest : null;
    return unknown({ kind: 'missing', reason: missing.reason, latest: known, required });
  }
  if (!latest) return unknown({ kind: 'noResult' });
  return gap ? unknown({ kind: 'break', latest, break: gap }) : judgePace(latest, ground);
}

function judgeResult(result: KnownResult, ground: VerdictGround): Judged {
  const { target, results, spans, territoryBreaks } = ground;
  const before = results.find(({ period }) => period === previousYear(result.period)) ?? null;
  const unranked = { rank: null, outOf: null };
  const change = changeBetween(
    before && { ...before, ...unranked },
    { ...result, ...unranked },
    spans,
    territoryBreaks,
  );
  const distance = differenceOf(result.points, target.value);
  const facts = { kind: 'result', result, distance, change } as const;
  if (isTargetMet(target, result.points)) return { verdict: 'met', facts };
  const hasFallen = change.kind === 'difference' && change.direction === 'down';
  return { verdict: hasFallen ? 'backwards' : 'behind', facts };
}

function judgePace(latest: KnownResult, ground: VerdictGround): Judged {
  const { target } = ground;
  const required = requiredPace(target, latest);
  const distance = differenceOf(latest.points, target.value);
  const own = ownPace(latest, ground);
  if (!own) return unknown({ kind: 'oneResult', latest, required, distance });

  const yearsLeft = yearOf(target.period) - yearOf(latest.period);
  const gained = new Decimal(own.change).times(yearsLeft).div(own.years);
  const surplus = gained.plus(distance);
  const isReached = target.operator === 'gt' ? surplus.gt(0) : surplus.gte(0);
  const isFalling = Number(own.change) < 0;
  const verdict = isReached ? 'onTrack' : isFalling ? 'backwards' : 'behind';
  return { verdict, facts: { kind: 'pace', own, required, distance } };
}

/** The mean change a year up to a result, from the earliest comparable one at most three years before; null without one. */
export function ownPace(
  latest: KnownResult,
  ground: Pick<VerdictGround, 'results' | 'spans' | 'territoryBreaks'>,
): OwnPace | null {
  const year = yearOf(latest.period);
  const from = resultsBefore(latest.period, ground.results)
    .filter(({ period }) => yearOf(period) >= year - PACE_YEARS)
    .findLast(({ period }) => !breakBetween(period, latest.period, ground));
  if (!from) return null;

  return paceBetween(from, latest);
}

/** The mean change a year from one result to a later one; whether they may be compared is for the caller. */
export function paceBetween(from: KnownResult, to: KnownResult): OwnPace {
  const years = yearOf(to.period) - yearOf(from.period);
  const change = differenceOf(to.points, from.points);
  const exact = new Decimal(change).div(years);
  const perYear = exact.toFixed(decimalsOf(change), Decimal.ROUND_HALF_UP) as SignedPoints;
  return { from, to, years, change, perYear };
}

/** Results of the same part (a year, a quarter) of earlier years, newest first. */
export const resultsBefore = (before: Period, results: readonly KnownResult[]): KnownResult[] =>
  results
    .filter(({ period }) => period.slice(4) === before.slice(4) && period < before)
    .toSorted((left, right) => yearOf(right.period) - yearOf(left.period));

/** The last break between two periods, if any. */
export const breakBetween = (
  from: Period,
  to: Period,
  { spans, territoryBreaks }: Pick<VerdictGround, 'spans' | 'territoryBreaks'>,
): Break | undefined => breaksBetween(yearOf(from), yearOf(to), spans, territoryBreaks).at(-1);
