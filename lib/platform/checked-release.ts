import type { CheckedRelease, RankedCell } from '@/lib/domain/checklist';
import type { Period } from '@/lib/domain/period';
import { previousYear } from '@/lib/domain/period';
import { type Points, points } from '@/lib/domain/points';
import { isComparable } from '@/lib/domain/score-check';
import { type database, toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Reader = Prisma.TransactionClient | typeof database;

const WHOLE = {
  indicator: { include: { criteriaSets: { orderBy: { fromYear: 'asc' } } } },
  criteriaSet: {
    include: {
      criteria: { orderBy: { position: 'asc' }, include: { parent: { select: { code: true } } } },
    },
  },
} satisfies Prisma.ReleaseInclude;

type ReleaseRow = Prisma.ReleaseGetPayload<{ include: typeof WHOLE }>;

/** A maximum has no decimals of its own: "10", "61.5". */
const written = (value: Prisma.Decimal): Points => points.parse(value.toFixed());

/** Everything the checklist looks at, read by whoever is given, in a transaction or out of one. */
export async function checkedRelease(reader: Reader, id: number): Promise<CheckedRelease> {
  const release = await reader.release.findUniqueOrThrow({ where: { id }, include: WHOLE });
  const before = await reader.release.findFirst({
    where: {
      indicatorId: release.indicatorId,
      period: release.period,
      status: 'published',
      version: { lt: release.version },
    },
    orderBy: { version: 'desc' },
    select: { id: true },
  });
  return {
    version: release.version,
    publicNote: release.publicNote,
    hasSource: release.sourceId !== null,
    listed: await listedIn(reader, release),
    criteria: release.criteriaSet.criteria.map(({ code, parent, maxPoints }) => ({
      code,
      parentCode: parent?.code ?? null,
      maxPoints: maxPoints && written(maxPoints),
    })),
    sumRule: release.criteriaSet.sumRule,
    scaleMax: written(release.indicator.scaleMax),
    unusualChange: release.indicator.unusualChange && written(release.indicator.unusualChange),
    cells: await cellsOf(reader, id),
    corrected: before ? await cellsOf(reader, before.id) : [],
    yearBefore: await yearBefore(reader, release),
  };
}

/** Slugs of the authorities a release lists, in the Vietnamese order of their names. */
async function listedIn(reader: Reader, { indicator, territoryOn }: ReleaseRow): Promise<string[]> {
  const rows = await reader.authorityVersion.findMany({
    where: {
      authority: { kind: indicator.authorityKind },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: territoryOn } }] },
        { OR: [{ validTo: null }, { validTo: { gte: territoryOn } }] },
      ],
    },
    orderBy: { name: 'asc' },
    select: { authority: { select: { slug: true } } },
  });
  return rows.map(({ authority }) => authority.slug);
}

/** Every cell of a release, as it is kept. */
export async function cellsOf(reader: Reader, releaseId: number): Promise<RankedCell[]> {
  const rows = await reader.score.findMany({
    where: { releaseId },
    select: {
      authority: { select: { slug: true } },
      criterion: { select: { code: true } },
      points: true,
      decimals: true,
      missingReason: true,
      entryNote: true,
      publishedRank: true,
      rankOutOf: true,
    },
    orderBy: [{ authorityId: 'asc' }, { criterion: { position: 'asc' } }],
  });
  return rows.map((row) => ({
    authority: row.authority.slug,
    criterion: row.criterion.code,
    points: row.points && toPoints(row.points, row.decimals ?? 0),
    missing: row.missingReason,
    entryNote: row.entryNote,
    rank: row.publishedRank,
    outOf: row.rankOutOf,
  }));
}

/** The newest published figures of the year before; none where a break lies between. */
async function yearBefore(reader: Reader, release: ReleaseRow): Promise<RankedCell[]> {
  const earlier = previousYear(release.period as Period);
  const mergers = await reader.succession.findMany({
    where: {
      kind: { in: ['merger', 'split'] },
      successor: { kind: release.indicator.authorityKind },
    },
    distinct: ['onDay'],
    select: { onDay: true, document: true },
  });
  const spans = release.indicator.criteriaSets.map((set) => ({
    fromYear: set.fromYear,
    toYear: set.toYear,
    isComparableWithPrevious: set.isComparableWithPrevious,
    note: set.changeNote,
  }));
  const breaks = mergers.map(({ onDay, document }) => ({
    year: onDay.getUTCFullYear(),
    note: document,
  }));
  if (!isComparable(earlier, release.period as Period, spans, breaks)) return [];

  const published = await reader.release.findFirst({
    where: { indicatorId: release.indicatorId, period: earlier, status: 'published' },
    orderBy: { version: 'desc' },
    select: { id: true },
  });
  return published ? cellsOf(reader, published.id) : [];
}
