import { cacheLife, cacheTag } from 'next/cache';
import type { Points } from '@/lib/domain/points';
import type { Origin, StatisticKind } from '@/lib/domain/score';
import { releasesTag } from '@/lib/platform/cache-tags';
import { database, toPoints } from '@/lib/platform/database';

export type StatisticView = {
  readonly kind: StatisticKind;
  /** The country or the region it speaks of. */
  readonly authoritySlug: string;
  readonly isNational: boolean;
  /** Points, per cent or a count of authorities, as the kind says. */
  readonly value: Points;
  readonly origin: Origin;
  readonly note: string | null;
  readonly sourceCode: string;
};

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
