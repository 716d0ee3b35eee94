import { cacheLife, cacheTag } from 'next/cache';
import { breaksBetween } from '@/lib/domain/comparison';
import type {
  IndicatorHistory,
  Peer,
  RanksThroughTime,
  YearResult,
} from '@/lib/domain/history-view';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import { yearOf } from '@/lib/domain/period';
import { comparePoints } from '@/lib/domain/points';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import { nationalMean, regionalMean } from '@/lib/domain/statistic-view';
import type { TargetView } from '@/lib/domain/target-view';
import { authoritiesTag, indicatorsTag, releasesTag, targetsTag } from '@/lib/platform/cache-tags';
import { territoryBreaks } from './authority';
import { indicators } from './indicator';
import { publishedRanking } from './ranking';
import { targetsOf } from './target';

/** A province on every indicator through all published releases that list it. */
export async function historiesOf(slug: string): Promise<readonly IndicatorHistory[]> {
  'use cache';
  cacheLife('published');
  cacheTag(releasesTag, authoritiesTag, indicatorsTag, targetsTag);

  const [all, targets] = await Promise.all([indicators(), targetsOf(slug)]);
  return Promise.all(all.map((indicator) => historyOf(slug, indicator, targets)));
}

async function historyOf(
  slug: string,
  indicator: IndicatorView,
  targets: readonly TargetView[],
): Promise<IndicatorHistory> {
  const [rankings, territory] = await Promise.all([rankingsOf(indicator), territoryBreaks()]);
  const years = rankings
    .map((ranking) => yearResult(slug, ranking))
    .filter(({ row }) => row !== null);
  const own = targets.filter(({ indicatorSlug }) => indicatorSlug === indicator.slug);
  const shown = [
    ...years.map(({ release }) => yearOf(release.period)),
    ...own.map(({ period }) => yearOf(period)),
  ];
  return {
    indicator,
    years,
    targets: own,
    breaks: breaksBetween(
      Math.min(...shown),
      Math.max(...shown),
      indicator.criteriaSets,
      territory,
    ),
  };
}

async function rankingsOf(indicator: IndicatorView): Promise<readonly PublishedRanking[]> {
  const found = await Promise.all(
    indicator.periods.map((period) => publishedRanking(indicator.slug, period)),
  );
  return found.filter((ranking) => ranking !== null);
}

function yearResult(slug: string, { release, rows, statistics }: PublishedRanking): YearResult {
  const row = rows.find((one) => one.slug === slug) ?? null;
  const scored = rows.flatMap(({ name, slug: peer, points }) =>
    points === null ? [] : [{ name, slug: peer, points }],
  );
  const highest = scored.toSorted((left, right) => comparePoints(right.points, left.points))[0];
  return {
    release,
    row,
    listed: rows.length,
    scored: scored.length,
    nationalMean: nationalMean(statistics),
    regionalMean: regionalMean(statistics, row?.regionSlug ?? null),
    highest: highest ?? null,
  };
}

/** Every listed authority's result in the newest version of a release, in the order of the ranking; empty where none is published. */
export async function peersIn(indicatorSlug: string, period: string): Promise<readonly Peer[]> {
  const ranking = await publishedRanking(indicatorSlug, period);
  return (ranking?.rows ?? []).map(({ slug, name, points, place }) => ({
    slug,
    name,
    points,
    rank: place?.rank ?? null,
  }));
}

/** Every authority's rank in each published period of an indicator. */
export async function ranksThroughTime(indicator: IndicatorView): Promise<RanksThroughTime> {
  'use cache';
  cacheLife('published');
  cacheTag(releasesTag, authoritiesTag);

  const ranks: Record<string, Record<string, number>> = {};
  for (const { rows, release } of await rankingsOf(indicator)) {
    for (const { slug, place } of rows) {
      if (place) ranks[slug] = { ...ranks[slug], [release.period]: place.rank };
    }
  }
  return ranks;
}
