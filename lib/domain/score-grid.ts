import type { SumRule } from './criteria-set';
import type { ScoreUnit } from './indicator';
import type { Period } from './period';
import type { Points } from './points';
import type { ReleaseStatus } from './release';
import type { CheckedCell, CheckedCriterion } from './score-check';
import type { DraftCell, ReleaseAddress } from './score-entry';
import type { SourceLabel } from './source-view';

export type GridCriterion = CheckedCriterion & { readonly name: string };

/** A release in work as the grid and the page of a cell show it. */
export type GridRelease = ReleaseAddress & {
  readonly period: Period;
  readonly indicatorName: string;
  readonly unit: ScoreUnit;
  readonly scaleMax: Points;
  readonly unusualChange: Points | null;
  readonly status: ReleaseStatus;
  /** Whether this person may enter figures now. */
  readonly isOpen: boolean;
  /** Whether this person sees all units, not its own only. */
  readonly isWhole: boolean;
  readonly sumRule: SumRule;
  readonly source: SourceLabel | null;
  readonly criteria: readonly GridCriterion[];
};

/** Figures of the year before that may be compared with these; none across a break. */
export type YearBefore = {
  readonly period: Period;
  readonly cells: readonly Pick<CheckedCell, 'authority' | 'criterion' | 'points'>[];
};

export type GridView = {
  readonly release: GridRelease;
  /** In Vietnamese order of names; of a member: its own unit. */
  readonly rows: readonly { readonly slug: string; readonly name: string }[];
  /** Saved cells of the shown columns; the others are empty. */
  readonly cells: readonly DraftCell[];
  readonly columns: readonly GridColumn[];
  /** Criteria that have parts of their own, to be opened; the current one, or null for the fields. */
  readonly fields: readonly GridCriterion[];
  readonly field: string | null;
  readonly before: YearBefore | null;
  /** Other sources to choose from; none where nothing is entered. */
  readonly sources: readonly SourceLabel[];
};

export type GridColumn = {
  /** "T", "T-rank", "1.2". */
  readonly key: string;
  readonly criterion: string;
  readonly kind: 'value' | 'rank';
  readonly limit: Points;
};

export const RANK_KEY = 'T-rank';

/** The criteria whose parts a grid can show beneath them. */
export const fieldsOf = (criteria: readonly GridCriterion[]): GridCriterion[] =>
  criteria.filter(
    ({ code, parentCode }) =>
      parentCode !== null && criteria.some((other) => other.parentCode === code),
  );

/** The criteria of one view: the total and its fields, or a field and its parts. */
export function shownCriteria(
  criteria: readonly GridCriterion[],
  field: string | null,
): GridCriterion[] {
  const top = field ?? 'T';
  return criteria.filter(({ code, parentCode }) => code === top || parentCode === top);
}
