import type { Points } from './points';
import { comparePoints } from './points-order';

/** The printed interval that points lie in. */
export type Interval = { readonly low: Points; readonly high: Points };

export type Ranged = {
  readonly slug: string;
  readonly points: Points;
  readonly interval: Interval | null;
};

/** The ranks an authority may have within its interval, and how many others' intervals are known. */
export type RankRange = {
  readonly best: number;
  readonly worst: number;
  readonly outOf: number;
  readonly interval: Interval;
  readonly withInterval: number;
};

const boundsOf = ({ points, interval }: Ranged): Interval =>
  interval ?? { low: points, high: points };

/**
 * Best: 1 and those surely above, whose low exceeds the own high. Worst: all who may be above or level,
 * whose high reaches the own low, itself included. Who has no interval counts by its points. Null
 * where the authority itself has no interval: then its band says more than a guessed range.
 */
export function rankRange(slug: string, all: readonly Ranged[]): RankRange | null {
  const own = all.find((one) => one.slug === slug);
  if (!own?.interval) return null;

  const { interval } = own;
  const others = all.filter((one) => one.slug !== slug);
  const above = others.filter((one) => comparePoints(boundsOf(one).low, interval.high) > 0);
  const reaching = others.filter((one) => comparePoints(boundsOf(one).high, interval.low) >= 0);
  return {
    best: 1 + above.length,
    worst: 1 + reaching.length,
    outOf: all.length,
    interval,
    withInterval: others.filter((one) => one.interval !== null).length,
  };
}
