import { decimalsOf } from '@/lib/domain/points';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import type { SeedPlan } from './plan';
import type { PlannedRelease } from './plan-releases';
import { day, type Ids, idOf } from './store-reference';

type Transaction = Prisma.TransactionClient;

export type KnownIds = {
  readonly sources: Ids;
  readonly authorities: Ids;
  readonly indicators: Ids;
  readonly sets: Ids;
  readonly criteria: Ids;
};

const FIRST_VERSION = 1;

/** Inserts the releases that are not there yet; what an existing one holds is left as it is. */
export async function storeReleases(
  tx: Transaction,
  plan: SeedPlan,
  ids: KnownIds,
  now: Date,
): Promise<Ids> {
  const held = await tx.release.findMany({
    where: { version: FIRST_VERSION },
    select: { period: true, indicator: { select: { code: true } } },
  });
  const before = new Set(held.map(({ period, indicator }) => `${indicator.code}/${period}`));
  const missing = plan.releases.filter(({ key }) => !before.has(key));
  const created = await tx.release.createManyAndReturn({
    data: missing.map((release) => releaseData(release, ids, now)),
    select: { id: true, period: true, indicator: { select: { code: true } } },
  });
  return new Map(created.map(({ id, period, indicator }) => [`${indicator.code}/${period}`, id]));
}

const releaseData = ({ values, set }: PlannedRelease, ids: KnownIds, now: Date) => ({
  indicatorId: idOf(ids.indicators, values.index_code),
  criteriaSetId: idOf(ids.sets, set.values.code),
  period: values.period,
  version: FIRST_VERSION,
  status: 'published' as const,
  territoryOn: new Date(values.territory_on),
  isComplete: values.is_complete,
  announcedOn: day(values.announced_on),
  decision: values.decision,
  publishedAt: now,
  createdAt: now,
});

/** Inserts the figures about country and regions of the releases just made. */
export async function storeStatistics(
  tx: Transaction,
  plan: SeedPlan,
  ids: KnownIds,
  releases: Ids,
) {
  await tx.statistic.createMany({
    data: plan.statistics
      .filter(({ release }) => releases.has(release.key))
      .map(({ release, authority, kind, value, origin, note, source }) => ({
        releaseId: idOf(releases, release.key),
        authorityId: idOf(ids.authorities, authority),
        kind,
        value,
        decimals: decimalsOf(value),
        origin,
        note,
        sourceId: idOf(ids.sources, source),
      })),
  });
}

export async function storeTargets(tx: Transaction, plan: SeedPlan, ids: KnownIds) {
  await tx.target.createMany({
    data: plan.targets.map(({ authority, indicator, source, value, ...target }) => ({
      ...target,
      authorityId: idOf(ids.authorities, authority),
      indicatorId: idOf(ids.indicators, indicator),
      value,
      decimals: decimalsOf(value),
      sourceId: idOf(ids.sources, source),
    })),
    skipDuplicates: true,
  });
}
