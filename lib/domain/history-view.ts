import type { Break } from './comparison';
import type { IndicatorView } from './indicator-view';
import type { Period } from './period';
import type { Points } from './points';
import type { RankingRow } from './ranking-row';
import type { ReleaseView } from './release-view';
import type { StatisticView } from './statistic-view';
import type { TargetView } from './target-view';

/** What one authority has in one release, and what its peers have. */
export type YearResult = {
  readonly release: ReleaseView;
  /** Null where the release does not list the authority. */
  readonly row: RankingRow | null;
  /** How many authorities the release lists, and how many of them have points. */
  readonly listed: number;
  readonly scored: number;
  readonly nationalMean: StatisticView | null;
  readonly regionalMean: StatisticView | null;
  /** The highest points known in the release; among fragments not necessarily the country's best. */
  readonly highest: {
    readonly name: string;
    readonly slug: string;
    readonly points: Points;
  } | null;
};

/** One authority on one indicator through time. */
export type IndicatorHistory = {
  readonly indicator: IndicatorView;
  /** Newest first; every published release that lists the authority. */
  readonly years: readonly YearResult[];
  /** Oldest first. */
  readonly targets: readonly TargetView[];
  /** Oldest first, within the years shown. */
  readonly breaks: readonly Break[];
};

/** A peer's result in a release: what a chart of all authorities needs. */
export type Peer = {
  readonly slug: string;
  readonly name: string;
  readonly points: Points | null;
  readonly rank: number | null;
};

/** Ranks by slug and then by period; the unranked are absent. */
export type RanksThroughTime = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The year of a history, or null where nothing is published for it. */
export const yearOfHistory = (history: IndicatorHistory, period: Period): YearResult | null =>
  history.years.find(({ release }) => release.period === period) ?? null;

/** The newest year with a figure or a rank, or null without any. */
export const newestResult = (history: IndicatorHistory): YearResult | null =>
  history.years.find(({ row }) => row !== null && (row.points !== null || row.place !== null)) ??
  null;

/** Of how many of the histories a period has points. */
export const knownIn = (histories: readonly IndicatorHistory[], period: Period): number =>
  histories.filter((history) => Boolean(yearOfHistory(history, period)?.row?.points)).length;

/** The newest of the periods in which most of the histories have points; null where none has any. */
export function fullestPeriod(histories: readonly IndicatorHistory[]): Period | null {
  const periods = histories.flatMap(({ years }) =>
    years.flatMap(({ release, row }) => (row?.points ? [release.period] : [])),
  );
  const known = [...new Set(periods)].toSorted().toReversed();
  const most = Math.max(0, ...known.map((period) => knownIn(histories, period)));
  return known.find((period) => knownIn(histories, period) === most) ?? null;
}
