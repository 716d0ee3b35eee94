import type { Actor } from '@/lib/domain/account';
import type {
  CriteriaAnswer,
  CriteriaSetCopy,
  CriteriaSetEdit,
  CriteriaSetRemoval,
} from '@/lib/domain/criteria-edit';
import { readingOrder } from '@/lib/domain/criteria-tree';
import { accept, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import type { CriteriaSet, Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { heldUnusedSet, treeOf } from './criteria-set-lock';

type Tx = Prisma.TransactionClient;

const auditOf = (code: string) =>
  ({ act: 'editCriteria', subjectKind: 'criteriaSet', subjectKey: code }) as const;

/** As the log holds it. */
const kept = (set: CriteriaSet, source: string | null) => ({
  fromYear: set.fromYear,
  toYear: set.toYear,
  legalBasis: set.legalBasis,
  isComparableWithPrevious: set.isComparableWithPrevious,
  changeNote: set.changeNote,
  sumRule: set.sumRule,
  source,
});

async function sourceIdOf(tx: Tx, code: string | null) {
  if (code === null) return accept(null);
  const source = await tx.source.findUnique({ where: { code }, select: { id: true } });
  return source ? accept(source.id) : refuse('unknownSource');
}

/**
 * Copies a set with its whole tree for the years from `fromYear` on; the newest set until then ends the year before.
 *
 * Refuses a year that is not later than the newest set's, or for which a release already uses that set.
 */
export async function copyCriteriaSet(
  wanted: CriteriaSetCopy,
  actor: Actor,
): Promise<CriteriaAnswer> {
  if (!mayDo(actor, 'editCriteria')) return refuse('notAllowed');
  try {
    return await database.$transaction((tx) => copy(tx, wanted, actor));
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('codeTaken');
    throw error;
  }
}

async function copy(
  tx: Tx,
  { from, source: sourceCode, ...wanted }: CriteriaSetCopy,
  actor: Actor,
) {
  const original = await tx.criteriaSet.findUnique({ where: { code: from } });
  if (!original) return refuse('notFound');
  const { indicatorId } = original;
  await tx.$queryRaw`SELECT id FROM criteria_set WHERE indicator_id = ${indicatorId} FOR UPDATE`;
  const source = await sourceIdOf(tx, sourceCode);
  if (!source.ok) return source;
  const newest = await tx.criteriaSet.findFirstOrThrow({
    where: { indicatorId },
    orderBy: { fromYear: 'desc' },
    include: { releases: { select: { period: true } } },
  });
  if (wanted.fromYear <= newest.fromYear) return refuse('yearNotLater');
  const years = newest.releases.map(({ period }) => Number(period.slice(0, 4)));
  if (years.some((year) => year >= wanted.fromYear)) return refuse('yearsInUse');

  const endsIn = Math.min(newest.toYear ?? Number.MAX_SAFE_INTEGER, wanted.fromYear - 1);
  await tx.criteriaSet.update({
    where: { id: newest.id },
    data: { toYear: endsIn, version: { increment: 1 } },
  });
  const made = await tx.criteriaSet.create({
    data: { ...wanted, indicatorId, sourceId: source.value },
  });
  await copyTree(tx, original.id, made.id);
  await recordAudit(tx, actor, [
    { ...auditOf(made.code), after: { ...kept(made, sourceCode), copiedFrom: from } },
  ]);
  return accept({ code: made.code });
}

/** Every criterion under the same code, one level of the tree after the other. */
async function copyTree(tx: Tx, fromId: number, toId: number) {
  const rows = await tx.criterion.findMany({ where: { criteriaSetId: fromId } });
  const copyIdOf = new Map<number, number>();
  let level = rows.filter(({ parentId }) => parentId === null);
  while (level.length > 0) {
    const made = await tx.criterion.createManyAndReturn({
      data: level.map(({ id: _id, parentId, ...columns }) => ({
        ...columns,
        criteriaSetId: toId,
        parentId: parentId === null ? null : (copyIdOf.get(parentId) ?? null),
      })),
      select: { id: true, code: true },
    });
    const madeIdOf = new Map(made.map(({ id, code }) => [code, id]));
    for (const { id, code } of level) copyIdOf.set(id, madeIdOf.get(code) ?? 0);
    const done = new Set(level.map(({ id }) => id));
    level = rows.filter(({ parentId }) => parentId !== null && done.has(parentId));
  }
}

/** Changes what a set rests on and how it compares, while no release uses it. */
export async function editCriteriaSet(
  { code, version, source: sourceCode, ...wanted }: CriteriaSetEdit,
  actor: Actor,
): Promise<CriteriaAnswer> {
  if (!mayDo(actor, 'editCriteria')) return refuse('notAllowed');

  return database.$transaction(async (tx) => {
    const set = await heldUnusedSet(tx, code, version);
    if (!set.ok) return set;
    const source = await sourceIdOf(tx, sourceCode);
    if (!source.ok) return source;

    const after = await tx.criteriaSet.update({
      where: { code },
      data: { ...wanted, sourceId: source.value, version: { increment: 1 } },
    });
    const before = kept(set.value, set.value.source?.code ?? null);
    await recordAudit(tx, actor, [{ ...auditOf(code), before, after: kept(after, sourceCode) }]);
    return accept({ code });
  });
}

/** Takes back the newest set while no release uses it; the one before is open again. */
export async function removeCriteriaSet(
  { code, version, reason }: CriteriaSetRemoval,
  actor: Actor,
): Promise<CriteriaAnswer> {
  if (!mayDo(actor, 'editCriteria')) return refuse('notAllowed');

  return database.$transaction(async (tx) => {
    const set = await heldUnusedSet(tx, code, version);
    if (!set.ok) return set;
    const { id, indicatorId, fromYear, toYear } = set.value;
    const [newest, previous] = await tx.criteriaSet.findMany({
      where: { indicatorId },
      orderBy: { fromYear: 'desc' },
      take: 2,
    });
    if (newest?.id !== id) return refuse('notNewest');
    if (!previous) return refuse('onlySet');

    const tree = await treeOf(tx, id);
    for (const partsFirst of readingOrder(tree).toReversed()) {
      await tx.criterion.deleteMany({ where: { criteriaSetId: id, code: partsFirst } });
    }
    await tx.criteriaSet.delete({ where: { id } });
    if (previous.toYear === fromYear - 1) {
      await tx.criteriaSet.update({
        where: { id: previous.id },
        data: { toYear, version: { increment: 1 } },
      });
    }
    const before = kept(set.value, set.value.source?.code ?? null);
    await recordAudit(tx, actor, [{ ...auditOf(code), before, reason }]);
    return accept({ code: previous.code });
  });
}
