import type { AuthorityView } from './authority-view';
import type { IndicatorHistory, Peer } from './history-view';
import type { Period } from './period';
import type { SourceLabel } from './source-view';

/** All that the front page shows of the home province in one period. */
export type Overview = {
  readonly home: AuthorityView;
  readonly histories: readonly IndicatorHistory[];
  readonly period: Period;
  /** Periods in which it has a figure, newest first. */
  readonly periods: readonly Period[];
  /** The one shown when none is asked for. */
  readonly defaultPeriod: Period;
  /** Results of all authorities in the period, by indicator. */
  readonly peers: Readonly<Record<string, readonly Peer[]>>;
  readonly sources: Readonly<Record<string, SourceLabel>>;
  /** When this copy was read, ISO. */
  readonly readAt: string;
};
