import { cacheLife, cacheTag } from 'next/cache';
import type { StatisticView } from '@/lib/domain/statistic-view';
import { releasesTag } from '@/lib/platform/cache-tags';
import { database, toPoints } from '@/lib/platform/database';

/** What is printed or computed about the country and its regions in a published release. */
export async function statisticsOf(releaseId: number): Promise<readonly StatisticView[]> {
  'use cache';
  cacheLife('published');
  cacheTag(releasesTag);

  const rows = await database.statistic.findMany({
    where: { releaseId, release: { status: 'published' } },
    orderBy: [{ authorityId: 'asc' }, { kind: 'asc' }],
    include: {
      authority: { select: { slug: true, kind: true } },
      source: { select: { code: true } },
    },
  });
  return rows.map(({ kind, authority, value, decimals, origin, note, source }) => ({
    kind,
    authoritySlug: authority.slug,
    isNational: authority.kind === 'country',
    value: toPoints(value, decimals),
    origin,
    note,
    sourceCode: source.code,
  }));
}
