import type { PlainDate } from '@/lib/domain/plain-date';
import type { Listed } from '@/lib/domain/ranking-row';
import type { Prisma } from '@/lib/platform/prisma-client/client';

const LATEST_NAME = { orderBy: { validFrom: { sort: 'desc', nulls: 'last' } }, take: 1 } as const;

/** The provinces that existed on this day, under the names of that day and in their Vietnamese order. */
export async function listedProvinces(
  reader: Pick<Prisma.TransactionClient, 'authorityVersion'>,
  day: PlainDate,
): Promise<Listed[]> {
  const on = new Date(day);
  const rows = await reader.authorityVersion.findMany({
    where: {
      authority: { kind: 'province' },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: on } }] },
        { OR: [{ validTo: null }, { validTo: { gte: on } }] },
      ],
    },
    orderBy: { name: 'asc' },
    include: {
      authority: { select: { slug: true } },
      parent: { include: { versions: LATEST_NAME } },
    },
  });
  return rows.map(({ authority, name, parent }) => ({
    slug: authority.slug,
    name,
    regionSlug: parent?.slug ?? null,
    regionName: parent?.versions[0]?.name ?? null,
  }));
}
