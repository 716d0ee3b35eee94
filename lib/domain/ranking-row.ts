import {
  type Change,
  type CriteriaSetSpan,
  changeBetween,
  type Measurement,
  type TerritoryBreak,
} from './comparison';
import type { Grading } from './indicator';
import type { Period } from './period';
import type { Points } from './points';
import { bandsByQuartile, parGroupOf, rankByPoints } from './ranking';
import type { MissingReason, RankOrigin } from './score';

/** What another source prints for the same figure, and why it was not chosen. */
export type Quote = {
  readonly sourceCode: string;
  readonly points: Points | null;
  readonly rank: number | null;
  readonly rankOutOf: number | null;
  readonly reason: string;
};

/** One authority's total in one release, as it is kept. */
export type TotalScore = {
  readonly points: Points | null;
  readonly missing: MissingReason | null;
  readonly printedRank: number | null;
  readonly printedOutOf: number | null;
  readonly rankOrigin: RankOrigin | null;
  readonly note: string | null;
  readonly sourceCode: string;
  readonly quotes: readonly Quote[];
};

/** An authority that a release lists; the list comes in Vietnamese order of names. */
export type Listed = {
  readonly slug: string;
  readonly name: string;
  readonly regionSlug: string | null;
  readonly regionName: string | null;
};

/** How a rank came about: printed by a source, worked out from printed changes of rank, or computed here from all totals. */
export type RankBasis = RankOrigin | 'computed';

export type Place = {
  readonly rank: number;
  readonly outOf: number;
  readonly basis: RankBasis;
  readonly isTied: boolean;
};

export type RankingRow = Listed & {
  readonly nameOrder: number;
  readonly points: Points | null;
  readonly missing: MissingReason | null;
  readonly place: Place | null;
  /** The rank computed here where it differs from the printed one. */
  readonly otherPlace: Place | null;
  /** "1" to "4", "A" to "D"; null where the indicator has no groups or the total is missing. */
  readonly group: string | null;
  readonly change: Change;
  readonly note: string | null;
  readonly sourceCode: string | null;
  readonly quotes: readonly Quote[];
};

export type RankingInput = {
  readonly period: Period;
  readonly authorities: readonly Listed[];
  readonly scores: ReadonlyMap<string, TotalScore>;
  /** Rows of the release one year earlier, by slug. */
  readonly earlier: ReadonlyMap<string, Measurement>;
  readonly grading: Grading;
  /** Whether every total is here; from fragments no rank and no quarter is computed. */
  readonly isComplete: boolean;
  readonly criteriaSets: readonly CriteriaSetSpan[];
  readonly territoryBreaks: readonly TerritoryBreak[];
};

/** Every listed authority with its place, group and change: ranked first, unranked last, equals by name. */
export function rankingRows(input: RankingInput): RankingRow[] {
  const totals = input.authorities.map(({ slug }) => ({
    key: slug,
    points: input.scores.get(slug)?.points ?? null,
  }));
  const computed = input.isComplete ? computedPlaces(totals) : new Map<string, Place>();
  const groups = groupsOf(totals, input);
  const sharing = printedSharers(input.scores);

  return input.authorities
    .map((authority, nameOrder) => {
      const score = input.scores.get(authority.slug);
      const printed = score ? printedPlace(score, sharing) : null;
      const own = computed.get(authority.slug) ?? null;
      const place = printed ?? own;
      const points = score?.points ?? null;
      const measurement = {
        period: input.period,
        points,
        rank: place?.rank ?? null,
        outOf: place?.outOf ?? null,
      };
      return {
        ...authority,
        nameOrder,
        points,
        missing: score ? score.missing : 'noPublicFigure',
        place,
        otherPlace: printed && own && printed.rank !== own.rank ? own : null,
        group: groups.get(authority.slug) ?? null,
        change: changeBetween(
          input.earlier.get(authority.slug) ?? null,
          measurement,
          input.criteriaSets,
          input.territoryBreaks,
        ),
        note: score?.note ?? null,
        sourceCode: score?.sourceCode ?? null,
        quotes: score?.quotes ?? [],
      } satisfies RankingRow;
    })
    .toSorted(byPlace);
}

/** The row as a measurement that a later year is compared with. */
export const measurementOf = (row: RankingRow, period: Period): Measurement => ({
  period,
  points: row.points,
  rank: row.place?.rank ?? null,
  outOf: row.place?.outOf ?? null,
});

const byPlace = (left: RankingRow, right: RankingRow) =>
  (left.place?.rank ?? Number.POSITIVE_INFINITY) -
    (right.place?.rank ?? Number.POSITIVE_INFINITY) || left.nameOrder - right.nameOrder;

type Totals = readonly { readonly key: string; readonly points: Points | null }[];

function computedPlaces(totals: Totals): Map<string, Place> {
  return new Map(
    rankByPoints(totals).flatMap(({ key, rank, outOf, isTied }) =>
      rank === null ? [] : [[key, { rank, outOf, isTied, basis: 'computed' }]],
    ),
  );
}

function groupsOf(totals: Totals, { grading, isComplete }: RankingInput): Map<string, string> {
  if (grading === 'quartiles') {
    const bands = isComplete ? [...bandsByQuartile(totals)] : [];
    return new Map(bands.map(([slug, band]) => [slug, String(band)]));
  }
  if (grading === 'none') return new Map();
  return new Map(
    totals.flatMap(({ key, points }) => (points === null ? [] : [[key, parGroupOf(points)]])),
  );
}

/** How many authorities print each rank. */
function printedSharers(scores: RankingInput['scores']): Map<number, number> {
  const sharers = new Map<number, number>();
  for (const { printedRank } of scores.values()) {
    if (printedRank !== null) sharers.set(printedRank, (sharers.get(printedRank) ?? 0) + 1);
  }
  return sharers;
}

function printedPlace(score: TotalScore, sharing: Map<number, number>): Place | null {
  const { printedRank: rank, printedOutOf: outOf, rankOrigin: basis } = score;
  if (rank === null || outOf === null || basis === null) return null;
  return { rank, outOf, basis, isTied: (sharing.get(rank) ?? 0) > 1 };
}
