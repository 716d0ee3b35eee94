import { versionOn } from '@/lib/domain/authority';
import type { PlainDate } from '@/lib/domain/plain-date';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Named = { readonly slug: string; readonly name: string };

/** What authorities were called on a day, by number; the last name of one that was gone by then. */
export async function authorityNames(
  ids: readonly number[],
  day: PlainDate,
  from: Pick<Prisma.TransactionClient, 'authority'> = database,
): Promise<ReadonlyMap<number, Named>> {
  const rows = await from.authority.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      slug: true,
      versions: { orderBy: { validFrom: { sort: 'asc', nulls: 'first' } } },
    },
  });
  return new Map(
    rows.map(({ id, slug, versions }) => {
      const dated = versions.map(({ name, validFrom, validTo }) => ({
        name,
        validFrom: validFrom && toPlainDate(validFrom),
        validTo: validTo && toPlainDate(validTo),
      }));
      return [id, { slug, name: (versionOn(dated, day) ?? dated.at(-1))?.name ?? slug }];
    }),
  );
}
