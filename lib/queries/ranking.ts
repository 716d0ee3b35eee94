import { cacheLife, cacheTag } from 'next/cache';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import { previousYear } from '@/lib/domain/period';
import type { DatedRow, PublishedRanking } from '@/lib/domain/published-ranking';
import { measurementOf, rankingRows, type TotalScore } from '@/lib/domain/ranking-row';
import { authoritiesTag, indicatorsTag, releasesTag, releaseTag } from '@/lib/platform/cache-tags';
import { database, toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
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

  const [listed, scores, breaks, statistics, before] = await Promise.all([
    provincesOn(release.territoryOn),
    totalsOf(release.id),
    territoryBreaks(),
    statisticsOf(release.id),
    publishedRanking(indicatorSlug, previousYear(release.period)),
  ]);
  const earlier = new Map(
    before?.rows.map((row) => [row.slug, measurementOf(row, before.release.period)]),
  );
  const rows = rankingRows({
    period: release.period,
    authorities: listed,
    scores,
    earlier,
    grading: indicator.grading,
    isComplete: release.isComplete,
    criteriaSets: indicator.criteriaSets,
    territoryBreaks: breaks,
  });
  return { indicator, release, versions, rows, statistics, territoryBreaks: breaks };
}

const TOTAL = {
  authority: { select: { slug: true } },
  source: { select: { code: true } },
  quotes: { include: { source: { select: { code: true } } }, orderBy: { id: 'asc' } },
} satisfies Prisma.ScoreInclude;

async function totalsOf(releaseId: number): Promise<Map<string, TotalScore>> {
  const rows = await database.score.findMany({
    where: { releaseId, criterion: { parentId: null }, release: { status: 'published' } },
    include: TOTAL,
  });
  return new Map(rows.map((row) => [row.authority.slug, totalScore(row)]));
}

function totalScore(row: Prisma.ScoreGetPayload<{ include: typeof TOTAL }>): TotalScore {
  return {
    points: row.points && toPoints(row.points, row.decimals ?? 0),
    missing: row.missingReason,
    printedRank: row.publishedRank,
    printedOutOf: row.rankOutOf,
    rankOrigin: row.rankOrigin,
    note: row.note,
    sourceCode: row.source.code,
    quotes: row.quotes.map((quote) => ({
      sourceCode: quote.source.code,
      points: quote.points && toPoints(quote.points, quote.decimals ?? 0),
      rank: quote.rank,
      rankOutOf: quote.rankOutOf,
      reason: quote.reason,
    })),
  };
}

/** The published periods of an indicator with this authority's row in each, newest first. */
export async function rowsThroughTime(
  indicator: IndicatorView,
  slug: string,
): Promise<readonly DatedRow[]> {
  const rankings = await Promise.all(
    indicator.periods.map((period) => publishedRanking(indicator.slug, period)),
  );
  return rankings.flatMap((ranking) =>
    ranking ? [{ ranking, row: ranking.rows.find((row) => row.slug === slug) ?? null }] : [],
  );
}
