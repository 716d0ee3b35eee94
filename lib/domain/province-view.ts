import type { IndicatorHistory, RanksThroughTime } from './history-view';
import type { Period } from './period';
import type { CriterionResult } from './score-breakdown';
import type { SourceLabel } from './source-view';

/** The parts of a total in one year. */
export type DatedParts = {
  readonly period: Period;
  readonly criteria: readonly CriterionResult[];
  /** Names of authorities on the release's day, by slug. */
  readonly names: Readonly<Record<string, string>>;
};

/** A predecessor with its own histories, for the years before a merger. */
export type Ancestor = {
  readonly slug: string;
  readonly name: string;
  readonly histories: readonly IndicatorHistory[];
};

/** All that a province's page shows beside its lineage. */
export type ProvinceView = {
  readonly histories: readonly IndicatorHistory[];
  /** The newest year with parts, by indicator. */
  readonly parts: Readonly<Record<string, DatedParts | undefined>>;
  /** Ranks of all authorities through time, by indicator. */
  readonly ranks: Readonly<Record<string, RanksThroughTime>>;
  readonly ancestry: readonly Ancestor[];
  readonly sources: Readonly<Record<string, SourceLabel>>;
  readonly readAt: string;
};
