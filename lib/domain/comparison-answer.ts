import type { AuthorityView } from './authority-view';
import type { ComparisonView } from './comparison-view';
import type { IndicatorView } from './indicator-view';
import type { ComparedParts, ScoreComparison } from './score-comparison';

/** Everything a comparison page shows and offers. */
export type ComparisonAnswer = {
  /** What is shown: what was asked for, filled up with the default. */
  readonly view: ComparisonView;
  /** Whether the provinces are our suggestion. */
  readonly isSuggested: boolean;
  readonly comparison: ScoreComparison;
  readonly parts: ComparedParts | null;
  readonly indicators: readonly IndicatorView[];
  /** Every province there is to choose from, in Vietnamese order of names. */
  readonly provinces: readonly AuthorityView[];
  /** Others of the first one's region in the newest release that lists it. */
  readonly neighbours: readonly AuthorityView[];
};
