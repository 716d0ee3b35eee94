import type { TerritoryBreak } from './comparison';
import type { IndicatorView } from './indicator-view';
import type { RankingRow } from './ranking-row';
import type { ReleaseView } from './release-view';
import type { StatisticView } from './statistic-view';

/** Everything one published release says about its authorities. */
export type PublishedRanking = {
  readonly indicator: IndicatorView;
  readonly release: ReleaseView;
  /** Every published version of this release, newest first. */
  readonly versions: readonly ReleaseView[];
  readonly rows: readonly RankingRow[];
  readonly statistics: readonly StatisticView[];
  readonly territoryBreaks: readonly TerritoryBreak[];
};
