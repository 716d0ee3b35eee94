import type { ShownCriterion } from '@/lib/domain/criteria-edit';
import { accept, refuse } from '@/lib/domain/result';
import { toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Tx = Prisma.TransactionClient;

/**
 * The set of this code, held until the end of the transaction, so that no release can begin to use it meanwhile.
 *
 * Refuses `notFound`, `changedMeanwhile` (another version than was seen) and `used`.
 */
export async function heldUnusedSet(tx: Tx, code: string, seen: number) {
  await tx.$queryRaw`SELECT id FROM criteria_set WHERE code = ${code} FOR UPDATE`;
  const set = await tx.criteriaSet.findUnique({
    where: { code },
    include: {
      indicator: true,
      source: { select: { code: true } },
      _count: { select: { releases: true } },
    },
  });
  if (!set) return refuse('notFound');
  if (set._count.releases > 0) return refuse('used');
  if (set.version !== seen) return refuse('changedMeanwhile');
  return accept(set);
}

/** The tree of a set in its stored order. */
export async function treeOf(tx: Tx, setId: number): Promise<(ShownCriterion & { id: number })[]> {
  const rows = await tx.criterion.findMany({
    where: { criteriaSetId: setId },
    orderBy: { position: 'asc' },
    include: { parent: { select: { code: true } } },
  });
  return rows.map(({ id, code, name, parent, maxPoints, position }) => ({
    id,
    code,
    name,
    parentCode: parent?.code ?? null,
    maxPoints: maxPoints && toPoints(maxPoints, maxPoints.decimalPlaces()),
    position,
  }));
}

/** Counts an edit of the set. */
export const countEdit = (tx: Tx, id: number) =>
  tx.criteriaSet.update({ where: { id }, data: { version: { increment: 1 } } });
