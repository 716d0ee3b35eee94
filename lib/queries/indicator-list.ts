import type { Actor } from '@/lib/domain/account';
import type { ListedIndicator } from '@/lib/domain/indicator-edit';
import { mayDo } from '@/lib/domain/rights';
import { database, toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

const exact = (value: Prisma.Decimal) => toPoints(value, value.decimalPlaces());

/** Every indicator in the order of the pages, for whoever may edit them; null for others. */
export async function indicatorsFor(actor: Actor): Promise<readonly ListedIndicator[] | null> {
  if (!mayDo(actor, 'editIndicator')) return null;

  const rows = await database.indicator.findMany({
    orderBy: { position: 'asc' },
    include: { releases: { select: { status: true } } },
  });
  return rows.map(({ scaleMax, unusualChange, releases, id: _id, ...row }) => ({
    ...row,
    scaleMax: exact(scaleMax),
    unusualChange: unusualChange && exact(unusualChange),
    published: releases.filter(({ status }) => status === 'published').length,
    releases: releases.length,
  }));
}
