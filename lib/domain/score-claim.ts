import { z } from 'zod';
import type { Points } from './points';
import { comparePoints } from './points-order';
import type { Interval } from './rank-range';
import { isWithin } from './score-check';
import { cellPlace, releaseAddress } from './score-entry';
import { typedPoints } from './typed-points';
import { typedTextOrNone } from './typed-text';

const LONGEST_REASON = 500;

/** Points as typed, or nothing. */
const typedPointsOrNone = z.union([
  z
    .string()
    .regex(/^\s*$/)
    .transform(() => null),
  typedPoints,
]);

/** The form of what an authority claimed, why less was given, and the printed interval; each may be left out. */
export const claimForm = z.strictObject({
  ...releaseAddress.shape,
  ...cellPlace.shape,
  seen: z.coerce.number().int().min(0),
  claimed: typedPointsOrNone,
  cutReason: typedTextOrNone(LONGEST_REASON),
  low: typedPointsOrNone,
  high: typedPointsOrNone,
});

export type ClaimForm = z.output<typeof claimForm>;

export type ClaimProblem =
  | 'claimAboveLimit'
  | 'reasonWithoutClaim'
  | 'halfInterval'
  | 'turnedInterval'
  | 'intervalAboveLimit'
  | 'intervalWithoutPoints'
  | 'outsideInterval';

/** Why it is not kept. */
export type ClaimRefusal =
  | ClaimProblem
  | 'notFound'
  | 'notAllowed'
  | 'locked'
  | 'noScore'
  | 'changedMeanwhile';

type Typed = Pick<ClaimForm, 'claimed' | 'cutReason' | 'low' | 'high'>;

/** The interval as typed; null where neither end is. */
export const intervalOf = ({ low, high }: Pick<Typed, 'low' | 'high'>): Interval | null =>
  low === null || high === null ? null : { low, high };

/** What cannot be true of a claim and an interval beside these points, or null. */
export function claimProblem(
  typed: Typed,
  points: Points | null,
  limit: Points,
): ClaimProblem | null {
  const { claimed, cutReason } = typed;
  if (claimed !== null && !isWithin(claimed, limit)) return 'claimAboveLimit';
  if (claimed === null && cutReason !== null) return 'reasonWithoutClaim';
  return intervalProblem(typed, points, limit);
}

function intervalProblem(typed: Typed, points: Points | null, limit: Points): ClaimProblem | null {
  const interval = intervalOf(typed);
  if (interval === null) {
    return typed.low === null && typed.high === null ? null : 'halfInterval';
  }
  const { low, high } = interval;
  if (comparePoints(low, high) > 0) return 'turnedInterval';
  if (!isWithin(high, limit)) return 'intervalAboveLimit';
  if (points === null) return 'intervalWithoutPoints';
  const isInside = comparePoints(low, points) <= 0 && comparePoints(points, high) <= 0;
  return isInside ? null : 'outsideInterval';
}
