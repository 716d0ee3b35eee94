import type { IndicatorHistory, YearResult } from './history-view';
import type { CriteriaSetView } from './indicator-view';
import type { RankingRow } from './ranking-row';
import type { CriterionResult } from './score-breakdown';
import type { SourceLabel } from './source-view';

/** One authority's result on one indicator in one year, with everything that it can be traced by. */
export type ScoreView = {
  readonly history: IndicatorHistory;
  readonly result: YearResult;
  readonly row: RankingRow;
  readonly criteriaSet: CriteriaSetView | null;
  readonly criteria: readonly CriterionResult[];
  readonly sources: Readonly<Record<string, SourceLabel>>;
  /** Names of authorities by slug. */
  readonly names: Readonly<Record<string, string>>;
  readonly readAt: string;
};
