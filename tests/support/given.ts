import type { ReleaseStatus } from '@/lib/domain/release';
import { database } from '@/lib/platform/database';

/** Totals as they are printed, by slug: "86.49". */
type Totals = Readonly<Record<string, string>>;

type GivenRelease = {
  readonly indicator: string;
  readonly period: string;
  /** The day whose provinces it lists. */
  readonly territoryOn: string;
  readonly status: ReleaseStatus;
  readonly totals: Totals;
};

const PUBLISHED_AT = new Date('2026-01-15T02:00:00Z');
const publishedAt = (status: ReleaseStatus) => (status === 'published' ? PUBLISHED_AT : null);

/** A complete release of its own, with the totals of some provinces. */
export async function givenRelease({ totals, ...given }: GivenRelease): Promise<void> {
  const year = Number(given.period.slice(0, 4));
  const set = await database.criteriaSet.findFirstOrThrow({
    where: {
      indicator: { slug: given.indicator },
      fromYear: { lte: year },
      OR: [{ toYear: null }, { toYear: { gte: year } }],
    },
    include: { criteria: { where: { code: 'T' } } },
  });
  const release = await database.release.create({
    data: {
      indicatorId: set.indicatorId,
      criteriaSetId: set.id,
      period: given.period,
      version: 1,
      status: given.status,
      publishedAt: publishedAt(given.status),
      territoryOn: new Date(given.territoryOn),
      isComplete: true,
    },
  });
  const source = await database.source.findFirstOrThrow({ orderBy: { id: 'asc' } });
  const authorities = await database.authority.findMany({
    where: { slug: { in: Object.keys(totals) } },
  });
  await database.score.createMany({
    data: authorities.map(({ id, slug }) => ({
      releaseId: release.id,
      authorityId: id,
      criteriaSetId: set.id,
      criterionId: set.criteria[0]?.id ?? 0,
      sourceId: source.id,
      ...printed(totals[slug] ?? ''),
    })),
  });
}

type GivenVersion = Pick<GivenRelease, 'indicator' | 'period' | 'status' | 'totals'> & {
  readonly publicNote: string;
};

/** Version 2 of a release: everything version 1 says, but for the corrected totals. */
export async function givenSecondVersion({ totals, ...given }: GivenVersion): Promise<void> {
  const { id: firstId, ...first } = await database.release.findFirstOrThrow({
    where: { indicator: { slug: given.indicator }, period: given.period, version: 1 },
  });
  const { id } = await database.release.create({
    data: {
      ...first,
      version: 2,
      status: given.status,
      publishedAt: publishedAt(given.status),
      publicNote: given.publicNote,
    },
  });
  await database.$executeRaw`
    INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
      missing_reason, origin, published_rank, rank_out_of, rank_origin, note, source_id)
    SELECT ${id}, authority_id, criteria_set_id, criterion_id, points, decimals,
      missing_reason, origin, published_rank, rank_out_of, rank_origin, note, source_id
    FROM score WHERE release_id = ${firstId}`;
  for (const [slug, written] of Object.entries(totals)) {
    await database.score.updateMany({
      where: { releaseId: id, authority: { slug }, criterion: { code: 'T' } },
      data: { ...printed(written), publishedRank: null, rankOutOf: null, rankOrigin: null },
    });
  }
}

/** A figure with as many decimals as it is written with. */
const printed = (written: string) => ({
  points: written,
  decimals: written.split('.')[1]?.length ?? 0,
});
