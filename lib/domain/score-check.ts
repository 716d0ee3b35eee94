import { Decimal } from 'decimal.js';
import { breaksBetween, type CriteriaSetSpan, type TerritoryBreak } from './comparison';
import { type Period, yearOf } from './period';
import {
  comparePoints,
  decimalsOf,
  differenceOf,
  type Points,
  type SignedPoints,
  sumPoints,
} from './points';
import type { MissingReason } from './score';

/** A criterion as the checks need it; the tree comes flat, the total ("T") has no parent. */
export type CheckedCriterion = {
  readonly code: string;
  readonly parentCode: string | null;
  /** Null where no source prints it. */
  readonly maxPoints: Points | null;
};

/** One cell of a release; neither points nor a reason is a blank one. */
export type CheckedCell = {
  /** Slug of the authority. */
  readonly authority: string;
  /** Code of the criterion. */
  readonly criterion: string;
  readonly points: Points | null;
  readonly missing: MissingReason | null;
  /** Why an unusual figure is right. */
  readonly entryNote: string | null;
};

/** A total that its parts do not add up to: both figures, as printed. */
export type SumDifference = {
  readonly authority: string;
  readonly criterion: string;
  readonly parts: readonly string[];
  readonly printed: Points;
  readonly sum: Points;
};

export type UnusualChange = {
  readonly authority: string;
  readonly criterion: string;
  readonly from: Points;
  readonly to: Points;
  readonly change: SignedPoints;
  /** Without one it waits for a note. */
  readonly note: string | null;
};

const UNUSUAL_SHARE = 20;
const NUMBERED = /^\d/;

/** The most points a criterion may have: its own maximum, else that of the criterion it is part of, else the scale. */
export function limitOf(
  code: string,
  criteria: readonly CheckedCriterion[],
  scaleMax: Points,
): Points {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  for (
    let at = byCode.get(code);
    at;
    at = at.parentCode === null ? undefined : byCode.get(at.parentCode)
  ) {
    if (at.maxPoints !== null) return at.maxPoints;
  }
  return scaleMax;
}

/** Whether points stay within their limit: 80 of 80 do. */
export const isWithin = (points: Points, limit: Points): boolean =>
  comparePoints(points, limit) <= 0;

/**
 * The parts that make up a criterion; none of a leaf.
 *
 * Beside fields numbered from 1 without a gap, a lettered one ("A", the appraised points) is a
 * subtotal of theirs and no part; beside "8" alone it is.
 */
export function partsOf(code: string, criteria: readonly CheckedCriterion[]): readonly string[] {
  const children = criteria
    .filter(({ parentCode }) => parentCode === code)
    .map((child) => child.code);
  const numbered = children.filter((child) => NUMBERED.test(child));
  const numbers = numbered.map((child) => Number(child.split('.').at(-1)));
  const isWhole =
    numbers.length > 1 && numbers.every((number) => number >= 1 && number <= numbers.length);
  return isWhole ? numbered : children;
}

/** Half a unit of the last decimal for each figure: what rounding alone can make of a right sum. */
export const roundingOf = (figures: readonly Points[]): Decimal =>
  figures.reduce(
    (sum, figure) => sum.plus(new Decimal(10).pow(-decimalsOf(figure)).div(2)),
    new Decimal(0),
  );

const keyOf = (authority: string, criterion: string) => `${authority} ${criterion}`;

/**
 * The totals whose parts add up to something else, beyond what rounding makes.
 *
 * Looked at only where the total and every part have points; a part that does not apply adds nothing.
 */
export function sumDifferences(
  cells: readonly CheckedCell[],
  criteria: readonly CheckedCriterion[],
): SumDifference[] {
  const byKey = new Map(cells.map((cell) => [keyOf(cell.authority, cell.criterion), cell]));
  const totals = new Map(criteria.map(({ code }) => [code, partsOf(code, criteria)]));
  return cells.flatMap(({ authority, criterion, points }) => {
    const parts = totals.get(criterion) ?? [];
    const found = parts.map((part) => byKey.get(keyOf(authority, part)));
    if (points === null || parts.length === 0 || !found.every(isSettled)) return [];

    const terms = found.flatMap((part) => part?.points ?? []);
    const sum = sumPoints(terms);
    const off = new Decimal(points).minus(sum).abs();
    if (terms.length === 0 || off.lte(roundingOf([points, ...terms]))) return [];
    return [{ authority, criterion, parts, printed: points, sum }];
  });
}

const isSettled = (cell: CheckedCell | undefined): boolean =>
  cell !== undefined && (cell.points !== null || cell.missing === 'notApplicable');

type Scale = {
  readonly scaleMax: Points;
  /** Unit: as the indicator; null = one twentieth of the scale. */
  readonly unusualChange: Points | null;
};

/** From which change on a figure is unusual, of a part as of the total. Unit: as the indicator. */
const thresholdOf = ({ scaleMax, unusualChange }: Scale): Decimal =>
  unusualChange === null ? new Decimal(scaleMax).div(UNUSUAL_SHARE) : new Decimal(unusualChange);

/** The figures that moved by the threshold or more since the year before; `before` is empty where nothing may be compared. */
export function unusualChanges(
  cells: readonly CheckedCell[],
  before: readonly Pick<CheckedCell, 'authority' | 'criterion' | 'points'>[],
  scale: Scale,
): UnusualChange[] {
  const earlier = new Map(
    before.map((cell) => [keyOf(cell.authority, cell.criterion), cell.points]),
  );
  const threshold = thresholdOf(scale);
  return cells.flatMap(({ authority, criterion, points: to, entryNote }) => {
    const from = earlier.get(keyOf(authority, criterion));
    if (!from || to === null) return [];

    const change = differenceOf(to, from);
    if (new Decimal(change).abs().lt(threshold)) return [];
    return [{ authority, criterion, from, to, change, note: entryNote }];
  });
}

/** Whether figures of two periods may be compared: no break of method or of territory lies between them. */
export const isComparable = (
  earlier: Period,
  later: Period,
  spans: readonly CriteriaSetSpan[],
  territoryBreaks: readonly TerritoryBreak[],
): boolean => breaksBetween(yearOf(earlier), yearOf(later), spans, territoryBreaks).length === 0;
