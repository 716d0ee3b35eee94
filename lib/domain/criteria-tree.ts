import { comparePoints, type Points, sumPoints } from './points';
import { partsOf } from './score-check';

/** A node of a criteria tree; the total ("T") has no parent. */
export type TreeCriterion = {
  readonly code: string;
  readonly parentCode: string | null;
  /** Null where no source prints it. */
  readonly maxPoints: Points | null;
  /** From 1; an order among all of the set. */
  readonly position: number;
};

/** A criterion whose parts may earn more than it can hold. */
export type Excess = { readonly code: string; readonly maxPoints: Points; readonly sum: Points };

/** The criteria whose parts' maxima add up to more than their own; a maximum nobody printed adds nothing. */
export function excessesIn(criteria: readonly TreeCriterion[]): readonly Excess[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  return criteria.flatMap(({ code, maxPoints }) => {
    if (maxPoints === null) return [];
    const parts = partsOf(code, criteria).flatMap((part) => byCode.get(part)?.maxPoints ?? []);
    const sum = sumPoints(parts);
    return comparePoints(sum, maxPoints) > 0 ? [{ code, maxPoints, sum }] : [];
  });
}

const siblingsOf = (criteria: readonly TreeCriterion[], parentCode: string | null) =>
  criteria
    .filter((criterion) => criterion.parentCode === parentCode)
    .toSorted((left, right) => left.position - right.position);

/** The codes as the tree is read: each criterion before its parts, parts in their order. */
export function readingOrder(
  criteria: readonly TreeCriterion[],
  parentCode: string | null = null,
): readonly string[] {
  return siblingsOf(criteria, parentCode).flatMap(({ code }) => [
    code,
    ...readingOrder(criteria, code),
  ]);
}

/** The same criteria with one at another place among its siblings, from 1; positions are numbered anew. */
export function movedTo<Criterion extends TreeCriterion>(
  criteria: readonly Criterion[],
  code: string,
  place: number,
): readonly Criterion[] {
  const moved = criteria.find((criterion) => criterion.code === code);
  const others = siblingsOf(criteria, moved?.parentCode ?? null).filter(
    (sibling) => sibling.code !== code,
  );
  const order = moved ? others.toSpliced(place - 1, 0, moved).map((one) => one.code) : [];
  const among = criteria.map((criterion) =>
    order.includes(criterion.code)
      ? { ...criterion, position: order.indexOf(criterion.code) + 1 }
      : criterion,
  );
  const reading = readingOrder(among);
  return among.map((criterion) => ({
    ...criterion,
    position: reading.indexOf(criterion.code) + 1,
  }));
}

/** The place of a criterion among its siblings, from 1. */
export const placeOf = (criteria: readonly TreeCriterion[], code: string): number => {
  const parentCode = criteria.find((criterion) => criterion.code === code)?.parentCode ?? null;
  return siblingsOf(criteria, parentCode).findIndex((sibling) => sibling.code === code) + 1;
};

/** How deep a criterion lies: the total 0, a field 1. */
export function depthOf(criteria: readonly TreeCriterion[], code: string): number {
  const parentCode = criteria.find((criterion) => criterion.code === code)?.parentCode ?? null;
  return parentCode === null ? 0 : 1 + depthOf(criteria, parentCode);
}
