import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { comparePoints } from './points-order';
import { problem } from './problem';

const WRITTEN_POINTS = /^(0|[1-9]\d{0,2})(\.\d{1,6})?$/;
const WRITTEN_DIFFERENCE = /^-?(0|[1-9]\d{0,2})(\.\d{1,6})?$/;

/**
 * Points as they travel between layers: canonical text with the decimals they were printed with.
 *
 * "86.49", "85.80", "43.7585". Unit: points or per cent, as their indicator says.
 * Range: 0 to 999.999999; what an indicator allows above that is the indicator's scale.
 */
export const points = z
  .string()
  .regex(WRITTEN_POINTS, { error: problem('pointsFormat') })
  .brand<'Points'>();

export type Points = z.infer<typeof points>;

/** A difference of points: exact, "1.42", "-0.49", "0.00"; a plus is a matter of printing. */
export const signedPoints = z
  .string()
  .regex(WRITTEN_DIFFERENCE, { error: problem('pointsFormat') })
  .brand<'SignedPoints'>();

export type SignedPoints = z.infer<typeof signedPoints>;

/** How many decimals the points were printed with: 2 for "85.80". */
export const decimalsOf = (points: Points | SignedPoints): number =>
  points.includes('.') ? points.length - points.indexOf('.') - 1 : 0;

/** Adds exactly, with the decimals of the finest term; the sum of no points is "0". */
export function sumPoints(terms: readonly Points[]): Points {
  const total = terms.reduce((sum, term) => sum.plus(term), new Decimal(0));
  return total.toFixed(Math.max(0, ...terms.map(decimalsOf))) as Points;
}

/** Subtracts exactly, with the decimals of the finer of the two; negative when points were lost. */
export function differenceOf(later: Points, earlier: Points): SignedPoints {
  const decimals = Math.max(decimalsOf(later), decimalsOf(earlier));
  return new Decimal(later).minus(earlier).toFixed(decimals) as SignedPoints;
}

/** The middle one of some points, or half-way between the middle two rounded half up; `null` of none. */
export function medianOf(values: readonly Points[]): Points | null {
  const ordered = values.toSorted(comparePoints);
  const upper = ordered[Math.floor(ordered.length / 2)];
  const lower = ordered[Math.floor((ordered.length - 1) / 2)];
  if (upper === undefined || lower === undefined) return null;

  const decimals = Math.max(decimalsOf(lower), decimalsOf(upper));
  return new Decimal(lower).plus(upper).div(2).toFixed(decimals, Decimal.ROUND_HALF_UP) as Points;
}

export { comparePoints };
