import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import {
  type NewSource,
  type SourceEdit,
  type SourceRefusal,
  seenSource,
} from '@/lib/domain/source-edit';
import { database } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';

type Answer = Result<null, SourceRefusal>;

/** Adds a page or document that figures are read in. */
export function addSource(source: NewSource, actor: Actor): Promise<Answer> {
  return orTaken(async (tx) => {
    if (!mayDo(actor, 'editSource')) return refuse('notAllowed');
    await tx.source.create({ data: source });
    await recordAudit(tx, actor, [
      { act: 'editSource', subjectKind: 'source', subjectKey: source.code, after: source },
    ]);
    return accept(null);
  });
}

/** Changes what is written about a source; its code only while nothing was read there. */
export function editSource({ was, seen, ...source }: SourceEdit, actor: Actor): Promise<Answer> {
  return orTaken(async (tx) => {
    if (!mayDo(actor, 'editSource')) return refuse('notAllowed');
    await tx.$queryRaw`SELECT FROM source WHERE code = ${was} FOR UPDATE`;
    const kept = await tx.source.findUnique({ where: { code: was }, include: { _count: true } });
    if (!kept) return refuse('notFound');
    const { id, _count, ...before } = kept;
    if (seenSource(before) !== seen) return refuse('changedMeanwhile');
    const isUsed = Object.values(_count).some((count) => count > 0);
    if (isUsed && source.code !== was) return refuse('codeInUse');

    await tx.source.update({ where: { id }, data: source });
    await recordAudit(tx, actor, [
      { act: 'editSource', subjectKind: 'source', subjectKey: was, before, after: source },
    ]);
    return accept(null);
  });
}

async function orTaken(work: (tx: Prisma.TransactionClient) => Promise<Answer>): Promise<Answer> {
  try {
    return await database.$transaction(work);
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('taken');
    throw error;
  }
}
