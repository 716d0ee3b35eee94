import { Decimal } from 'decimal.js';
import { decimalsOf, type Points } from './points';
import type { PublishedRanking } from './published-ranking';
import type { Origin } from './score';
import { regionalMean, type StatisticView } from './statistic-view';

/** A mean of many authorities and whether it was printed or is ours. */
export type Mean = Pick<StatisticView, 'value' | 'origin'> & {
  /** How many figures went into a mean of ours; null for a printed one. */
  readonly of: number | null;
};

/** The unweighted mean with the decimals of the finest figure, rounded half up; null of none. */
export function meanOf(figures: readonly Points[]): Points | null {
  if (figures.length === 0) return null;

  const total = figures.reduce((sum, figure) => sum.plus(figure), new Decimal(0));
  const decimals = Math.max(...figures.map(decimalsOf));
  return total.div(figures.length).toFixed(decimals, Decimal.ROUND_HALF_UP) as Points;
}

/** A region's mean: as printed, else ours when every total of the release is known, else null. */
export function regionMeanOf(
  { release, rows, statistics }: PublishedRanking,
  regionSlug: string,
): Mean | null {
  const printed = regionalMean(statistics, regionSlug);
  if (printed) return { value: printed.value, origin: printed.origin, of: null };
  if (!release.isComplete) return null;

  const figures = rows
    .filter((row) => row.regionSlug === regionSlug)
    .flatMap(({ points }) => (points === null ? [] : [points]));
  const value = meanOf(figures);
  const origin: Origin = 'computed';
  return value === null ? null : { value, origin, of: figures.length };
}
