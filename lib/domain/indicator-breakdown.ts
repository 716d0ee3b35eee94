import type { IndicatorHistory, YearResult } from './history-view';
import type { CriteriaSetView } from './indicator-view';
import type { LostPoints, Remainder } from './lost-points';
import type { Benchmarks } from './part-benchmark';
import type { Claim, PartFigure, PartView } from './part-view';
import type { Period } from './period';
import type { RankRange } from './rank-range';
import type { RankingRow } from './ranking-row';
import type { Mean } from './region-mean';
import type { SimilarProvinces } from './similar-provinces';
import type { SourceLabel } from './source-view';

/** The home province's total on an indicator in a year, what it is made of, and what others have. */
export type IndicatorBreakdown = {
  readonly home: { readonly slug: string; readonly name: string };
  readonly history: IndicatorHistory;
  /** Every indicator the home has a figure of. */
  readonly indicators: readonly { readonly slug: string; readonly name: string }[];
  /** Years in which the home has a figure, newest first. */
  readonly periods: readonly Period[];
  readonly result: YearResult;
  readonly row: RankingRow;
  /** Of the total: printed means where there are any, else ours. */
  readonly region: Mean | null;
  readonly country: Mean | null;
  readonly benchmarks: Benchmarks;
  readonly claim: Claim | null;
  readonly range: RankRange | null;
  readonly similar: SimilarProvinces | null;
  /** In the order of the criteria. */
  readonly parts: readonly PartView[];
  readonly lost: LostPoints;
  readonly criteriaSet: CriteriaSetView | null;
  /** The set of the year before where it is another one that may be compared: with what care. */
  readonly caution: string | null;
  readonly names: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, SourceLabel>>;
  readonly readAt: string;
};

/** One criterion of it, with what every authority has. */
export type CriterionBreakdown = {
  readonly whole: IndicatorBreakdown;
  readonly part: PartView;
  /** From the field down to the one above it. */
  readonly above: readonly PartView[];
  /** Right under it, in the order of the criteria. */
  readonly under: readonly PartView[];
  /** Of its loss; null without parts, a figure or a maximum. */
  readonly remainder: Remainder | null;
  /** Those with a figure, most points first. */
  readonly figures: readonly PartFigure[];
};
