import type { TerritoryBreak } from '@/lib/domain/comparison';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

/** Days on which provinces merged or split, each as the first year measured on the new territories. */
export async function keptTerritoryBreaks(
  from: Pick<Prisma.TransactionClient, 'succession'> = database,
): Promise<TerritoryBreak[]> {
  const days = await from.succession.findMany({
    where: { kind: { in: ['merger', 'split'] }, successor: { kind: 'province' } },
    distinct: ['onDay'],
    orderBy: { onDay: 'asc' },
    select: { onDay: true, document: true },
  });
  return days.map(({ onDay, document }) => ({ year: onDay.getUTCFullYear(), note: document }));
}
