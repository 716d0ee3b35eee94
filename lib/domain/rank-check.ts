import type { Points } from './points';
import { comparePoints } from './points-order';

type Ranked = {
  readonly authority: string;
  readonly points: Points | null;
  readonly rank: number | null;
  readonly outOf: number | null;
};

/** Printed ranks that cannot all be right: `other` is whom it contradicts. */
export type RankConflict =
  | {
      readonly kind: 'rankOrder';
      readonly authority: string;
      readonly rank: string;
      readonly points: Points;
      readonly other: string;
      readonly otherRank: string;
      readonly otherPoints: Points;
    }
  | {
      readonly kind: 'rankOutOf';
      readonly authority: string;
      readonly outOf: string;
      readonly most: string;
    };

/** Who is ranked before somebody with more points, and whose denominator is not that of most. */
export const rankConflicts = (totals: readonly Ranked[]): RankConflict[] => [
  ...orderConflicts(totals),
  ...denominatorConflicts(totals),
];

function orderConflicts(totals: readonly Ranked[]): RankConflict[] {
  const ranked = totals
    .flatMap(({ authority, points, rank }) =>
      points !== null && rank !== null ? [{ authority, points, rank }] : [],
    )
    .toSorted((left, right) => left.rank - right.rank);
  return ranked.flatMap((one, index) => {
    const next = ranked[index + 1];
    if (!next) return [];
    const isMore = comparePoints(next.points, one.points) > 0;
    // The same rank for points that differ may be rounding alone: only a wrong order is a conflict.
    if (!isMore || next.rank === one.rank) return [];
    return [
      {
        kind: 'rankOrder',
        authority: one.authority,
        rank: String(one.rank),
        points: one.points,
        other: next.authority,
        otherRank: String(next.rank),
        otherPoints: next.points,
      },
    ];
  });
}

function denominatorConflicts(totals: readonly Ranked[]): RankConflict[] {
  const counts = new Map<number, number>();
  for (const { outOf } of totals) {
    if (outOf !== null) counts.set(outOf, (counts.get(outOf) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((left, right) => right[1] - left[1])[0] ?? [];
  if (most === undefined) return [];
  return totals.flatMap(({ authority, outOf }) =>
    outOf === null || outOf === most
      ? []
      : [{ kind: 'rankOutOf', authority, outOf: String(outOf), most: String(most) }],
  );
}
