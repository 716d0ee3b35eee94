import type { CheckedDossiers } from '@/lib/domain/dossier-checklist';
import { type DossierPeriod, daysOfPeriod, periodBefore } from '@/lib/domain/dossier-period';
import { TWO_LEVELS_FROM } from '@/lib/domain/dossier-run';
import type { database } from '@/lib/platform/database';
import { chosenCells, storedCells } from '@/lib/platform/dossier-row';
import { env } from '@/lib/platform/env';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Reader = Prisma.TransactionClient | typeof database;

/** Everything the checklist of dossier results looks at, read by whoever is given, in a transaction or out of one. */
export async function checkedDossiers(reader: Reader, id: number): Promise<CheckedDossiers> {
  const release = await reader.dossierRelease.findUniqueOrThrow({ where: { id } });
  const period = release.period as DossierPeriod;
  const corrected = await newestPublished(reader, period, release.version);
  const before = await beforeOf(reader, period);
  return {
    version: release.version,
    publicNote: release.publicNote,
    hasSource: release.sourceId !== null,
    province: env().HOME_AUTHORITY,
    cells: await storedCells(reader, id),
    before,
    ended: await endedBefore(reader, period),
    corrected: corrected ? await storedCells(reader, corrected.id) : [],
  };
}

const newestPublished = (reader: Reader, period: DossierPeriod, below?: number) =>
  reader.dossierRelease.findFirst({
    where: { period, status: 'published', ...(below && { version: { lt: below } }) },
    orderBy: { version: 'desc' },
    select: { id: true },
  });

/** The chosen figures of the period before; none across the day on which districts ended. */
async function beforeOf(reader: Reader, period: DossierPeriod) {
  const earlier = periodBefore(period);
  if (isOfTwoLevels(period) !== isOfTwoLevels(earlier)) return [];
  const release = await newestPublished(reader, earlier);
  return release ? chosenCells(await storedCells(reader, release.id)) : [];
}

const isOfTwoLevels = (period: DossierPeriod) => daysOfPeriod(period).firstOn >= TWO_LEVELS_FROM;

async function endedBefore(reader: Reader, period: DossierPeriod): Promise<string[]> {
  const rows = await reader.authority.findMany({
    where: { endedOn: { lt: new Date(daysOfPeriod(period).firstOn) } },
    select: { slug: true },
  });
  return rows.map(({ slug }) => slug);
}
