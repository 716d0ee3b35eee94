import type { Actor } from '@/lib/domain/account';
import {
  type FieldEdit,
  type FieldRemoval,
  fieldSlug,
  type NewField,
  type NewProcedure,
  type ProcedureRefusal,
  seenField,
} from '@/lib/domain/procedure-edit';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';

type Answer = Result<null, ProcedureRefusal>;
type Tx = Prisma.TransactionClient;

const about = (key: string) =>
  ({ act: 'editProcedure', subjectKind: 'procedure', subjectKey: key }) as const;

async function orTaken(work: (tx: Tx) => Promise<Answer>, actor: Actor): Promise<Answer> {
  if (!mayDo(actor, 'editProcedure')) return refuse('notAllowed');
  try {
    return await database.$transaction(work);
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('taken');
    throw error;
  }
}

/** Adds a field of procedures behind the others. */
export function addField({ name }: NewField, actor: Actor): Promise<Answer> {
  return orTaken(async (tx) => {
    const { _max } = await tx.dossierField.aggregate({ _max: { position: true } });
    const row = { slug: fieldSlug(name), name, position: (_max.position ?? 0) + 1 };
    await tx.dossierField.create({ data: row });
    await recordAudit(tx, actor, [{ ...about(row.slug), after: row }]);
    return accept(null);
  }, actor);
}

/** Renames a field or moves it in the order; its address stays. */
export function editField({ was, seen, name, position }: FieldEdit, actor: Actor): Promise<Answer> {
  return orTaken(async (tx) => {
    const held = await heldField(tx, was, seen);
    if (!held.ok) return held;
    const { id, ...before } = held.value;
    await tx.dossierField.update({ where: { id }, data: { name, position } });
    await recordAudit(tx, actor, [{ ...about(was), before, after: { slug: was, name, position } }]);
    return accept(null);
  }, actor);
}

/** Takes away a field that nothing stands under. */
export function removeField({ was, seen }: FieldRemoval, actor: Actor): Promise<Answer> {
  return orTaken(async (tx) => {
    const held = await heldField(tx, was, seen);
    if (!held.ok) return held;
    const { id, ...before } = held.value;
    const { _count } = await tx.dossierField.findUniqueOrThrow({
      where: { id },
      select: { _count: true },
    });
    if (Object.values(_count).some((count) => count > 0)) return refuse('inUse');
    await tx.dossierField.delete({ where: { id } });
    await recordAudit(tx, actor, [{ ...about(was), before }]);
    return accept(null);
  }, actor);
}

async function heldField(tx: Tx, slug: string, seen: string) {
  await tx.$queryRaw`SELECT FROM dossier_field WHERE slug = ${slug} FOR UPDATE`;
  const kept = await tx.dossierField.findUnique({ where: { slug } });
  if (!kept) return refuse('notFound');
  return seenField(kept) === seen ? accept(kept) : refuse('changedMeanwhile');
}

/** Adds a procedure to a field. */
export function addProcedure(
  { code, name, field: slug }: NewProcedure,
  actor: Actor,
): Promise<Answer> {
  return orTaken(async (tx) => {
    const field = await tx.dossierField.findUnique({ where: { slug } });
    if (!field) return refuse('noSuchField');
    await tx.procedure.create({ data: { code, name, fieldId: field.id } });
    await recordAudit(tx, actor, [{ ...about(code), after: { name, field: slug } }]);
    return accept(null);
  }, actor);
}
