import type { Actor } from '@/lib/domain/account';
import { mayDo } from '@/lib/domain/rights';
import type { KeptSource } from '@/lib/domain/source-edit';
import { database } from '@/lib/platform/database';

/** Every source, used or not, by publisher and newest first; null for those who may not keep them. */
export async function sourcesFor(actor: Actor): Promise<readonly KeptSource[] | null> {
  if (!mayDo(actor, 'editSource')) return null;
  const rows = await database.source.findMany({
    orderBy: [{ publisher: 'asc' }, { date: 'desc' }, { title: 'asc' }],
    include: { _count: true },
  });
  return rows.map(({ id: _, _count, ...source }) => ({
    ...source,
    figures: Object.values(_count).reduce((sum, count) => sum + count, 0),
  }));
}
