import type { CriteriaSetSpan, TerritoryBreak } from '@/lib/domain/comparison';
import { type Period, previousYear, yearOf } from '@/lib/domain/period';
import { points } from '@/lib/domain/points';
import type { PreReadBundle, PreReadPart } from '@/lib/domain/pre-read';
import { measurementOf, type RankingRow, rankingRows } from '@/lib/domain/ranking-row';
import type { Target } from '@/lib/domain/target';
import { toPlainDate, toPoints } from '@/lib/platform/database';
import { listedProvinces } from '@/lib/platform/listed-provinces';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { TOTAL, totalScore } from '@/lib/platform/total-score';

type Tx = Prisma.TransactionClient;

const WHOLE = {
  indicator: { include: { criteriaSets: { orderBy: { fromYear: 'asc' } } } },
  source: { select: { title: true, publisher: true } },
  statistics: { where: { kind: 'mean', authority: { kind: 'country' } } },
} satisfies Prisma.ReleaseInclude;

type ReleaseRow = Prisma.ReleaseGetPayload<{ include: typeof WHOLE }>;

const written = (value: Prisma.Decimal) => points.parse(value.toFixed());

/**
 * A release as its public page would show it, of whatever status: whoever calls it has asked whether
 * it may be seen, and writes down that it was.
 */
export async function earlyRanking(
  tx: Tx,
  releaseId: number,
  homeSlug: string,
): Promise<Omit<PreReadBundle, 'reader' | 'openedAt'>> {
  const release = await tx.release.findUniqueOrThrow({ where: { id: releaseId }, include: WHOLE });
  const { indicator, source, statistics } = release;
  const [mean] = statistics;
  return {
    indicator: {
      slug: indicator.slug,
      name: indicator.name,
      fullName: indicator.fullName,
      publisher: indicator.publisher,
      scaleMax: written(indicator.scaleMax),
      unit: indicator.unit,
      grading: indicator.grading,
      isRankedByPublisher: indicator.isRankedByPublisher,
    },
    period: release.period,
    version: release.version,
    isComplete: release.isComplete,
    scheduledFor: release.scheduledFor?.toISOString() ?? null,
    publicNote: release.publicNote,
    decision: release.decision,
    source: source && `${source.publisher}: ${source.title}`,
    homeSlug,
    rows: await rowsBesideBefore(tx, release),
    nationalMean: mean ? toPoints(mean.value, mean.decimals) : null,
    parts: await partsOf(tx, releaseId, homeSlug),
    targets: await targetsFrom(tx, release, homeSlug),
  };
}

/** The rows of a release, each beside the same authority's published row of the year before. */
async function rowsBesideBefore(tx: Tx, release: ReleaseRow): Promise<RankingRow[]> {
  const before = await tx.release.findFirst({
    where: {
      indicatorId: release.indicatorId,
      period: previousYear(release.period as Period),
      status: 'published',
    },
    orderBy: { version: 'desc' },
    include: WHOLE,
  });
  const breaks = await territoryBreaks(tx);
  const earlier = before ? await rowsOf(tx, before, breaks, new Map()) : [];
  const measured = earlier.map(
    (row) => [row.slug, measurementOf(row, previousYear(release.period as Period))] as const,
  );
  return rowsOf(tx, release, breaks, new Map(measured));
}

async function rowsOf(
  tx: Tx,
  release: ReleaseRow,
  territoryBreaks: readonly TerritoryBreak[],
  earlier: Parameters<typeof rankingRows>[0]['earlier'],
): Promise<RankingRow[]> {
  const scores = await tx.score.findMany({
    where: { releaseId: release.id, criterion: { parentId: null } },
    include: TOTAL,
  });
  return rankingRows({
    period: release.period as Period,
    authorities: await listedProvinces(tx, toPlainDate(release.territoryOn)),
    scores: new Map(scores.map((row) => [row.authority.slug, totalScore(row)])),
    earlier,
    grading: release.indicator.grading,
    isComplete: release.isComplete,
    criteriaSets: release.indicator.criteriaSets.map(
      (set): CriteriaSetSpan => ({
        fromYear: set.fromYear,
        toYear: set.toYear,
        isComparableWithPrevious: set.isComparableWithPrevious,
        note: set.changeNote,
      }),
    ),
    territoryBreaks,
  });
}

async function territoryBreaks(tx: Tx): Promise<TerritoryBreak[]> {
  const days = await tx.succession.findMany({
    where: { kind: { in: ['merger', 'split'] }, successor: { kind: 'province' } },
    distinct: ['onDay'],
    orderBy: { onDay: 'asc' },
    select: { onDay: true, document: true },
  });
  return days.map(({ onDay, document }) => ({ year: onDay.getUTCFullYear(), note: document }));
}

/** The home province's parts that have points, in the order of the criteria. */
async function partsOf(tx: Tx, releaseId: number, slug: string): Promise<PreReadPart[]> {
  const rows = await tx.score.findMany({
    where: { releaseId, authority: { slug }, criterion: { parentId: { not: null } } },
    orderBy: { criterion: { position: 'asc' } },
    include: { criterion: { include: { parent: { select: { code: true } } } } },
  });
  return rows.flatMap(({ points: own, decimals, criterion: { code, name, parent, maxPoints } }) =>
    own === null
      ? []
      : [
          {
            code,
            parentCode: parent && parent.code !== 'T' ? parent.code : null,
            name,
            points: toPoints(own, decimals ?? 0),
            maxPoints: maxPoints && written(maxPoints),
          },
        ],
  );
}

async function targetsFrom(tx: Tx, release: ReleaseRow, slug: string): Promise<Target[]> {
  const rows = await tx.target.findMany({
    where: { authority: { slug }, indicatorId: release.indicatorId },
    orderBy: { period: 'asc' },
  });
  return rows
    .map(({ operator, value, decimals, period }) => ({
      operator,
      value: toPoints(value, decimals),
      period: period as Period,
    }))
    .filter(({ period }) => yearOf(period) >= yearOf(release.period as Period));
}
