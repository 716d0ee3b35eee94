import { Decimal } from 'decimal.js';
import { decimalsOf, differenceOf, type Points, type SignedPoints } from './points';
import { compareDifferences } from './points-order';
import type { CriterionResult } from './score-breakdown';
import { partsOf, roundingOf } from './score-check';

/** What a lost part is a part of: points lost here, of all points lost. */
export type LossShare = { readonly part: SignedPoints; readonly whole: SignedPoints };

/** The total of an authority; its maximum is the criterion's, else the indicator's scale. */
export type TotalResult = { readonly points: Points | null; readonly maxPoints: Points };

/** A criterion whose points and maximum are both known. Unit: points of the indicator. */
export type LostPart = Pick<CriterionResult, 'code' | 'parentCode' | 'name' | 'sourceCode'> & {
  readonly points: Points;
  readonly maxPoints: Points;
  readonly lost: SignedPoints;
  /** Null where the total is unknown or lost nothing. */
  readonly share: LossShare | null;
  /** Holds the same points as its siblings do ("A", the appraised points): never added to them. */
  readonly isSubtotal: boolean;
};

/**
 * What known parts leave of a loss: `none` exactly, `rounding` within what printing makes,
 * `unknownParts` because some part has no figure or no maximum, `mismatch` though all are known.
 */
export type Remainder = {
  readonly kind: 'none' | 'rounding' | 'unknownParts' | 'mismatch';
  readonly lost: SignedPoints;
  readonly known: number;
  readonly of: number;
};

export type LostPoints = {
  /** Of the total; null where it is unknown. */
  readonly lost: SignedPoints | null;
  /** Most lost first, equals in the order of the criteria. */
  readonly parts: readonly LostPart[];
  /** Of the total's loss; null where the total is unknown. */
  readonly remainder: Remainder | null;
};

const TOTAL = 'T';

const treeOf = (results: readonly CriterionResult[]) =>
  results.map(({ code, parentCode, maxPoints }) => ({
    code,
    parentCode: parentCode ?? TOTAL,
    maxPoints,
  }));

/** Where points were lost: every criterion with a figure and a maximum, however deep, most lost first. */
export function lostPoints(
  results: readonly CriterionResult[],
  total: TotalResult | null = null,
): LostPoints {
  const lost = total?.points ? differenceOf(total.maxPoints, total.points) : null;
  const whole = lost !== null && Number(lost) > 0 ? lost : null;
  const tree = treeOf(results);
  const parts = results.flatMap((result) => {
    const { code, parentCode, name, sourceCode, points, maxPoints } = result;
    if (points === null || maxPoints === null) return [];
    const part = differenceOf(maxPoints, points);
    const isSubtotal = !partsOf(parentCode ?? TOTAL, tree).includes(code);
    const share = whole && { part, whole };
    return [
      { code, parentCode, name, sourceCode, points, maxPoints, lost: part, share, isSubtotal },
    ];
  });
  return {
    lost,
    parts: parts.toSorted((left, right) => compareDifferences(right.lost, left.lost)),
    remainder: total?.points
      ? remainderOf(TOTAL, { ...total, points: total.points }, results)
      : null,
  };
}

/** What the loss of `code` ("T" for the total) has beyond the losses of its parts; null of a leaf. */
export function remainderOf(
  code: string,
  whole: { readonly points: Points; readonly maxPoints: Points },
  results: readonly CriterionResult[],
): Remainder | null {
  const codes = partsOf(code, treeOf(results));
  if (codes.length === 0) return null;

  const known = results.flatMap(({ code: part, points, maxPoints }) =>
    codes.includes(part) && points !== null && maxPoints !== null ? [{ points, maxPoints }] : [],
  );
  const lost = leftOf([whole, ...known]);
  const counts = { lost, known: known.length, of: codes.length };
  if (known.length < codes.length) return { kind: 'unknownParts', ...counts };
  if (Number(lost) === 0) return { kind: 'none', ...counts };
  const isRounding = roundingOf([whole, ...known].map(({ points }) => points)).gte(
    new Decimal(lost).abs(),
  );
  return { kind: isRounding ? 'rounding' : 'mismatch', ...counts };
}

type Known = { readonly points: Points; readonly maxPoints: Points };

/** The loss of the first minus the losses of the others, with the decimals of the finest figure. */
function leftOf([whole, ...parts]: readonly [Known, ...Known[]]): SignedPoints {
  const lossOf = ({ points, maxPoints }: Known) => new Decimal(maxPoints).minus(points);
  const left = parts.reduce((rest, part) => rest.minus(lossOf(part)), lossOf(whole));
  const decimals = [whole, ...parts].flatMap(({ points, maxPoints }) => [
    decimalsOf(points),
    decimalsOf(maxPoints),
  ]);
  return left.toFixed(Math.max(...decimals)) as SignedPoints;
}

/**
 * Of lost parts those that hold no point twice, most lost first: a criterion gives way to its parts
 * once all of them are known, and a subtotal to its siblings.
 */
export function placesOfLoss(
  results: readonly CriterionResult[],
  total: TotalResult | null = null,
): readonly LostPart[] {
  const tree = treeOf(results);
  const { parts } = lostPoints(results, total);
  const byCode = new Map(parts.map((part) => [part.code, part]));
  const finest = (code: string): readonly string[] => {
    const under = partsOf(code, tree);
    const isWhole = under.length > 0 && under.every((part) => byCode.has(part));
    return code === TOTAL || isWhole ? under.flatMap(finest) : [code];
  };
  const shown = new Set(finest(TOTAL));
  return parts.filter(({ code, lost }) => shown.has(code) && Number(lost) > 0);
}

/** A share of all lost points with one decimal, rounded half up: "18.6" per cent. */
export const shareOfLost = ({ part, whole }: LossShare): string =>
  new Decimal(part).times(100).div(whole).toFixed(1, Decimal.ROUND_HALF_UP);
