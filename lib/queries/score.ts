import { cacheLife, cacheTag } from 'next/cache';
import type { Points } from '@/lib/domain/points';
import {
  type CriterionResult,
  type CriterionSummary,
  summaryOf,
} from '@/lib/domain/score-breakdown';
import { releasesTag, releaseTag } from '@/lib/platform/cache-tags';
import { database, toPoints } from '@/lib/platform/database';
import { publishedVersions } from './release';

/** The parts of one authority's total in the newest published version, in the order of the criteria; empty where none is public. */
export async function breakdownOf(
  slug: string,
  indicatorSlug: string,
  period: string,
): Promise<readonly CriterionResult[]> {
  'use cache';
  cacheLife('published');
  cacheTag(releaseTag(indicatorSlug, period), releasesTag);

  const release = (await publishedVersions(indicatorSlug, period))[0];
  if (!release) return [];

  const [criteria, summaries] = await Promise.all([
    database.criterion.findMany({
      where: { criteriaSet: { code: release.criteriaSetCode }, parentId: { not: null } },
      orderBy: { position: 'asc' },
      include: {
        parent: { select: { code: true } },
        scores: {
          where: { releaseId: release.id, authority: { slug } },
          include: { source: { select: { code: true } } },
        },
      },
    }),
    criterionSummaries(release.id),
  ]);

  return criteria.map(({ code, parent, name, maxPoints, scores: [score] }) => ({
    code,
    parentCode: parent && parent.code !== 'T' ? parent.code : null,
    name,
    maxPoints: maxPoints && toPoints(maxPoints, maxPoints.decimalPlaces()),
    points: score?.points ? toPoints(score.points, score.decimals ?? 0) : null,
    missing: score ? score.missingReason : 'noPublicFigure',
    sourceCode: score?.source.code ?? null,
    summary: summaries[code] ?? null,
  }));
}

/** The median and the best of every criterion in a release, by code. */
async function criterionSummaries(releaseId: number): Promise<Record<string, CriterionSummary>> {
  'use cache';
  cacheLife('published');
  cacheTag(releasesTag);

  const rows = await database.score.findMany({
    where: { releaseId, release: { status: 'published' }, criterion: { parentId: { not: null } } },
    select: {
      points: true,
      decimals: true,
      criterion: { select: { code: true } },
      authority: { select: { slug: true } },
    },
  });
  const figures = new Map<string, { slug: string; points: Points }[]>();
  for (const { criterion, authority, points, decimals } of rows) {
    if (points === null || decimals === null) continue;
    const known = figures.get(criterion.code) ?? [];
    figures.set(criterion.code, [
      ...known,
      { slug: authority.slug, points: toPoints(points, decimals) },
    ]);
  }
  return Object.fromEntries(
    [...figures].flatMap(([code, known]) => {
      const summary = summaryOf(known);
      return summary ? [[code, summary]] : [];
    }),
  );
}
