import { cacheLife, cacheTag } from 'next/cache';
import type { TerritoryBreak } from '@/lib/domain/comparison';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import { previousYear } from '@/lib/domain/period';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import {
  measurementOf,
  type RankingRow,
  rankingRows,
  type TotalScore,
} from '@/lib/domain/ranking-row';
import type { ReleaseView } from '@/lib/domain/release-view';
import { authoritiesTag, indicatorsTag, releasesTag, releaseTag } from '@/lib/platform/cache-tags';
import { database } from '@/lib/platform/database';
import { TOTAL, totalScore } from '@/lib/platform/total-score';
import { provincesOn, territoryBreaks } from './authority';
import { indicatorAt } from './indicator';
import { publishedVersions } from './release';
import { statisticsOf } from './statistic';

/** The published ranking of an indicator in a period: the newest version, or the one asked for; null where none is. */
export async function publishedRanking(
  indicatorSlug: string,
  period: string,
  version?: number,
): Promise<PublishedRanking | null> {
  'use cache';
  cacheLife('published');
  cacheTag(releaseTag(indicatorSlug, period), releasesTag, authoritiesTag, indicatorsTag);

  const [indicator, versions] = await Promise.all([
    indicatorAt(indicatorSlug),
    publishedVersions(indicatorSlug, period),
  ]);
  const release = versions.find((one) => version === undefined || one.version === version);
  if (!indicator || !release) return null;

  const [breaks, statistics, before] = await Promise.all([
    territoryBreaks(),
    statisticsOf(release.id),
    publishedVersions(indicatorSlug, previousYear(release.period)),
  ]);
  const rows = await rowsOf(indicator, release, before[0] ?? null, breaks);
  return { indicator, release, versions, rows, statistics, territoryBreaks: breaks };
}

/** The rows of a release, each beside the same authority's row in the release before. */
async function rowsOf(
  indicator: IndicatorView,
  release: ReleaseView,
  before: ReleaseView | null,
  breaks: readonly TerritoryBreak[],
): Promise<RankingRow[]> {
  const [listed, scores, rowsBefore] = await Promise.all([
    provincesOn(release.territoryOn),
    totalsOf(release.id),
    before ? rowsOf(indicator, before, null, breaks) : [],
  ]);
  return rankingRows({
    period: release.period,
    authorities: listed,
    scores,
    earlier: new Map(
      before ? rowsBefore.map((row) => [row.slug, measurementOf(row, before.period)]) : [],
    ),
    grading: indicator.grading,
    isComplete: release.isComplete,
    criteriaSets: indicator.criteriaSets,
    territoryBreaks: breaks,
  });
}

async function totalsOf(releaseId: number): Promise<Map<string, TotalScore>> {
  const rows = await database.score.findMany({
    where: { releaseId, criterion: { parentId: null }, release: { status: 'published' } },
    include: TOTAL,
  });
  return new Map(rows.map((row) => [row.authority.slug, totalScore(row)]));
}
