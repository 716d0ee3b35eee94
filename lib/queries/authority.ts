import { cacheLife, cacheTag } from 'next/cache';
import type { SuccessionKind } from '@/lib/domain/authority';
import type { AuthorityView, Kinship } from '@/lib/domain/authority-view';
import type { TerritoryBreak } from '@/lib/domain/comparison';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Listed } from '@/lib/domain/ranking-row';
import { authoritiesTag } from '@/lib/platform/cache-tags';
import { database, toPlainDate } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { listedProvinces } from '@/lib/platform/listed-provinces';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { keptTerritoryBreaks } from '@/lib/platform/territory-break';

const LATEST_NAME = { orderBy: { validFrom: { sort: 'desc', nulls: 'last' } }, take: 1 } as const;

const IS_TERRITORY = {
  kind: { in: ['country', 'region', 'province'] },
} satisfies Prisma.AuthorityWhereInput;

const WHOLE = {
  versions: {
    orderBy: { validFrom: { sort: 'asc', nulls: 'first' } },
    include: { parent: { include: { versions: LATEST_NAME } } },
  },
  predecessors: { include: { predecessor: { include: { versions: LATEST_NAME } } } },
  successors: { include: { successor: { include: { versions: LATEST_NAME } } } },
} satisfies Prisma.AuthorityInclude;

/** Every country, region and province that is or was, in Vietnamese order of name; the living before the ended. */
export async function authorities(): Promise<readonly AuthorityView[]> {
  'use cache';
  cacheLife('published');
  cacheTag(authoritiesTag);

  const [rows, inOrder] = await Promise.all([
    database.authority.findMany({ where: IS_TERRITORY, include: WHOLE }),
    database.authorityVersion.findMany({
      where: { authority: IS_TERRITORY },
      orderBy: [{ name: 'asc' }, { validFrom: { sort: 'desc', nulls: 'last' } }],
      select: { id: true },
    }),
  ]);
  const placeOf = new Map(inOrder.map(({ id }, index) => [id, index]));
  const place = ({ versions }: AuthorityRow) => placeOf.get(versions.at(-1)?.id ?? 0) ?? 0;
  return rows.toSorted((left, right) => place(left) - place(right)).map(authorityView);
}

/** The authority at this address, or null. */
export async function authorityAt(slug: string): Promise<AuthorityView | null> {
  return (await authorities()).find((authority) => authority.slug === slug) ?? null;
}

/** The provinces that existed on this day, under the names of that day and in their Vietnamese order. */
export async function provincesOn(day: PlainDate): Promise<readonly Listed[]> {
  'use cache';
  cacheLife('published');
  cacheTag(authoritiesTag);

  return listedProvinces(database, day);
}

/** The names of that day, by slug. */
export async function namesOn(day: PlainDate): Promise<Record<string, string>> {
  return Object.fromEntries((await provincesOn(day)).map(({ slug, name }) => [slug, name]));
}

/** Days on which provinces merged or split, each as the first year measured on the new territories. */
export async function territoryBreaks(): Promise<readonly TerritoryBreak[]> {
  'use cache';
  cacheLife('published');
  cacheTag(authoritiesTag);

  return keptTerritoryBreaks();
}

/** The province this installation speaks for. Throws when HOME_AUTHORITY names no authority on record. */
export async function homeAuthority(): Promise<AuthorityView> {
  const { HOME_AUTHORITY } = env();
  const home = await authorityAt(HOME_AUTHORITY);
  if (!home) throw new Error(`HOME_AUTHORITY names no authority on record: ${HOME_AUTHORITY}`);
  return home;
}

type AuthorityRow = Prisma.AuthorityGetPayload<{ include: typeof WHOLE }>;

function authorityView(row: AuthorityRow): AuthorityView {
  return {
    slug: row.slug,
    kind: row.kind,
    name: row.versions.at(-1)?.name ?? row.slug,
    beganOn: row.beganOn && toPlainDate(row.beganOn),
    endedOn: row.endedOn && toPlainDate(row.endedOn),
    versions: row.versions.map(({ name, typeName, code, parent, validFrom, validTo }) => ({
      name,
      typeName,
      code,
      region: parent && { slug: parent.slug, name: parent.versions[0]?.name ?? parent.slug },
      validFrom: validFrom && toPlainDate(validFrom),
      validTo: validTo && toPlainDate(validTo),
    })),
    predecessors: row.predecessors.map(({ predecessor, ...succession }) =>
      kinship(predecessor, succession),
    ),
    successors: row.successors.map(({ successor, ...succession }) =>
      kinship(successor, succession),
    ),
  };
}

type Relative = { readonly slug: string; readonly versions: readonly { readonly name: string }[] };
type SuccessionRow = {
  readonly kind: SuccessionKind;
  readonly onDay: Date;
  readonly document: string;
};

function kinship(relative: Relative, { kind, onDay, document }: SuccessionRow): Kinship {
  return {
    slug: relative.slug,
    name: relative.versions[0]?.name ?? relative.slug,
    kind,
    onDay: toPlainDate(onDay),
    document,
  };
}
