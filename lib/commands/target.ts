import type { Actor } from '@/lib/domain/account';
import type { Period } from '@/lib/domain/period';
import { decimalsOf } from '@/lib/domain/points';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import {
  existedIn,
  type NewTarget,
  scaleProblem,
  type TargetEdit,
  type TargetRefusal,
  type TargetRemoval,
} from '@/lib/domain/target-edit';
import { database, toPlainDate, toPoints } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';

type Tx = Prisma.TransactionClient;

const NAMED = {
  authority: { select: { slug: true } },
  indicator: { select: { slug: true, scaleMax: true } },
  source: { select: { code: true } },
} satisfies Prisma.TargetInclude;

type NamedTarget = Prisma.TargetGetPayload<{ include: typeof NAMED }>;

/** "sipas/2024/thai-binh" */
const keyOf = (indicator: string, period: string, authority: string) =>
  `${indicator}/${period}/${authority}`;

const auditOf = (indicator: string, period: string, authority: string) =>
  ({
    act: 'editTarget',
    subjectKind: 'target',
    subjectKey: keyOf(indicator, period, authority),
  }) as const;

/** As the log holds it. */
const kept = ({ operator, value, decimals, note, source }: NamedTarget) => ({
  operator,
  value: toPoints(value, decimals),
  note,
  source: source.code,
});

const toScale = (scaleMax: Prisma.Decimal) => toPoints(scaleMax, scaleMax.decimalPlaces());

/** Sets what an authority is to reach; a second target of one authority, indicator and period is refused. */
export async function setTarget(
  wanted: NewTarget,
  actor: Actor,
): Promise<Result<null, TargetRefusal>> {
  if (!mayDo(actor, 'editTarget')) return refuse('notAllowed');
  try {
    return await database.$transaction((tx) => set(tx, wanted, actor));
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('overlap');
    throw error;
  }
}

async function set(tx: Tx, wanted: NewTarget, actor: Actor) {
  const chosen = await chosenBy(tx, wanted);
  if (!chosen.ok) return chosen;

  const { operator, value, note, period } = wanted;
  await tx.target.create({
    data: { ...chosen.value, period, operator, value, decimals: decimalsOf(value), note },
  });
  const { source } = wanted;
  const after = { operator, value, note, source };
  await recordAudit(tx, actor, [{ ...auditOf(wanted.indicator, period, wanted.authority), after }]);
  return accept(null);
}

/** Whom and what a new target names, or why it cannot be set on them. */
async function chosenBy(tx: Tx, wanted: NewTarget) {
  const authority = await tx.authority.findUnique({ where: { slug: wanted.authority } });
  const indicator = await tx.indicator.findUnique({ where: { slug: wanted.indicator } });
  const source = await tx.source.findUnique({ where: { code: wanted.source } });
  if (!authority || !indicator || !source) return refuse('unknownChoice');
  if (authority.kind !== indicator.authorityKind) return refuse('wrongKind');
  const lifetime = {
    beganOn: authority.beganOn && toPlainDate(authority.beganOn),
    endedOn: authority.endedOn && toPlainDate(authority.endedOn),
  };
  if (!existedIn(lifetime, wanted.period as Period)) return refuse('notThen');
  const wrong = scaleProblem(wanted, toScale(indicator.scaleMax));
  if (wrong) return refuse(wrong);

  return accept({ authorityId: authority.id, indicatorId: indicator.id, sourceId: source.id });
}

/** Changes a target over the version that was seen, with the reason in the log. */
export async function editTarget(
  { id, version, reason, ...wanted }: TargetEdit,
  actor: Actor,
): Promise<Result<null, TargetRefusal>> {
  if (!mayDo(actor, 'editTarget')) return refuse('notAllowed');

  return database.$transaction(async (tx) => {
    const before = await tx.target.findUnique({ where: { id }, include: NAMED });
    if (!before) return refuse('notFound');
    const wrong = scaleProblem(wanted, toScale(before.indicator.scaleMax));
    if (wrong) return refuse(wrong);
    const source = await tx.source.findUnique({ where: { code: wanted.source } });
    if (!source) return refuse('unknownChoice');

    const { operator, value, note } = wanted;
    const decimals = decimalsOf(value);
    const { count } = await tx.target.updateMany({
      where: { id, version },
      data: { operator, value, decimals, note, sourceId: source.id, version: { increment: 1 } },
    });
    if (count === 0) return refuse('changedMeanwhile');

    const audit = auditOf(before.indicator.slug, before.period, before.authority.slug);
    const ended = isSameAim(before, wanted) ? [] : await endOverride(tx, before.id, audit);
    await recordAudit(tx, actor, [
      { ...audit, before: kept(before), after: wanted, reason },
      ...ended.map((one) => ({ ...one, reason })),
    ]);
    return accept(null);
  });
}

const isSameAim = (
  { operator, value }: NamedTarget,
  wanted: Pick<TargetEdit, 'operator' | 'value'>,
) => operator === wanted.operator && value.equals(wanted.value);

/** Ends what was said of the target as it was: a verdict on another value is none. */
async function endOverride(tx: Tx, targetId: number, audit: ReturnType<typeof auditOf>) {
  const override = await tx.targetOverride.findUnique({ where: { targetId } });
  if (!override) return [];
  await tx.targetOverride.delete({ where: { targetId } });
  const { verdict, reason } = override;
  return [{ ...audit, act: 'overrideVerdict', before: { verdict, reason } } as const];
}

/** Removes a target over the version that was seen; the log keeps what it was and why it went. */
export async function removeTarget(
  { id, version, reason }: TargetRemoval,
  actor: Actor,
): Promise<Result<null, TargetRefusal>> {
  if (!mayDo(actor, 'editTarget')) return refuse('notAllowed');

  return database.$transaction(async (tx) => {
    const before = await tx.target.findUnique({ where: { id }, include: NAMED });
    if (!before) return refuse('notFound');
    const { count } = await tx.target.deleteMany({ where: { id, version } });
    if (count === 0) return refuse('changedMeanwhile');

    const audit = auditOf(before.indicator.slug, before.period, before.authority.slug);
    await recordAudit(tx, actor, [{ ...audit, before: kept(before), reason }]);
    return accept(null);
  });
}
