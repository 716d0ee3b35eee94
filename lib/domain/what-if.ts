import { Decimal } from 'decimal.js';
import {
  type Change,
  type CriteriaSetSpan,
  changeBetween,
  type Measurement,
  type TerritoryBreak,
} from './comparison';
import { type Period, previousYear } from './period';
import { comparePoints, decimalsOf, differenceOf, type Points, type SignedPoints } from './points';
import { type Contender, rankByPoints } from './ranking';
import type { CriterionResult } from './score-breakdown';

/** What the others are taken to do meanwhile: stand still, or move as the country's mean did last. */
export type Assumption = 'still' | 'average';

/** The code under which the total itself is raised. */
export const TOTAL_CODE = 'T';

export type Raise = { readonly code: string; readonly by: Points };

/** A part that may be raised: one with points. */
export type WhatIfPart = Pick<CriterionResult, 'code' | 'parentCode' | 'name' | 'maxPoints'> & {
  readonly points: Points;
  /** The best figure any authority of the release has; null where none is public. */
  readonly best: Points | null;
};

/** What a what-if stands on: one release as published. */
export type WhatIfGround = {
  /** Whose score is raised. */
  readonly slug: string;
  readonly total: Points;
  readonly scaleMax: Points;
  /** Every listed authority, the one itself among them. */
  readonly totals: readonly Contender[];
  /** Parts of the authority, parents before children. */
  readonly parts: readonly WhatIfPart[];
};

/** Where more was asked than there is room for: `room` is what is left to full marks. */
export type Cap = { readonly code: string; readonly asked: Points; readonly room: Points };

export type RaisedScore = {
  readonly points: Points;
  readonly gain: SignedPoints;
  readonly caps: readonly Cap[];
};

const asPoints = (value: Decimal) => value.toFixed() as Points;

/**
 * The total after some raises: each adds to its part and to all above it, none above full marks.
 *
 * A part and its own parts may be raised together; what they ask for adds up under the part's maximum.
 * Exact; rounded half up, once, to the decimals the total was published with.
 */
export function raisedScore(ground: WhatIfGround, raises: readonly Raise[]): RaisedScore {
  const { total, scaleMax, parts } = ground;
  const caps: Cap[] = [];
  const capped = (code: string, asked: Decimal, room: Decimal | null): Decimal => {
    if (room === null || asked.lte(room)) return asked;
    caps.push({ code, asked: asPoints(asked), room: asPoints(room) });
    return room;
  };
  const ownOf = (code: string) =>
    raises
      .filter((raise) => raise.code === code)
      .reduce((sum, { by }) => sum.plus(by), new Decimal(0));
  const known = new Set(parts.map(({ code }) => code));
  // A part whose parent has no figure stands by itself: nothing is known that would cap it.
  const parentOf = ({ parentCode }: WhatIfPart) =>
    parentCode !== null && known.has(parentCode) ? parentCode : null;
  const under = (parent: string | null): Decimal =>
    parts
      .filter((part) => parentOf(part) === parent)
      .reduce((sum, part) => sum.plus(gainOf(part)), new Decimal(0));
  const gainOf = (part: WhatIfPart): Decimal =>
    capped(part.code, ownOf(part.code).plus(under(part.code)), roomOf(part));

  const asked = ownOf(TOTAL_CODE).plus(under(null));
  const gain = capped(TOTAL_CODE, asked, new Decimal(scaleMax).minus(total));
  const points = new Decimal(total)
    .plus(gain)
    .toFixed(decimalsOf(total), Decimal.ROUND_HALF_UP) as Points;
  return { points, gain: differenceOf(points, total), caps };
}

/** What is left to full marks; null where no maximum is known. */
export const roomOf = ({ maxPoints, points }: Pick<WhatIfPart, 'maxPoints' | 'points'>) =>
  maxPoints === null ? null : Decimal.max(0, new Decimal(maxPoints).minus(points));

/** A place as it is counted: one more than those ahead. */
export type CountedPlace = {
  readonly rank: number;
  readonly outOf: number;
  readonly isTied: boolean;
};

/** Others whose position relative to ours changed, by slug, in the order of the new ranking. */
export type Flips = {
  /** Ahead before, behind now. */
  readonly overtaken: readonly string[];
  /** Ahead before, level now. */
  readonly caught: readonly string[];
  /** Level before, behind now. */
  readonly shaken: readonly string[];
  /** Not ahead before, ahead now. */
  readonly overtaking: readonly string[];
  /** Behind before, level now. */
  readonly catching: readonly string[];
};

