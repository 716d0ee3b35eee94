import type { Actor } from '@/lib/domain/account';
import type { Period } from '@/lib/domain/period';
import { mayDo } from '@/lib/domain/rights';
import type { ListedTarget } from '@/lib/domain/target-edit';
import { database, toPoints } from '@/lib/platform/database';

const LATEST_NAME = { orderBy: { validFrom: { sort: 'desc', nulls: 'last' } }, take: 1 } as const;

/** Every target, newest period first, for whoever may edit them; null for others. */
export async function targetsFor(actor: Actor): Promise<readonly ListedTarget[] | null> {
  if (!mayDo(actor, 'editTarget')) return null;

  const rows = await database.target.findMany({
    orderBy: [{ period: 'desc' }, { indicator: { position: 'asc' } }, { id: 'asc' }],
    include: {
      authority: { select: { slug: true, versions: LATEST_NAME } },
      indicator: { select: { slug: true, name: true, unit: true } },
      source: { select: { code: true, title: true } },
    },
  });
  return rows.map(({ authority, value, decimals, period, ...row }) => ({
    id: row.id,
    version: row.version,
    operator: row.operator,
    value: toPoints(value, decimals),
    period: period as Period,
    note: row.note,
    authority: { slug: authority.slug, name: authority.versions[0]?.name ?? authority.slug },
    indicator: row.indicator,
    source: row.source,
  }));
}
