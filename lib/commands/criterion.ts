import type { Actor } from '@/lib/domain/account';
import type {
  CriteriaAnswer,
  CriterionEdit,
  CriterionRemoval,
  NewCriterion,
  ShownCriterion,
} from '@/lib/domain/criteria-edit';
import { excessesIn, movedTo } from '@/lib/domain/criteria-tree';
import { accept, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { countEdit, heldUnusedSet, treeOf } from './criteria-set-lock';

type Tx = Prisma.TransactionClient;
type StoredCriterion = ShownCriterion & { readonly id: number };

const TOTAL = 'T';
const LAST = 9_999;

const auditOf = (set: string, code: string) =>
  ({ act: 'editCriteria', subjectKind: 'criteriaSet', subjectKey: `${set}/${code}` }) as const;

/** As the log holds it. */
const kept = ({ name, parentCode, maxPoints, position }: ShownCriterion) => ({
  name,
  parentCode,
  maxPoints,
  position,
});

const isZero = (maxPoints: string | null) => maxPoints !== null && Number(maxPoints) === 0;

/** Adds a criterion as the last part of another. */
export async function addCriterion(wanted: NewCriterion, actor: Actor): Promise<CriteriaAnswer> {
  if (!mayDo(actor, 'editCriteria')) return refuse('notAllowed');
  const { set: setCode, version, code, parent, name, maxPoints } = wanted;
  if (isZero(maxPoints)) return refuse('maximumIsZero');

  return database.$transaction(async (tx) => {
    const set = await heldUnusedSet(tx, setCode, version);
    if (!set.ok) return set;
    const tree = await treeOf(tx, set.value.id);
    if (tree.some((one) => one.code === code)) return refuse('codeTaken');
    const whole = tree.find((one) => one.code === parent);
    if (!whole) return refuse('notFound');

    const added = { code, name, parentCode: parent, maxPoints, position: LAST };
    const after = movedTo([...tree, { ...added, id: 0 }], code, LAST);
    const excess = excessesIn(after)[0];
    if (excess) return { ok: false, refusal: 'partsExceed', excess };

    await tx.criterion.create({
      data: {
        criteriaSetId: set.value.id,
        parentId: whole.id,
        code,
        name,
        nameEn: '',
        maxPoints,
        position: after.find((one) => one.code === code)?.position ?? LAST,
      },
    });
    await storePositions(tx, tree, after);
    await countEdit(tx, set.value.id);
    await recordAudit(tx, actor, [{ ...auditOf(setCode, code), after: kept(added) }]);
    return accept({ code: setCode });
  });
}

/** Changes the name, the maximum and the place of a criterion; of the total only the name. */
export async function editCriterion(wanted: CriterionEdit, actor: Actor): Promise<CriteriaAnswer> {
  if (!mayDo(actor, 'editCriteria')) return refuse('notAllowed');
  const { set: setCode, version, code, name, place } = wanted;
  if (isZero(wanted.maxPoints)) return refuse('maximumIsZero');

  return database.$transaction(async (tx) => {
    const set = await heldUnusedSet(tx, setCode, version);
    if (!set.ok) return set;
    const tree = await treeOf(tx, set.value.id);
    const before = tree.find((one) => one.code === code);
    if (!before) return refuse('notFound');

    const maxPoints = code === TOTAL ? before.maxPoints : wanted.maxPoints;
    const changed = tree.map((one) => (one.code === code ? { ...one, name, maxPoints } : one));
    const after = movedTo(changed, code, place);
    const excess = excessesIn(after)[0];
    if (excess) return { ok: false, refusal: 'partsExceed', excess };

    await tx.criterion.update({ where: { id: before.id }, data: { name, maxPoints } });
    await storePositions(tx, tree, after);
    await countEdit(tx, set.value.id);
    const now = after.find((one) => one.code === code) ?? before;
    const record = { ...auditOf(setCode, code), before: kept(before), after: kept(now) };
    await recordAudit(tx, actor, [record]);
    return accept({ code: setCode });
  });
}

/** Removes a criterion that has no parts; the total stays. */
export async function removeCriterion(
  { set: setCode, version, code }: CriterionRemoval,
  actor: Actor,
): Promise<CriteriaAnswer> {
  if (!mayDo(actor, 'editCriteria')) return refuse('notAllowed');
  if (code === TOTAL) return refuse('totalStays');

  return database.$transaction(async (tx) => {
    const set = await heldUnusedSet(tx, setCode, version);
    if (!set.ok) return set;
    const tree = await treeOf(tx, set.value.id);
    const before = tree.find((one) => one.code === code);
    if (!before) return refuse('notFound');
    if (tree.some(({ parentCode }) => parentCode === code)) return refuse('hasParts');

    await tx.criterion.delete({ where: { id: before.id } });
    await countEdit(tx, set.value.id);
    await recordAudit(tx, actor, [{ ...auditOf(setCode, code), before: kept(before) }]);
    return accept({ code: setCode });
  });
}

async function storePositions(
  tx: Tx,
  before: readonly StoredCriterion[],
  after: readonly StoredCriterion[],
) {
  for (const { id, position } of after) {
    const stood = before.find((one) => one.id === id)?.position;
    if (stood === undefined || stood === position) continue;
    await tx.criterion.update({ where: { id }, data: { position } });
  }
}
