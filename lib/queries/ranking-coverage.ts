import { cacheLife, cacheTag } from 'next/cache';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import { coverageOf, type RankingCoverage } from '@/lib/domain/ranking-coverage';
import { authoritiesTag, indicatorsTag, releasesTag } from '@/lib/platform/cache-tags';
import { indicatorAt, indicators } from './indicator';
import { publishedRanking } from './ranking';

/** The newest version of every published release of every indicator, newest period first. */
export async function publishedRankings(): Promise<readonly PublishedRanking[]> {
  const rankings: PublishedRanking[] = [];
  for (const { slug } of await indicators()) rankings.push(...(await rankingsOf(slug)));
  return rankings;
}

/** The newest version of every published release of one indicator, newest period first; empty where there is none. */
export async function rankingsOf(indicatorSlug: string): Promise<readonly PublishedRanking[]> {
  const indicator = await indicatorAt(indicatorSlug);
  const rankings: PublishedRanking[] = [];
  for (const period of indicator?.periods ?? []) {
    // One after another: all at once would queue for connections longer than a connection may take.
    const ranking = await publishedRanking(indicatorSlug, period);
    if (ranking) rankings.push(ranking);
  }
  return rankings;
}

/** How much of each published release is public. */
export async function rankingCoverages(): Promise<readonly RankingCoverage[]> {
  'use cache';
  cacheLife('published');
  cacheTag(releasesTag, authoritiesTag, indicatorsTag);

  return (await publishedRankings()).map(coverageOf);
}
