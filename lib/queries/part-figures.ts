import { cacheLife, cacheTag } from 'next/cache';
import type { PartFigure, PartFigures } from '@/lib/domain/part-view';
import { releasesTag, releaseTag } from '@/lib/platform/cache-tags';
import { database, toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { publishedVersions } from './release';

const FIGURE = {
  points: true,
  decimals: true,
  missingReason: true,
  claimedPoints: true,
  claimedDecimals: true,
  cutReason: true,
  lowPoints: true,
  highPoints: true,
  intervalDecimals: true,
  authority: { select: { slug: true } },
  source: { select: { code: true } },
} satisfies Prisma.ScoreSelect;

/** What every authority has of every criterion in the newest published version, the total included; empty where none is public. */
export async function partFigures(
  indicatorSlug: string,
  period: string,
): Promise<readonly PartFigures[]> {
  'use cache';
  cacheLife('published');
  cacheTag(releaseTag(indicatorSlug, period), releasesTag);

  const release = (await publishedVersions(indicatorSlug, period))[0];
  if (!release) return [];

  const criteria = await database.criterion.findMany({
    where: { criteriaSet: { code: release.criteriaSetCode } },
    orderBy: { position: 'asc' },
    include: {
      parent: { select: { code: true } },
      scores: {
        where: { releaseId: release.id, release: { status: 'published' } },
        select: FIGURE,
        orderBy: { authorityId: 'asc' },
      },
    },
  });
  return criteria.map(({ code, parent, name, maxPoints, scores }) => ({
    code,
    parentCode: parent?.code ?? null,
    name,
    maxPoints: maxPoints && toPoints(maxPoints, maxPoints.decimalPlaces()),
    figures: scores.map(figure),
  }));
}

const figure = (row: Prisma.ScoreGetPayload<{ select: typeof FIGURE }>): PartFigure => ({
  slug: row.authority.slug,
  points: row.points && toPoints(row.points, row.decimals ?? 0),
  missing: row.missingReason,
  sourceCode: row.source.code,
  claimed: row.claimedPoints && toPoints(row.claimedPoints, row.claimedDecimals ?? 0),
  cutReason: row.cutReason,
  interval:
    row.lowPoints && row.highPoints
      ? {
          low: toPoints(row.lowPoints, row.intervalDecimals ?? 0),
          high: toPoints(row.highPoints, row.intervalDecimals ?? 0),
        }
      : null,
});
