import { cacheLife, cacheTag } from 'next/cache';
import type { Period } from '@/lib/domain/period';
import type { ReleaseView } from '@/lib/domain/release-view';
import { releasesTag } from '@/lib/platform/cache-tags';
import { database, toPlainDate } from '@/lib/platform/database';

/** Every published version of every release, newest period first, newest version first. */
export async function publishedReleases(): Promise<readonly ReleaseView[]> {
  'use cache';
  cacheLife('published');
  cacheTag(releasesTag);

  const rows = await database.release.findMany({
    where: { status: 'published', publishedAt: { not: null } },
    orderBy: [{ period: 'desc' }, { version: 'desc' }],
    include: {
      indicator: { select: { slug: true } },
      criteriaSet: { select: { code: true } },
    },
  });

  return rows.map((row) => ({
    id: row.id,
    indicatorSlug: row.indicator.slug,
    period: row.period as Period,
    version: row.version,
    criteriaSetCode: row.criteriaSet.code,
    territoryOn: toPlainDate(row.territoryOn),
    isComplete: row.isComplete,
    announcedOn: row.announcedOn && toPlainDate(row.announcedOn),
    decision: row.decision,
    publicNote: row.publicNote,
    publishedAt: row.publishedAt?.toISOString() ?? '',
  }));
}

/** The published versions of one release, newest first; empty where nothing is published. */
export async function publishedVersions(
  indicatorSlug: string,
  period: string,
): Promise<readonly ReleaseView[]> {
  return (await publishedReleases()).filter(
    (release) => release.indicatorSlug === indicatorSlug && release.period === period,
  );
}
