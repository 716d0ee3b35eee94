import type { Points } from './points';
import { comparePoints } from './points-order';

/** Where an authority stands; `rank` is `null` without points, and `outOf` counts those with points. */
export type Standing<Key extends string = string> = {
  readonly key: Key;
  readonly rank: number | null;
  readonly outOf: number;
  readonly isTied: boolean;
};

export type Contender<Key extends string = string> = {
  readonly key: Key;
  readonly points: Points | null;
};

type Scored<Key extends string> = { readonly key: Key; readonly points: Points };

/** Of competitors, those with points, most points first; equals by key, so that order of input is no matter. */
function scoredIn<Key extends string>(rows: readonly Contender<Key>[]): Scored<Key>[] {
  return rows
    .flatMap(({ key, points }) => (points === null ? [] : [{ key, points }]))
    .toSorted((a, b) => comparePoints(b.points, a.points) || (a.key < b.key ? -1 : 1));
}

/**
 * Standard competition ranking (1, 2, 2, 4), most points first, those without points last.
 *
 * Equal means equal as printed: 86.49 and 86.490 tie, 86.491 does not. Keys must differ.
 */
export function rankByPoints<Key extends string>(rows: readonly Contender<Key>[]): Standing<Key>[] {
  const scored = scoredIn(rows);
  const outOf = scored.length;
  const firstPlace = new Map<number, number>();
  const sharers = new Map<number, number>();
  scored.forEach(({ points }, index) => {
    const worth = Number(points);
    firstPlace.set(worth, firstPlace.get(worth) ?? index + 1);
    sharers.set(worth, (sharers.get(worth) ?? 0) + 1);
  });

  const ranked = scored.map(({ key, points }) => ({
    key,
    rank: firstPlace.get(Number(points)) ?? null,
    outOf,
    isTied: (sharers.get(Number(points)) ?? 0) > 1,
  }));
  const unranked = rows
    .filter(({ points }) => points === null)
    .map(({ key }) => ({ key, rank: null, outOf, isTied: false }));
  return [...ranked, ...unranked.toSorted((a, b) => (a.key < b.key ? -1 : 1))];
}

/** PAPI's four groups: 1 is the quarter with most points. */
export type Band = 1 | 2 | 3 | 4;

/**
 * How many stand in bands 1, 1–2 and 1–3 when `count` are scored.
 *
 * A quarter each; of those left over the first goes to the lowest band, the second to the highest,
 * the third to the upper middle. So PAPI prints it: 16/16/15/16 of 63 (2019; 2022, dimension 6)
 * and 15/15/15/16 of 61 (2023: the second band ran from 42.39 to 43.95). No percentile
 * formula yields both.
 */
function bandEnds(count: number): readonly [number, number, number] {
  const quarter = Math.floor(count / 4);
  const left = count % 4;
  const first = quarter + (left >= 2 ? 1 : 0);
  const second = first + quarter + (left === 3 ? 1 : 0);
  return [first, second, second + quarter];
}

/** The band of each authority with points; equals share the better band. Fewer than four have no quarters, so no bands. */
export function bandsByQuartile<Key extends string>(
  rows: readonly Contender<Key>[],
): Map<Key, Band> {
  const bands = new Map<Key, Band>();
  for (const { key, rank, outOf } of rankByPoints(rows)) {
    if (rank === null || outOf < 4) continue;
    const [first, second, third] = bandEnds(outOf);
    bands.set(key, rank <= first ? 1 : rank <= second ? 2 : rank <= third ? 3 : 4);
  }
  return bands;
}

export type ParGroup = 'A' | 'B' | 'C' | 'D';

/** The Ministry's groups of PAR Index: A from 90, B from 80, C from 70, D below 70 points of 100. */
export function parGroupOf(points: Points): ParGroup {
  const worth = Number(points);
  if (worth >= 90) return 'A';
  if (worth >= 80) return 'B';
  return worth >= 70 ? 'C' : 'D';
}
