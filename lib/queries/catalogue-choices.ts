import type { AuthorityChoice, CatalogueChoices } from '@/lib/domain/catalogue-choices';
import { database, toPlainDate } from '@/lib/platform/database';

/** What the forms of the catalogue offer, read anew; who asks has been let in by the query beside it. */
export async function catalogueChoices(): Promise<CatalogueChoices> {
  const [sources, authorities, indicators] = await Promise.all([
    database.source.findMany({
      orderBy: [{ publisher: 'asc' }, { date: 'desc' }, { title: 'asc' }],
      select: { code: true, title: true, publisher: true },
    }),
    latestNames(),
    database.indicator.findMany({
      orderBy: { position: 'asc' },
      select: { slug: true, name: true },
    }),
  ]);
  return { sources, authorities, indicators };
}

/** Every authority under the latest name it carried: those that live first, then in Vietnamese order. */
export async function latestNames(): Promise<AuthorityChoice[]> {
  const rows = await database.authorityVersion.findMany({
    distinct: ['authorityId'],
    orderBy: [{ authorityId: 'asc' }, { validFrom: { sort: 'desc', nulls: 'last' } }],
    select: { id: true },
  });
  const named = await database.authorityVersion.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    orderBy: [{ authority: { endedOn: { sort: 'desc', nulls: 'first' } } }, { name: 'asc' }],
    select: {
      name: true,
      authority: { select: { slug: true, kind: true, beganOn: true, endedOn: true } },
    },
  });
  return named.map(({ name, authority: { slug, kind, beganOn, endedOn } }) => ({
    slug,
    kind,
    name,
    beganOn: beganOn && toPlainDate(beganOn),
    endedOn: endedOn && toPlainDate(endedOn),
  }));
}
