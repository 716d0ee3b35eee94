import type { Actor } from '@/lib/domain/account';
import type { CriteriaSetDetail, ListedCriteriaSet } from '@/lib/domain/criteria-edit';
import { readingOrder } from '@/lib/domain/criteria-tree';
import { mayDo } from '@/lib/domain/rights';
import { database, toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

const LISTED = {
  indicator: { select: { slug: true, name: true } },
  source: { select: { code: true, title: true } },
  releases: { select: { period: true, version: true } },
  _count: { select: { criteria: true } },
} satisfies Prisma.CriteriaSetInclude;

/** Every criteria set by indicator, newest first, for whoever may edit them; null for others. */
export async function criteriaSetsFor(actor: Actor): Promise<readonly ListedCriteriaSet[] | null> {
  if (!mayDo(actor, 'editCriteria')) return null;

  const rows = await database.criteriaSet.findMany({
    orderBy: [{ indicator: { position: 'asc' } }, { fromYear: 'desc' }],
    include: LISTED,
  });
  return rows.map((row, place) => {
    const isNewest = rows[place - 1]?.indicatorId !== row.indicatorId;
    return listed(row, isNewest);
  });
}

type Row = Prisma.CriteriaSetGetPayload<{ include: typeof LISTED }>;

const listed = ({ releases, _count, ...row }: Row, isNewest: boolean): ListedCriteriaSet => ({
  code: row.code,
  version: row.version,
  indicator: row.indicator,
  fromYear: row.fromYear,
  toYear: row.toYear,
  legalBasis: row.legalBasis,
  isComparableWithPrevious: row.isComparableWithPrevious,
  changeNote: row.changeNote,
  sumRule: row.sumRule,
  source: row.source,
  criteria: _count.criteria,
  usedIn: [...new Set(releases.map(({ period }) => period))].toSorted(),
  isNewest,
});

/** One set with its tree; null where it does not exist or may not be edited by this person. */
export async function criteriaSetAt(actor: Actor, code: string): Promise<CriteriaSetDetail | null> {
  const set = (await criteriaSetsFor(actor))?.find((one) => one.code === code);
  if (!set) return null;

  const rows = await database.criterion.findMany({
    where: { criteriaSet: { code } },
    include: { parent: { select: { code: true } } },
  });
  const tree = rows.map(({ code, name, parent, maxPoints, position }) => ({
    code,
    name,
    parentCode: parent?.code ?? null,
    maxPoints: maxPoints && toPoints(maxPoints, maxPoints.decimalPlaces()),
    position,
  }));
  const order = readingOrder(tree);
  const inOrder = tree.toSorted(
    (left, right) => order.indexOf(left.code) - order.indexOf(right.code),
  );
  return { ...set, tree: inOrder };
}
