import type { Prisma } from '@/lib/platform/prisma-client/client';
import type { SeedPlan } from './plan';
import type { PlannedDossierRelease } from './plan-dossier-results';
import { day, type Ids, idOf } from './store-reference';
import type { KnownIds } from './store-releases';

type Transaction = Prisma.TransactionClient;

const FIRST_VERSION = 1;

/** Inserts the fields that are not there yet. One that somebody made under the same name is that field. */
async function storeFields(tx: Transaction, { dossierFields }: SeedPlan): Promise<Ids> {
  await tx.dossierField.createMany({ data: dossierFields, skipDuplicates: true });
  const stored = await tx.dossierField.findMany({ select: { id: true, slug: true, name: true } });
  const byName = new Map(stored.map(({ id, name }) => [name, id]));
  const bySlug = new Map(stored.map(({ id, slug }) => [slug, id]));
  return new Map(
    dossierFields.map(({ slug, name }) => [slug, bySlug.get(slug) ?? idOf(byName, name)]),
  );
}

/** Inserts the fields and procedures that are not there yet. */
export async function storeProcedures(tx: Transaction, plan: SeedPlan): Promise<void> {
  const fields = await storeFields(tx, plan);
  await tx.procedure.createMany({
    data: plan.procedures.map(({ code, name, field }) => ({
      code,
      name,
      fieldId: idOf(fields, field),
    })),
    skipDuplicates: true,
  });
}

export async function storeCalendar(tx: Transaction, { calendarDays }: SeedPlan): Promise<void> {
  await tx.calendarDay.createMany({
    data: calendarDays.map(({ day: on, name, is_working: isWorking, document }) => ({
      day: new Date(on),
      name,
      isWorking,
      document,
    })),
    skipDuplicates: true,
  });
}

/** Inserts the published results that are not there yet; a release that exists is left whole. */
export async function storeDossierReleases(
  tx: Transaction,
  { dossierReleases }: SeedPlan,
  ids: KnownIds,
  now: Date,
): Promise<void> {
  for (const release of dossierReleases) {
    const { period } = release;
    const at = { period_version: { period, version: FIRST_VERSION } };
    if ((await tx.dossierRelease.findUnique({ where: at })) !== null) continue;
    await tx.dossierRelease.create({ data: releaseData(release, ids, now) });
  }
}

function releaseData(release: PlannedDossierRelease, ids: KnownIds, now: Date) {
  const { period, asOf, authority, counts, note } = release;
  const sourceId = idOf(ids.sources, release.source);
  const authorityId = idOf(ids.authorities, authority);
  return {
    period,
    version: FIRST_VERSION,
    status: 'published' as const,
    asOf: new Date(asOf),
    sourceId,
    publishedAt: now,
    createdAt: now,
    counts: { create: { ...counts, authorityId, basis: 'report' as const, note, sourceId } },
  };
}

/** Inserts what pages print beside them, and nothing twice: a quote without days has no key of its own. */
export async function storeDossierQuotes(
  tx: Transaction,
  { dossierQuotes }: SeedPlan,
  ids: KnownIds,
): Promise<void> {
  const held = await tx.dossierQuote.findMany({
    select: { authorityId: true, place: true, firstOn: true },
  });
  const keyOf = (authorityId: number, place: string, firstOn: Date | null) =>
    `${authorityId}/${place}/${firstOn?.toISOString() ?? ''}`;
  const before = new Set(held.map((row) => keyOf(row.authorityId, row.place, row.firstOn)));
  const rows = dossierQuotes.map(({ authority, source, counts, firstOn, lastOn, ...quote }) => ({
    ...quote,
    ...counts,
    authorityId: idOf(ids.authorities, authority),
    firstOn: day(firstOn),
    lastOn: day(lastOn),
    sourceId: idOf(ids.sources, source),
  }));
  await tx.dossierQuote.createMany({
    data: rows.filter((row) => !before.has(keyOf(row.authorityId, row.place, row.firstOn))),
  });
}