export type WhatIfOutcome = {
  readonly points: Points;
  readonly before: CountedPlace;
  readonly after: CountedPlace;
  /** Places won; negative when the others climb past. */
  readonly won: number;
  readonly flips: Flips;
  /** All totals as supposed, ours among them. */
  readonly totals: readonly Contender[];
};

/** How the others move under an assumption; null: not known, since a break or a gap lies before. */
export type Shift = SignedPoints | null;

export const NO_SHIFT = '0' as SignedPoints;

/** The others' totals moved by the same amount each, within the scale; ours as raised. */
export function supposedTotals(
  { slug, totals, scaleMax }: WhatIfGround,
  points: Points,
  shift: SignedPoints,
): Contender[] {
  return totals.map((row) => {
    if (row.key === slug) return { key: slug, points };
    if (row.points === null || Number(shift) === 0) return row;
    const decimals = Math.max(decimalsOf(row.points), decimalsOf(shift));
    const moved = Decimal.max(0, Decimal.min(scaleMax, new Decimal(row.points).plus(shift)));
    return { key: row.key, points: moved.toFixed(decimals) as Points };
  });
}

const others = (totals: readonly Contender[], slug: string) =>
  totals.flatMap(({ key, points }) => (key === slug || points === null ? [] : [{ key, points }]));

/** Where `points` stand among the others: as `rankByPoints` would place them. */
export function placeAmong(totals: readonly Contender[], slug: string, points: Points) {
  const rest = others(totals, slug);
  const signs = rest.map((other) => Math.sign(comparePoints(other.points, points)));
  return {
    rank: 1 + signs.filter((sign) => sign > 0).length,
    outOf: rest.length + 1,
    isTied: signs.some((sign) => sign === 0),
  } satisfies CountedPlace;
}

/** What becomes of the place when the total is `points` and the others move by `shift`. */
export function whatIfOutcome(
  ground: WhatIfGround,
  points: Points,
  shift: SignedPoints,
): WhatIfOutcome {
  const totals = supposedTotals(ground, points, shift);
  const before = placeAmong(ground.totals, ground.slug, ground.total);
  const after = placeAmong(totals, ground.slug, points);
  return {
    points,
    before,
    after,
    won: before.rank - after.rank,
    flips: flipsBetween(ground, points, totals),
    totals,
  };
}

function flipsBetween(ground: WhatIfGround, points: Points, totals: readonly Contender[]): Flips {
  const signBefore = new Map(
    others(ground.totals, ground.slug).map((other) => [
      other.key,
      Math.sign(comparePoints(other.points, ground.total)),
    ]),
  );
  const now = new Map(totals.map((row) => [row.key, row.points]));
  const inOrder = rankByPoints(totals).filter(({ key }) => key !== ground.slug);
  const where = (isWanted: (before: number, after: number) => boolean) =>
    inOrder.flatMap(({ key }) => {
      const [before, theirs] = [signBefore.get(key), now.get(key)];
      if (before === undefined || !theirs) return [];
      return isWanted(before, Math.sign(comparePoints(theirs, points))) ? [key] : [];
    });
  return {
    overtaken: where((before, after) => before > 0 && after < 0),
    caught: where((before, after) => before > 0 && after === 0),
    shaken: where((before, after) => before === 0 && after < 0),
    overtaking: where((before, after) => before <= 0 && after > 0),
    catching: where((before, after) => before < 0 && after === 0),
  };
}

/** How the country's mean moved in the year up to `period`; nothing is computed across a break. */
export function meanStep(
  period: Period,
  mean: Points | null,
  meanBefore: Points | null,
  spans: readonly CriteriaSetSpan[],
  territoryBreaks: readonly TerritoryBreak[],
): Change {
  const at = (when: Period, points: Points | null): Measurement => ({
    period: when,
    points,
    rank: null,
    outOf: null,
  });
  const [earlier, later] = [at(previousYear(period), meanBefore), at(period, mean)];
  return changeBetween(earlier, later, spans, territoryBreaks);
}

/** By how much the others move under an assumption. */
export const shiftOf = (assumption: Assumption, step: Change): Shift =>
  assumption === 'still' ? NO_SHIFT : step.kind === 'difference' ? step.points : null;
