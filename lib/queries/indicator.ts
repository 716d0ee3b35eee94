import { cacheLife, cacheTag } from 'next/cache';
import type { CriteriaSetSpan } from '@/lib/domain/comparison';
import type { Grading, ScoreUnit } from '@/lib/domain/indicator';
import type { Points } from '@/lib/domain/points';
import { indicatorsTag, releasesTag } from '@/lib/platform/cache-tags';
import { database, toPoints } from '@/lib/platform/database';

export type CriteriaSetView = CriteriaSetSpan & {
  readonly code: string;
  readonly legalBasis: string;
  readonly sourceCode: string | null;
};

export type IndicatorView = {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly fullName: string;
  readonly publisher: string;
  readonly summary: string;
  /** Full marks, in the indicator's unit. */
  readonly scaleMax: Points;
  readonly unit: ScoreUnit;
  readonly grading: Grading;
  readonly isRankedByPublisher: boolean;
  /** Oldest first. */
  readonly criteriaSets: readonly CriteriaSetView[];
  /** Periods with a published release, newest first. */
  readonly periods: readonly string[];
};

/** Every indicator, in the order of the pages. */
export async function indicators(): Promise<readonly IndicatorView[]> {
  'use cache';
  cacheLife('published');
  cacheTag(indicatorsTag, releasesTag);

  const rows = await database.indicator.findMany({
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
    scaleMax: toPoints(row.scaleMax, 0),
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
    periods: row.releases.map(({ period }) => period),
  }));
}

/** The indicator at this address, or null. */
export async function indicatorAt(slug: string): Promise<IndicatorView | null> {
  return (await indicators()).find((indicator) => indicator.slug === slug) ?? null;
}
