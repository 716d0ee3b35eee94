import type { Period } from './period';
import type { PlainDate } from './plain-date';
import type { ReleaseName, ReleaseStatus } from './release';

/** How many cells have a figure or a reason, of how many there are. */
export type Filled = { readonly filled: number; readonly expected: number };

/** Whole per cent, rounded down, so that 100 means every one; null where nothing is expected. */
export const filledPercent = ({ filled, expected }: Filled): number | null =>
  expected === 0 ? null : Math.floor((filled * 100) / expected);

/** The newest release of an indicator and period as those who work on it see it. */
export type ReleaseWork = ReleaseName & {
  readonly id: number;
  readonly indicatorName: string;
  readonly period: Period;
  readonly status: ReleaseStatus;
  readonly dueOn: PlainDate | null;
  /** The day on which version 1 came out; null before. */
  readonly publishedOn: PlainDate | null;
  readonly scheduledFor: string | null;
  readonly totals: Filled;
  readonly parts: Filled;
  /** Whether this person may open its figures. */
  readonly mayOpen: boolean;
  /** The first authority without a total, by name; null when every one has a figure or a reason. */
  readonly gapSlug: string | null;
};

/** What the form that opens a release may choose from. */
export type OpeningChoices = {
  readonly indicators: readonly { readonly slug: string; readonly name: string }[];
  readonly sources: readonly {
    readonly id: number;
    readonly title: string;
    readonly publisher: string;
  }[];
};
