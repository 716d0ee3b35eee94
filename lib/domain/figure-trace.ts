import type { Points } from './points';
import type { ReleaseView } from './release-view';
import type { MissingReason } from './score';
import type { CellChange, StepView } from './score-cell';
import type { SourceLabel } from './source-view';

/** One published version of a release and what it says of the figure. */
export type TracedVersion = {
  readonly version: number;
  readonly publishedAt: string;
  readonly publicNote: string | null;
  readonly points: Points | null;
  readonly missing: MissingReason | null;
  readonly sourceCode: string | null;
  /** Who saved it last; null for what was loaded before the first account, or copied from the version before. */
  readonly entered: { readonly by: string; readonly at: string } | null;
  readonly steps: readonly StepView[];
};

/** Where a published figure comes from, who handled it, and every change of it. */
export type FigureTrace = {
  readonly release: ReleaseView;
  readonly authority: string;
  readonly criterion: string;
  readonly source: SourceLabel | null;
  /** Newest first. */
  readonly versions: readonly TracedVersion[];
  /** In all versions, newest first. */
  readonly history: readonly (CellChange & { readonly version: number })[];
  /** Titles of the sources named above, by code. */
  readonly titles: Readonly<Record<string, string>>;
};
