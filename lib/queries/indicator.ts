import { cacheLife, cacheTag } from 'next/cache';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import type { Period } from '@/lib/domain/period';
import { indicatorsTag, releasesTag } from '@/lib/platform/cache-tags';
import { database, toPoints } from '@/lib/platform/database';

/** Every indicator of which something is published, in the order of the pages. */
export async function indicators(): Promise<readonly IndicatorView[]> {
  'use cache';
  cacheLife('published');
  cacheTag(indicatorsTag, releasesTag);

  const rows = await database.indicator.findMany({
    where: { releases: { some: { status: 'published' } } },
    orderBy: { position: 'asc' },
    include: {
      criteriaSets: {
        orderBy: { fromYear: 'asc' },
        include: { source: { select: { code: true } } },
      },
      releases: {
        where: { status: 'published' },
        distinct: ['period'],
        orderBy: { period: 'desc' },
        select: { period: true },
      },
    },
  });

  return rows.map((row) => ({
    code: row.code,
    slug: row.slug,
    name: row.name,
    fullName: row.fullName,
    publisher: row.publisher,
    summary: row.summary,
    scaleMax: toPoints(row.scaleMax, row.scaleMax.decimalPlaces()),
    unit: row.unit,
    grading: row.grading,
    isRankedByPublisher: row.isRankedByPublisher,
    criteriaSets: row.criteriaSets.map((set) => ({
      code: set.code,
      fromYear: set.fromYear,
      toYear: set.toYear,
      isComparableWithPrevious: set.isComparableWithPrevious,
      note: set.changeNote,
      legalBasis: set.legalBasis,
      sourceCode: set.source?.code ?? null,
    })),
    periods: row.releases.map(({ period }) => period as Period),
  }));
}

/** The indicator at this address, or null. */
export async function indicatorAt(slug: string): Promise<IndicatorView | null> {
  return (await indicators()).find((indicator) => indicator.slug === slug) ?? null;
}
