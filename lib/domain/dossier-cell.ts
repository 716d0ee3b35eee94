import type { DossierBasis } from './dossier';
import {
  addCounts,
  COUNT_COLUMNS,
  type CountColumn,
  type DossierCounts,
  inTimeOf,
} from './dossier-counts';

/** What a release says of one authority and one field, by slug; a field of null is a printed total over all. */
export type DossierCell = {
  readonly authority: string;
  readonly field: string | null;
  readonly counts: DossierCounts;
};

/** The same on one basis, of which one is chosen. */
export type BasisCell = DossierCell & {
  readonly basis: DossierBasis;
  readonly isChosen: boolean;
  readonly chosenReason: string | null;
};

/** A figure that stands for its parts: as printed where it was, else what they add up to. */
export type DossierTotal = {
  readonly counts: DossierCounts;
  readonly isPrinted: boolean;
  /** What the parts add up to; null where there are none. */
  readonly parts: DossierCounts | null;
};

export const cellKey = ({ authority, field }: Pick<DossierCell, 'authority' | 'field'>): string =>
  `${authority}/${field ?? ''}`;

/** Whether two rows say the same in every column. */
export const isSameCount = (left: DossierCounts, right: DossierCounts): boolean =>
  COUNT_COLUMNS.every((column) => left[column] === right[column]);

function totalOf(printed: DossierCounts | undefined, parts: readonly DossierCounts[]) {
  const added = parts.length === 0 ? null : addCounts(parts);
  const counts = printed ?? added;
  return counts && { counts, isPrinted: printed !== undefined, parts: added };
}

const distinct = (slugs: readonly string[]): string[] => [...new Set(slugs)];

/** The total of one authority over its fields; null where it has no figure. */
export function authorityTotal(
  cells: readonly DossierCell[],
  authority: string,
): DossierTotal | null {
  const own = cells.filter((cell) => cell.authority === authority);
  return totalOf(
    own.find(({ field }) => field === null)?.counts,
    own.filter(({ field }) => field !== null).map(({ counts }) => counts),
  );
}

/** The authorities that stand for a part of the province, in the order of the cells. */
export const unitsIn = (cells: readonly DossierCell[], province: string): string[] =>
  distinct(cells.map(({ authority }) => authority)).filter((slug) => slug !== province);

export const fieldsIn = (cells: readonly DossierCell[]): string[] =>
  distinct(cells.flatMap(({ field }) => field ?? []));

/** The total of one field over all units; the province's own row is the printed one. */
export function fieldTotal(
  cells: readonly DossierCell[],
  field: string,
  province: string,
): DossierTotal | null {
  const own = cells.filter((cell) => cell.field === field);
  return totalOf(
    own.find(({ authority }) => authority === province)?.counts,
    own.filter(({ authority }) => authority !== province).map(({ counts }) => counts),
  );
}

/** The total of everything; its parts are the units, or, where there are none, the fields. */
export function wholeTotal(cells: readonly DossierCell[], province: string): DossierTotal | null {
  const own = authorityTotal(cells, province);
  const units = unitsIn(cells, province).flatMap((slug) => authorityTotal(cells, slug) ?? []);
  if (units.length === 0) return own;
  return totalOf(
    own?.counts,
    units.map(({ counts }) => counts),
  );
}

/** A column in which two counts of the same differ. */
export type CountDifference = {
  readonly column: CountColumn;
  readonly left: number | null;
  readonly right: number | null;
};

/** Where two counts of the same thing differ, column by column; one column for early and on time is compared as one. */
export function differencesBetween(left: DossierCounts, right: DossierCounts): CountDifference[] {
  const isWhole = left.inTime !== null || right.inTime !== null;
  const sides = isWhole ? [left, right].map(combined) : [left, right];
  const [one = left, other = right] = sides;
  return COUNT_COLUMNS.filter((column) => one[column] !== other[column]).map((column) => ({
    column,
    left: one[column],
    right: other[column],
  }));
}

const combined = (counts: DossierCounts): DossierCounts => ({
  ...counts,
  early: null,
  onTime: null,
  inTime: inTimeOf(counts),
});

/** The same, only where both print the column. */
export const contradictions = (left: DossierCounts, right: DossierCounts): CountDifference[] =>
  differencesBetween(left, right).filter((one) => one.left !== null && one.right !== null);
