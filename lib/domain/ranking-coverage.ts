import type { Period } from './period';
import type { PublishedRanking } from './published-ranking';

/** How much of one release is public: of `listed` authorities so many have a score, so many a rank. */
export type RankingCoverage = {
  readonly indicatorSlug: string;
  readonly period: Period;
  readonly listed: number;
  readonly scored: number;
  readonly ranked: number;
  /** Whether every total the publisher gave is here. */
  readonly isComplete: boolean;
};

export function coverageOf({ indicator, release, rows }: PublishedRanking): RankingCoverage {
  return {
    indicatorSlug: indicator.slug,
    period: release.period,
    listed: rows.length,
    scored: rows.filter(({ points }) => points !== null).length,
    ranked: rows.filter(({ place }) => place !== null).length,
    isComplete: release.isComplete,
  };
}

/** One period and what each indicator has in it, in the order of the indicators asked for. */
export type CoverageLine = {
  readonly period: Period;
  readonly cells: readonly (RankingCoverage | null)[];
};

/** The releases as a table of periods, newest first, by indicators. */
export function coverageLines(
  coverages: readonly RankingCoverage[],
  indicatorSlugs: readonly string[],
): CoverageLine[] {
  const periods = [...new Set(coverages.map(({ period }) => period))].toSorted().toReversed();
  return periods.map((period) => ({
    period,
    cells: indicatorSlugs.map(
      (slug) =>
        coverages.find((one) => one.indicatorSlug === slug && one.period === period) ?? null,
    ),
  }));
}
