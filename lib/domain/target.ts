import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { type Period, yearOf } from './period';
import { decimalsOf, differenceOf, type Points, type SignedPoints } from './points';
import { comparePoints } from './points-order';

/** `gt` is strict ("trên 90"): 90.00 does not meet it. `gte` is "từ 90 trở lên". */
export const targetOperator = z.enum(['gt', 'gte']);

export type TargetOperator = z.infer<typeof targetOperator>;

/** What is to be reached in a period. */
export type Target = {
  readonly operator: TargetOperator;
  readonly value: Points;
  readonly period: Period;
};

export type TargetStatus = 'met' | 'missed' | 'noResult';

export type TargetStanding = {
  readonly status: TargetStatus;
  /** Points minus the target's value: "-4.20" is short of it, "0.00" on it; `null` without a result. */
  readonly distance: SignedPoints | null;
};

export function isTargetMet({ operator, value }: Target, points: Points): boolean {
  const surplus = comparePoints(points, value);
  return operator === 'gt' ? surplus > 0 : surplus >= 0;
}

/** How a result of the target's own period stands against it. */
export function targetStanding(target: Target, points: Points | null): TargetStanding {
  if (points === null) return { status: 'noResult', distance: null };

  return {
    status: isTargetMet(target, points) ? 'met' : 'missed',
    distance: differenceOf(points, target.value),
  };
}

/** What is still to be gained; with `isMoreThan` exactly that much is not enough. */
export type RequiredPace = {
  readonly total: SignedPoints;
  /** Rounded up to the decimals of `total`, so that keeping this pace suffices. */
  readonly perYear: SignedPoints;
  readonly years: number;
  readonly isMoreThan: boolean;
};

/** From the latest result to the target, or `null` when met already or when no year is left. */
export function requiredPace(
  target: Target,
  latest: { readonly period: Period; readonly points: Points },
): RequiredPace | null {
  const years = yearOf(target.period) - yearOf(latest.period);
  if (years < 1 || isTargetMet(target, latest.points)) return null;

  const total = differenceOf(target.value, latest.points);
  const perYear = new Decimal(total).div(years).toFixed(decimalsOf(total), Decimal.ROUND_UP);
  return {
    total,
    perYear: perYear as SignedPoints,
    years,
    isMoreThan: target.operator === 'gt',
  };
}
