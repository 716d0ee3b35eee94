import { Decimal } from 'decimal.js';
import { decimalsOf, differenceOf, type Points, type SignedPoints } from './points';
import {
  type CountedPlace,
  placeAmong,
  raisedScore,
  roomOf,
  supposedTotals,
  type WhatIfGround,
  type WhatIfPart,
} from './what-if';

/** How far a part is raised: to full marks, to the best authority's figure, by one point. */
export type LeverKind = 'toMax' | 'toBest' | 'byOne';

export type Lever = {
  readonly by: Points;
  readonly after: CountedPlace;
  /** Places won against raising nothing under the same assumption. */
  readonly won: number;
};

export type PartLevers = {
  readonly part: WhatIfPart;
  /** Null: no maximum is known; nobody else has a figure; there is no room. */
  readonly toMax: Lever | null;
  readonly toBest: Lever | null;
  readonly byOne: Lever | null;
  /** Whether any of them wins a place. */
  readonly movesRank: boolean;
};

/** What each part alone would win, those that win most places first; equals in the order of the criteria. */
export function leversOf(ground: WhatIfGround, shift: SignedPoints): PartLevers[] {
  const idle = placeAmong(supposedTotals(ground, ground.total, shift), ground.slug, ground.total);
  const levers = ground.parts.map((part) => partLevers(ground, part, shift, idle));
  return levers.toSorted(
    (left, right) =>
      wonBy(right.toMax) - wonBy(left.toMax) ||
      wonBy(right.toBest) - wonBy(left.toBest) ||
      wonBy(right.byOne) - wonBy(left.byOne),
  );
}

const wonBy = (lever: Lever | null) => lever?.won ?? 0;

function partLevers(
  ground: WhatIfGround,
  part: WhatIfPart,
  shift: SignedPoints,
  idle: CountedPlace,
): PartLevers {
  const pull = (by: Points | null): Lever | null => {
    if (by === null || Number(by) <= 0) return null;
    const { points } = raisedScore(ground, [{ code: part.code, by }]);
    const after = placeAmong(supposedTotals(ground, points, shift), ground.slug, points);
    return { by, after, won: idle.rank - after.rank };
  };
  const room = roomOf(part);
  const levers = {
    toMax: pull(room === null ? null : (room.toFixed(decimalsOf(part.points)) as Points)),
    toBest: pull(part.best && (differenceOf(part.best, part.points) as string as Points)),
    byOne: pull((room === null ? new Decimal(1) : Decimal.min(1, room)).toFixed() as Points),
  };
  return { part, ...levers, movesRank: Object.values(levers).some((lever) => wonBy(lever) > 0) };
}
