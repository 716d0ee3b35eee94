import type { CriteriaSetSpan } from './comparison';
import type { Grading, ScoreUnit } from './indicator';
import type { Period } from './period';
import type { Points } from './points';

/** One set of criteria of an indicator, with the decision it rests on. */
export type CriteriaSetView = CriteriaSetSpan & {
  readonly code: string;
  readonly legalBasis: string;
  readonly sourceCode: string | null;
};

/** An indicator as every page shows it. */
export type IndicatorView = {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly fullName: string;
  readonly publisher: string;
  readonly summary: string;
  /** Full marks, in the indicator's unit. */
  readonly scaleMax: Points;
  readonly unit: ScoreUnit;
  readonly grading: Grading;
  readonly isRankedByPublisher: boolean;
  /** Oldest first. */
  readonly criteriaSets: readonly CriteriaSetView[];
  /** Periods with a published release, newest first. */
  readonly periods: readonly Period[];
};
