import { cacheLife, cacheTag } from 'next/cache';
import type { Period } from '@/lib/domain/period';
import type { PlainDate } from '@/lib/domain/plain-date';
import { releasesTag } from '@/lib/platform/cache-tags';
import { database, toPlainDate } from '@/lib/platform/database';

export type ReleaseView = {
  readonly id: number;
  readonly indicatorSlug: string;
  readonly period: Period;
  readonly version: number;
  readonly criteriaSetCode: string;
  readonly territoryOn: PlainDate;
  readonly isComplete: boolean;
  readonly announcedOn: PlainDate | null;
  readonly decision: string | null;
  readonly publicNote: string | null;
  readonly publishedAt: string;
};

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
