import type { Actor } from '@/lib/domain/account';
import { OWNER_KINDS, type OwnerForm, type OwnerRefusal } from '@/lib/domain/criterion-owner';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';

type Tx = Prisma.TransactionClient;
type Outcome = Result<null, OwnerRefusal>;

const OWNER = { include: { authority: { select: { slug: true } } } } as const;

/** Gives a criterion to a unit, changes that, or takes it back, over the version that was seen. */
export async function setCriterionOwner(wanted: OwnerForm, actor: Actor): Promise<Outcome> {
  if (!mayDo(actor, 'editOwner')) return refuse('notAllowed');
  try {
    return await database.$transaction((tx) => set(tx, wanted, actor));
  } catch (error) {
    // Somebody else gave it to a unit at the same moment.
    if (isUniqueViolation(error)) return refuse('changedMeanwhile');
    throw error;
  }
}

async function set(tx: Tx, wanted: OwnerForm, actor: Actor): Promise<Outcome> {
  const criterion = await criterionOf(tx, wanted);
  if (!criterion) return refuse('notFound');
  const unit = wanted.unit === null ? null : await unitOf(tx, wanted.unit, criterion.day);
  if (wanted.unit !== null && !unit) return refuse('unknownUnit');

  const before = await tx.criterionOwner.findUnique({
    where: { criterionId: criterion.id },
    ...OWNER,
  });
  if ((before?.version ?? 0) !== wanted.seen) return refuse('changedMeanwhile');
  if (!before && !unit) return accept(null);
  if (!(await write(tx, criterion.id, unit, wanted))) return refuse('changedMeanwhile');

  await recordAudit(tx, actor, [
    {
      act: 'editOwner',
      subjectKind: 'criterionOwner',
      subjectKey: `${wanted.indicator}/${criterion.criteriaSet.code}/${wanted.criterion}`,
      before: before && { unit: before.authority.slug, document: before.document },
      after: unit && { unit: unit.slug, document: wanted.document },
    },
  ]);
  return accept(null);
}

/** The criterion of the set that scored the period, by its newest release. */
async function criterionOf(tx: Tx, { indicator, period, criterion }: OwnerForm) {
  const release = await tx.release.findFirst({
    where: { indicator: { slug: indicator }, period, status: 'published' },
    orderBy: { version: 'desc' },
    select: { criteriaSetId: true, territoryOn: true },
  });
  const row =
    release &&
    (await tx.criterion.findFirst({
      where: { criteriaSetId: release.criteriaSetId, code: criterion },
      select: { id: true, criteriaSet: { select: { code: true } } },
    }));
  return row && { ...row, day: release.territoryOn };
}

/** A unit that existed on the day. */
const unitOf = (tx: Tx, slug: string, day: Date) =>
  tx.authority.findFirst({
    where: {
      slug,
      kind: { in: [...OWNER_KINDS] },
      AND: [
        { OR: [{ beganOn: null }, { beganOn: { lte: day } }] },
        { OR: [{ endedOn: null }, { endedOn: { gte: day } }] },
      ],
    },
    select: { id: true, slug: true },
  });

/** Whether something was written: not where another came before. */
async function write(
  tx: Tx,
  criterionId: number,
  unit: { readonly id: number } | null,
  { document, seen }: OwnerForm,
): Promise<boolean> {
  if (unit === null) {
    const { count } = await tx.criterionOwner.deleteMany({ where: { criterionId, version: seen } });
    return count === 1;
  }
  const data = { authorityId: unit.id, document };
  if (seen === 0) {
    await tx.criterionOwner.create({ data: { criterionId, ...data } });
    return true;
  }
  const { count } = await tx.criterionOwner.updateMany({
    where: { criterionId, version: seen },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}
