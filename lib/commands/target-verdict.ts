import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import type {
  OverrideRefusal,
  OverrideRemoval,
  VerdictOverriding,
} from '@/lib/domain/target-verdict-view';
import { database } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';

type Tx = Prisma.TransactionClient;

const NAMED = {
  authority: { select: { slug: true } },
  indicator: { select: { slug: true } },
  override: true,
} satisfies Prisma.TargetInclude;

type NamedTarget = Prisma.TargetGetPayload<{ include: typeof NAMED }>;

/** "sipas/2024/thai-binh", as the log names a target. */
const auditOf = ({ indicator, period, authority }: NamedTarget) =>
  ({
    act: 'overrideVerdict',
    subjectKind: 'target',
    subjectKey: `${indicator.slug}/${period}/${authority.slug}`,
  }) as const;

const kept = ({ override }: NamedTarget) =>
  override && { verdict: override.verdict, reason: override.reason };

/** Puts a verdict in the place of the formula's, over the override that was seen (0: none); who, when and why stay with it. */
export async function overrideVerdict(
  wanted: VerdictOverriding,
  actor: Actor,
): Promise<Result<null, OverrideRefusal>> {
  if (!mayDo(actor, 'overrideVerdict')) return refuse('notAllowed');
  try {
    return await database.$transaction((tx) => put(tx, wanted, actor));
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('changedMeanwhile');
    throw error;
  }
}

async function put(
  tx: Tx,
  { target: targetId, version, verdict, reason }: VerdictOverriding,
  actor: Actor,
): Promise<Result<null, OverrideRefusal>> {
  const target = await tx.target.findUnique({ where: { id: targetId }, include: NAMED });
  if (!target) return refuse('notFound');

  const given = { verdict, reason, actorId: actor.id, at: new Date() };
  if (version === 0) {
    await tx.targetOverride.create({ data: { targetId, ...given } });
  } else {
    const { count } = await tx.targetOverride.updateMany({
      where: { targetId, version },
      data: { ...given, version: { increment: 1 } },
    });
    if (count === 0) return refuse('changedMeanwhile');
  }
  await recordAudit(tx, actor, [
    { ...auditOf(target), before: kept(target), after: { verdict, reason }, reason },
  ]);
  return accept(null);
}

/** Gives the formula its place back, over the override that was seen; the log keeps what it was and why it went. */
export function removeOverride(
  { target: targetId, version, reason }: OverrideRemoval,
  actor: Actor,
): Promise<Result<null, OverrideRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'overrideVerdict')) return refuse('notAllowed');
    const target = await tx.target.findUnique({ where: { id: targetId }, include: NAMED });
    if (!target) return refuse('notFound');
    const { count } = await tx.targetOverride.deleteMany({ where: { targetId, version } });
    if (count === 0) return refuse('changedMeanwhile');

    await recordAudit(tx, actor, [{ ...auditOf(target), before: kept(target), reason }]);
    return accept(null);
  });
}
