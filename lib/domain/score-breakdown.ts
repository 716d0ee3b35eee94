import { comparePoints, medianOf, type Points } from './points';
import type { MissingReason } from './score';

/** The best figure of a criterion and who has it; several where they share it. */
export type Best = { readonly points: Points; readonly slugs: readonly string[] };

/** What all authorities of a release have on one criterion. */
export type CriterionSummary = {
  readonly median: Points;
  readonly best: Best;
  /** How many authorities have a figure: the denominator of the median. */
  readonly known: number;
};

/** One criterion of one authority in one release; the tree comes flat, parents before children. */
export type CriterionResult = {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly maxPoints: Points | null;
  readonly points: Points | null;
  readonly missing: MissingReason | null;
  readonly sourceCode: string | null;
  readonly summary: CriterionSummary | null;
};

/** The median and the best of some figures; null of none. */
export function summaryOf(
  figures: readonly { readonly slug: string; readonly points: Points }[],
): CriterionSummary | null {
  const median = medianOf(figures.map(({ points }) => points));
  const top = figures.toSorted((left, right) => comparePoints(right.points, left.points))[0];
  if (median === null || top === undefined) return null;

  const slugs = figures
    .filter(({ points }) => comparePoints(points, top.points) === 0)
    .map(({ slug }) => slug);
  return { median, best: { points: top.points, slugs }, known: figures.length };
}
