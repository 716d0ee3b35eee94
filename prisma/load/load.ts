import type { Prisma, PrismaClient } from '@/lib/platform/prisma-client/client';
import { planSeed, type SeedPlan } from './plan';
import { readSeedFiles, seedChecksum } from './seed-files';
import { storeCriteria, storeSets } from './store-criteria';
import {
  storeCalendar,
  storeDossierQuotes,
  storeDossierReleases,
  storeProcedures,
} from './store-dossiers';
import { storeAuthorities, storeIndicators, storeSources } from './store-reference';
import { type KnownIds, storeReleases, storeStatistics, storeTargets } from './store-releases';
import { storeQuotes, storeScores } from './store-scores';

/** The name under which the published figures are remembered in `seed_load`. */
const FIGURES = 'figures';

/** Two loads at once wait for each other: "load" in ASCII. */
const LOCK = 0x6c6f6164;

const LONGEST_LOAD = 60_000;

export type Loaded =
  | { readonly isUnchanged: true }
  | { readonly isUnchanged: false; readonly plan: SeedPlan };

/**
 * Loads the data files of `folder` whole, in one transaction, or stops with a `SeedRefusal` and writes nothing.
 *
 * It inserts what is missing and never changes what is there, so that no later edit is lost.
 */
export function loadSeed(database: PrismaClient, folder: string, now: Date): Promise<Loaded> {
  const checksum = seedChecksum(folder);
  return database.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
      const before = await tx.seedLoad.findUnique({ where: { name: FIGURES } });
      if (before?.checksum === checksum) return { isUnchanged: true };

      const plan = planSeed(readSeedFiles(folder));
      await store(tx, plan, now);
      const loaded = { checksum, loadedAt: now };
      await tx.seedLoad.upsert({
        where: { name: FIGURES },
        create: { name: FIGURES, ...loaded },
        update: loaded,
      });
      return { isUnchanged: false, plan };
    },
    { timeout: LONGEST_LOAD, maxWait: LONGEST_LOAD },
  );
}

async function store(tx: Prisma.TransactionClient, plan: SeedPlan, now: Date) {
  const sources = await storeSources(tx, plan);
  const authorities = await storeAuthorities(tx, plan, sources);
  const indicators = await storeIndicators(tx, plan);
  const sets = await storeSets(tx, plan, indicators, sources);
  const criteria = await storeCriteria(tx, plan, sets);
  const ids: KnownIds = { sources, authorities, indicators, sets, criteria };

  const releases = await storeReleases(tx, plan, ids, now);
  await storeScores(tx, plan, ids, releases);
  await storeQuotes(tx, plan, ids, releases);
  await storeStatistics(tx, plan, ids, releases);
  await storeTargets(tx, plan, ids);

  await storeProcedures(tx, plan);
  await storeCalendar(tx, plan);
  await storeDossierReleases(tx, plan, ids, now);
  await storeDossierQuotes(tx, plan, ids);
}
