import { versionOn } from '@/lib/domain/authority';
import type { NamedUnit } from '@/lib/domain/dossier-unit';
import type { PlainDate } from '@/lib/domain/plain-date';
import { database, toPlainDate } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import type { Prisma } from '@/lib/platform/prisma-client/client';

export type DossierUnits = {
  /** The home province and all that ever hung under it or what came of it, in the order of names. */
  readonly units: readonly NamedUnit[];
  /** Number of each, by slug. */
  readonly ids: ReadonlyMap<string, number>;
};

/** Everybody who may report dossiers, with every name ever borne. */
export async function dossierUnits(
  client: Prisma.TransactionClient = database,
): Promise<DossierUnits> {
  const rows = await client.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE home AS (
      SELECT id FROM authority WHERE slug = ${env().HOME_AUTHORITY}
      UNION
      SELECT succession.successor_id FROM succession JOIN home ON home.id = succession.predecessor_id
    ), under AS (
      SELECT id FROM home
      UNION
      SELECT version.authority_id FROM authority_version version JOIN under ON under.id = version.parent_id
    )
    SELECT id FROM under`;
  const versions = await client.authorityVersion.findMany({
    where: { authorityId: { in: rows.map(({ id }) => id) } },
    orderBy: [{ name: 'asc' }, { validFrom: { sort: 'asc', nulls: 'first' } }],
    include: {
      authority: {
        select: {
          slug: true,
          kind: true,
          successors: { select: { successor: { select: { slug: true } } } },
        },
      },
    },
  });
  const bySlug = new Map<string, NamedUnit>();
  for (const { authority, name, typeName, validFrom, validTo } of versions) {
    const version = {
      name,
      typeName,
      validFrom: validFrom && toPlainDate(validFrom),
      validTo: validTo && toPlainDate(validTo),
    };
    bySlug.set(authority.slug, {
      slug: authority.slug,
      kind: authority.kind,
      versions: [...(bySlug.get(authority.slug)?.versions ?? []), version],
      successors: authority.successors.map(({ successor }) => successor.slug),
    });
  }
  const ids = new Map(versions.map(({ authority, authorityId }) => [authority.slug, authorityId]));
  return { units: [...bySlug.values()], ids };
}

const KINDS = ['province', 'department', 'district', 'ward', 'commune', 'specialZone'];

/** Whom a day has, by the names of that day: the province, its departments, its districts or communes. */
export const unitsOn = (units: readonly NamedUnit[], day: PlainDate) =>
  units
    .flatMap(({ slug, kind, versions }) => {
      const version = versionOn(versions, day);
      return version ? [{ slug, kind, name: version.name, typeName: version.typeName }] : [];
    })
    .toSorted((left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind));
