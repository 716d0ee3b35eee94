import { type PredecessorSpan, spanOfPredecessors } from './authority';
import type { AuthorityView } from './authority-view';
import { previousYear } from './period';
import type { Points } from './points';
import { comparePoints } from './points-order';
import type { PublishedRanking } from './published-ranking';
import type { RankBasis, RankingRow } from './ranking-row';
import {
  type RequiredPace,
  requiredPace,
  type Target,
  type TargetStanding,
  targetStanding,
} from './target';

/** A row of the published figures that shows how a rule works. */
export type RowExample = { readonly ranking: PublishedRanking; readonly row: RankingRow };

const rowsIn = (rankings: readonly PublishedRanking[]): RowExample[] =>
  rankings.flatMap((ranking) => ranking.rows.map((row) => ({ ranking, row })));

/** This province's row in the first of the rankings that suits. */
export function exampleOf(
  rankings: readonly PublishedRanking[],
  slug: string,
  suits: (row: RankingRow) => boolean,
): RowExample | null {
  return rowsIn(rankings).find(({ row }) => row.slug === slug && suits(row)) ?? null;
}

/** Any row that suits, the first province's before all others. */
export function anyExample(
  rankings: readonly PublishedRanking[],
  slug: string,
  suits: (row: RankingRow) => boolean,
): RowExample | null {
  return exampleOf(rankings, slug, suits) ?? rowsIn(rankings).find(({ row }) => suits(row)) ?? null;
}

/** Two figures of one province in neighbouring years that may not be compared. */
export type BreakExample = RowExample & { readonly points: Points; readonly before: Points };

/** The newest of them, this province's before all others. */
export function breakExample(
  rankings: readonly PublishedRanking[],
  slug: string,
): BreakExample | null {
  const found = rowsIn(rankings).flatMap((example): BreakExample[] => {
    const { points, change } = example.row;
    const before = pointsBefore(example, rankings);
    return points && before && change.kind === 'break' ? [{ ...example, points, before }] : [];
  });
  return found.find(({ row }) => row.slug === slug) ?? found[0] ?? null;
}

function pointsBefore({ ranking, row }: RowExample, rankings: readonly PublishedRanking[]) {
  const earlier = rankings.find(
    ({ indicator, release }) =>
      indicator.slug === ranking.indicator.slug &&
      release.period === previousYear(ranking.release.period),
  );
  return earlier?.rows.find(({ slug }) => slug === row.slug)?.points ?? null;
}

/** How many of a release have points, how many it lists, how many have more points than this row. */
export function rankArithmetic({ ranking: { rows }, row }: RowExample) {
  const scored = rows.flatMap(({ points }) => (points === null ? [] : [points]));
  const own = row.points;
  return {
    listed: rows.length,
    scored: scored.length,
    above: own === null ? null : scored.filter((points) => comparePoints(points, own) > 0).length,
  };
}

/** How many authorities a group holds, and between which points. */
export type GroupSize = {
  readonly group: string;
  readonly count: number;
  readonly most: Points;
  readonly least: Points;
};

/** The groups of a release, best first. */
export function groupSizes({ rows }: PublishedRanking): GroupSize[] {
  const members = new Map<string, Points[]>();
  for (const { group, points } of rows) {
    if (group !== null && points !== null)
      members.set(group, [...(members.get(group) ?? []), points]);
  }
  return [...members]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([group, figures]) => {
      const ordered = figures.toSorted(comparePoints);
      const [least, most] = [ordered[0], ordered.at(-1)];
      return least && most ? [{ group, count: figures.length, most, least }] : [];
    });
}

/** How many ranks are printed, worked out from printed changes, and computed here. */
export function basisCounts(rankings: readonly PublishedRanking[]): Record<RankBasis, number> {
  const counts = { published: 0, derived: 0, computed: 0 };
  for (const { row } of rowsIn(rankings)) if (row.place) counts[row.place.basis] += 1;
  return counts;
}

/** A target beside the newest result up to its period. */
export type TargetExample = RowExample & {
  readonly target: Target;
  readonly latest: Points;
  readonly standing: TargetStanding;
  readonly pace: RequiredPace | null;
};

export function targetExample(
  target: Target,
  rankings: readonly PublishedRanking[],
  slug: string,
): TargetExample | null {
  const upToNow = rankings.filter(({ release }) => release.period <= target.period);
  const example = exampleOf(upToNow, slug, ({ points }) => points !== null);
  const latest = example?.row.points;
  if (!example || !latest) return null;

  const { period } = example.ranking.release;
  const own = period === target.period ? latest : null;
  return {
    ...example,
    target,
    latest,
    standing: targetStanding(target, own),
    pace: requiredPace(target, { period, points: latest }),
  };
}

/** Which predecessors of a merged province had how many points in a release. */
export type SpanExample = {
  readonly ranking: PublishedRanking;
  readonly successor: AuthorityView;
  readonly predecessors: readonly RankingRow[];
  readonly span: PredecessorSpan;
};

export function spanExample(
  ranking: PublishedRanking,
  successor: AuthorityView,
): SpanExample | null {
  const slugs = successor.predecessors.map(({ slug }) => slug);
  const predecessors = ranking.rows.filter(({ slug }) => slugs.includes(slug));
  const span = spanOfPredecessors(predecessors.map(({ points }) => points));
  return span && { ranking, successor, predecessors, span };
}
