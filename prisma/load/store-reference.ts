import type { PlainDate } from '@/lib/domain/plain-date';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import type { PlannedAuthority } from './authority-plan';
import type { SeedPlan } from './plan';

export type Ids = ReadonlyMap<string, number>;
type Transaction = Prisma.TransactionClient;

/** The id under a key that the plan has already resolved. */
export function idOf(ids: Ids, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`Not in the database: ${key}`);
  return id;
}

/** A `date` column takes midnight UTC of its day. */
export const day = (date: PlainDate | null): Date | null => (date === null ? null : new Date(date));

export async function storeSources(tx: Transaction, { sources }: SeedPlan): Promise<Ids> {
  await tx.source.createMany({ data: sources, skipDuplicates: true });
  const stored = await tx.source.findMany({ select: { id: true, code: true } });
  return new Map(stored.map(({ id, code }) => [code, id]));
}

/** Inserts the authorities that are not there yet, with their versions, and the successions. */
export async function storeAuthorities(
  tx: Transaction,
  plan: SeedPlan,
  sources: Ids,
): Promise<Ids> {
  const held = await tx.authority.findMany({ select: { slug: true } });
  const before = new Set(held.map(({ slug }) => slug));
  const missing = plan.authorities.filter(({ slug }) => !before.has(slug));
  await tx.authority.createMany({
    data: missing.map(({ slug, kind, beganOn, endedOn }) => ({
      slug,
      kind,
      beganOn: day(beganOn),
      endedOn: day(endedOn),
    })),
  });
  const stored = await tx.authority.findMany({ select: { id: true, slug: true } });
  const ids = new Map(stored.map(({ id, slug }) => [slug, id]));
  await storeVersions(tx, missing, ids);
  await storeSuccessions(tx, plan, ids, sources);
  return ids;
}

async function storeVersions(tx: Transaction, authorities: readonly PlannedAuthority[], ids: Ids) {
  await tx.authorityVersion.createMany({
    data: authorities.flatMap(({ slug, versions }) =>
      versions.map(({ parentSlug, validFrom, validTo, ...version }) => ({
        ...version,
        authorityId: idOf(ids, slug),
        parentId: parentSlug === null ? null : idOf(ids, parentSlug),
        validFrom: day(validFrom),
        validTo: day(validTo),
      })),
    ),
  });
}

async function storeSuccessions(tx: Transaction, plan: SeedPlan, ids: Ids, sources: Ids) {
  await tx.succession.createMany({
    data: plan.successions.map(({ predecessor, successor, kind, onDay, document, source }) => ({
      predecessorId: idOf(ids, predecessor),
      successorId: idOf(ids, successor),
      kind,
      onDay: new Date(onDay),
      document,
      sourceId: idOf(sources, source),
    })),
    skipDuplicates: true,
  });
}

export async function storeIndicators(tx: Transaction, { indicators }: SeedPlan): Promise<Ids> {
  await tx.indicator.createMany({
    data: indicators.map((values) => ({
      code: values.code,
      slug: values.slug,
      name: values.name,
      fullName: values.full_name,
      publisher: values.publisher,
      summary: values.summary,
      scaleMax: values.scale_max,
      unit: values.unit,
      authorityKind: values.authority_kind,
      isRankedByPublisher: values.is_ranked_by_publisher,
      grading: values.grading,
      position: values.position,
    })),
    skipDuplicates: true,
  });
  const stored = await tx.indicator.findMany({ select: { id: true, code: true } });
  return new Map(stored.map(({ id, code }) => [code, id]));
}
