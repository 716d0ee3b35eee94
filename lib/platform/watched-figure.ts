import type { CriteriaSetSpan } from '@/lib/domain/comparison';
import { type Month, monthIn, monthsAfter } from '@/lib/domain/dossier-period';
import { type Period, previousYear } from '@/lib/domain/period';
import {
  measurementOf,
  type RankingRow,
  rankingRows,
  type TotalScore,
} from '@/lib/domain/ranking-row';
import type { WatchedFigure, WatchReading } from '@/lib/domain/watch';
import {
  indexReadings,
  lateShareReading,
  overdueReading,
  type WatchedMonth,
} from '@/lib/domain/watch-reading';
import { toPlainDate } from '@/lib/platform/database';
import { dossierStanding } from '@/lib/platform/dossier-standing';
import { listedProvinces } from '@/lib/platform/listed-provinces';
import { Prisma } from '@/lib/platform/prisma-client/client';
import { keptSetting } from '@/lib/platform/settings';
import { keptTerritoryBreaks } from '@/lib/platform/territory-break';
import { TOTAL, totalScore } from '@/lib/platform/total-score';

type Tx = Prisma.TransactionClient;

export type Watched = {
  readonly figure: WatchedFigure;
  readonly indicatorId: number | null;
  /** Null: all fields. */
  readonly fieldId: number | null;
};

/** A watched figure of an authority as it is now, published or counted from dossiers; null where there is none. */
export async function watchReading(
  tx: Tx,
  { figure, indicatorId, fieldId }: Watched,
  homeSlug: string,
): Promise<WatchReading | null> {
  if (figure === 'points' || figure === 'rank') {
    const readings = indicatorId === null ? null : await newestIndex(tx, indicatorId, homeSlug);
    return readings?.[figure] ?? null;
  }
  const standing = await dossierStanding(tx);
  if (!standing) return null;
  const { asOf } = standing;
  const months = await monthsAround(tx, monthIn(asOf), fieldId);
  if (figure === 'overdue') return overdueReading({ asOf, months });
  const { value: limits } = await keptSetting('dossierLimits', tx);
  return lateShareReading({ asOf, months }, limits);
}

const INDICATOR = {
  criteriaSets: { orderBy: { fromYear: 'asc' } },
} satisfies Prisma.IndicatorInclude;

type Indicator = Prisma.IndicatorGetPayload<{ include: typeof INDICATOR }>;

/** What the newest published period says of the authority, in its newest version. */
async function newestIndex(tx: Tx, indicatorId: number, homeSlug: string) {
  const indicator = await tx.indicator.findUnique({
    where: { id: indicatorId },
    include: INDICATOR,
  });
  const release = indicator && (await newestRelease(tx, { indicatorId }));
  if (!release) return null;

  const period = release.period as Period;
  const before = await newestRelease(tx, { indicatorId, period: previousYear(period) });
  const rows = await rowsOf(tx, indicator, release, before);
  const row = rows.find(({ slug }) => slug === homeSlug);
  return row
    ? indexReadings({ indicator: indicator.slug, period, version: release.version }, row)
    : null;
}

const newestRelease = (tx: Tx, which: { indicatorId: number; period?: string }) =>
  tx.release.findFirst({
    where: { ...which, status: 'published' },
    orderBy: [{ period: 'desc' }, { version: 'desc' }],
  });

type Release = NonNullable<Awaited<ReturnType<typeof newestRelease>>>;

async function rowsOf(
  tx: Tx,
  indicator: Indicator,
  release: Release,
  before: Release | null,
): Promise<RankingRow[]> {
  const earlier = before ? await rowsOf(tx, indicator, before, null) : [];
  return rankingRows({
    period: release.period as Period,
    authorities: await listedProvinces(tx, toPlainDate(release.territoryOn)),
    scores: await totalsOf(tx, release.id),
    earlier: new Map(
      before ? earlier.map((row) => [row.slug, measurementOf(row, before.period as Period)]) : [],
    ),
    grading: indicator.grading,
    isComplete: release.isComplete,
    criteriaSets: spansOf(indicator),
    territoryBreaks: await keptTerritoryBreaks(tx),
  });
}

async function totalsOf(tx: Tx, releaseId: number): Promise<Map<string, TotalScore>> {
  const rows = await tx.score.findMany({
    where: { releaseId, criterion: { parentId: null } },
    include: TOTAL,
  });
  return new Map(rows.map((row) => [row.authority.slug, totalScore(row)]));
}

const spansOf = ({ criteriaSets }: Indicator): CriteriaSetSpan[] =>
  criteriaSets.map(({ fromYear, toYear, isComparableWithPrevious, changeNote }) => ({
    ...{ fromYear, toYear, isComparableWithPrevious },
    note: changeNote,
  }));

/** The month of the day the dossiers are as of and the two before, of all fields or one. */
const monthsAround = (tx: Tx, month: Month, fieldId: number | null): Promise<WatchedMonth[]> =>
  tx.$queryRaw<WatchedMonth[]>`
    SELECT to_char(month, 'YYYY-MM-DD') AS month, sum(late)::integer AS late,
      sum(early + on_time + late)::integer AS resolved, sum(overdue)::integer AS overdue
    FROM dossier_month
    WHERE month BETWEEN ${monthsAfter(month, -2)}::date AND ${month}::date
      ${fieldId === null ? Prisma.empty : Prisma.sql`AND field_id = ${fieldId}`}
    GROUP BY month`;
