import { mayDo } from '@/lib/domain/rights';
import { isPassed, type WatchReading } from '@/lib/domain/watch';
import type { WatchFacts, WatchSubject } from '@/lib/domain/watch-facts';
import { database, toPoints } from '@/lib/platform/database';
import { dossierStanding } from '@/lib/platform/dossier-standing';
import { env } from '@/lib/platform/env';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { watchReading } from '@/lib/platform/watched-figure';
import { tellOfWatch } from './notice';

type Tx = Prisma.TransactionClient;

export const WATCHED = {
  indicator: { select: { slug: true, name: true, unit: true, scaleMax: true } },
  field: { select: { slug: true, name: true } },
} satisfies Prisma.WatchInclude;

export type KeptWatch = Prisma.WatchGetPayload<{ include: typeof WATCHED }>;

/** A watch in the names that its messages use. */
export function subjectOf({
  indicator,
  field,
  threshold,
  decimals,
  ...watch
}: KeptWatch): WatchSubject {
  const named = indicator ?? field;
  return {
    ...{ figure: watch.figure, measure: watch.measure, side: watch.side },
    threshold: threshold.toFixed(decimals),
    ...{ slug: named?.slug ?? null, name: named?.name ?? null },
    unit: indicator?.unit ?? null,
    scaleMax: indicator && toPoints(indicator.scaleMax, indicator.scaleMax.decimalPlaces()),
  };
}

/**
 * Looks at every watch that lasts and tells whose figure is beyond its threshold: once a release or
 * month, however often and by how many at once it is looked at. Answers how many were told.
 */
export async function lookAtWatches(): Promise<number> {
  const watches = await database.watch.findMany({
    where: { stoppedAt: null, account: { disabledAt: null } },
    orderBy: { id: 'asc' },
    include: { ...WATCHED, account: { select: { role: true } } },
  });
  const readings = new Map<string, Promise<WatchReading | null>>();
  let told = 0;
  for (const watch of watches.filter(({ account }) => mayDo(account, 'watchFigures'))) {
    const thing = `${watch.figure} ${watch.indicatorId} ${watch.fieldId}`;
    const reading = readings.get(thing) ?? readingOf(database, watch);
    readings.set(thing, reading);
    if (await tellOnce(watch, await reading)) told += 1;
  }
  return told;
}

const readingOf = (tx: Tx | typeof database, watch: KeptWatch): Promise<WatchReading | null> =>
  watchReading(tx, watch, env().HOME_AUTHORITY);

async function tellOnce(watch: KeptWatch, reading: WatchReading | null): Promise<boolean> {
  if (!reading || !isPassed(subjectOf(watch), reading)) return false;
  return database.$transaction((tx) => tellIn(tx, watch, reading));
}

/** Inside a transaction of its maker: tells at once what is beyond already, or notes that it was before the watch began. */
export async function beginLooking(tx: Tx, watch: KeptWatch, isToldNow: boolean): Promise<boolean> {
  const reading = await readingOf(tx, watch);
  if (!reading || !isPassed(subjectOf(watch), reading)) return false;
  if (isToldNow) return tellIn(tx, watch, reading);
  await note(tx, watch, { ...(await factsOf(tx, watch, reading)), wasBefore: true });
  return false;
}

/** The event is there once by its index: of several who find it, one tells. */
async function tellIn(tx: Tx, watch: KeptWatch, reading: WatchReading): Promise<boolean> {
  if (await wasSameFigureTold(tx, watch, reading)) return false;
  const facts = await factsOf(tx, watch, reading);
  if (!(await note(tx, watch, facts))) return false;
  await tellOfWatch(tx, watch.accountId, facts);
  return true;
}

async function note(tx: Tx, { id }: KeptWatch, facts: WatchFacts): Promise<boolean> {
  const { count } = await tx.watchEvent.createMany({
    data: { watchId: id, key: facts.key, facts },
    skipDuplicates: true,
  });
  return count === 1;
}

/** A correction that leaves the figure and its change as they were is no news. */
async function wasSameFigureTold(tx: Tx, { id }: KeptWatch, reading: WatchReading) {
  const [...events] = await tx.watchEvent.findMany({
    where: { watchId: id, facts: { path: ['period'], equals: reading.period } },
    select: { facts: true },
  });
  return events.some(({ facts }) => {
    const told = facts as WatchFacts;
    return told.value === reading.value && told.change === reading.change;
  });
}

async function factsOf(tx: Tx, watch: KeptWatch, reading: WatchReading): Promise<WatchFacts> {
  const slug = env().HOME_AUTHORITY;
  const home = await tx.authority.findUniqueOrThrow({
    where: { slug },
    include: { versions: { orderBy: { validFrom: { sort: 'desc', nulls: 'last' } }, take: 1 } },
  });
  const isOfDossiers = watch.indicator === null;
  return {
    ...subjectOf(watch),
    ...reading,
    place: { slug, name: home.versions[0]?.name ?? slug },
    isIllustrative: isOfDossiers && ((await dossierStanding(tx))?.isIllustrative ?? false),
    wasBefore: false,
    token: watch.token,
  };
}
