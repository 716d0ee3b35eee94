import type { Points, SignedPoints } from './points';

/**
 * Negative when `left` is fewer points than `right`: fit for `toSorted`; "85.8" equals "85.80".
 *
 * Exact without decimal.js, so that browsers need not load it: nine digits always fit a double.
 */
export const comparePoints = (left: Points, right: Points): number => Number(left) - Number(right);

/** The same for differences of points. */
export const compareDifferences = (left: SignedPoints, right: SignedPoints): number =>
  Number(left) - Number(right);
