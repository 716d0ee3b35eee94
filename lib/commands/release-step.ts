import type { Actor } from '@/lib/domain/account';
import { isWhole } from '@/lib/domain/checklist';
import { type ReleaseName, releaseKey } from '@/lib/domain/release';
import type { SeenRelease } from '@/lib/domain/release-form';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { nextStatus, type ReviewRefusal, type ReviewStep, STEPS } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import type { ReturnedRelease } from '@/lib/domain/step-form';
import { checkedRelease } from '@/lib/platform/checked-release';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { type HeldRelease, holdRelease, LONGEST_WAIT, passChecklist } from './held-release';
import { tell } from './notice';

type Tx = Prisma.TransactionClient;
export type Moved = Promise<Result<ReleaseName, ReviewRefusal>>;

type Change = Omit<Prisma.ReleaseUncheckedUpdateInput, 'id' | 'status' | 'revision'>;

/** Sends a draft to the reviewers: every authority explained, no error, every warning ticked by the sender. */
export const submitRelease = (seen: SeenRelease, actor: Actor): Moved =>
  move('submit', seen, actor, async (tx, release) => {
    const passed = await passChecklist(tx, release.id, actor.id);
    if (!passed.ok) return passed;
    const isComplete = isWhole(await checkedRelease(tx, release.id));
    await dropBlanks(tx, release.id);
    await tell(tx, { kind: 'releaseSubmitted', release, by: actor, roles: ['reviewer'] });
    return accept({
      submittedById: actor.id,
      submittedAt: new Date(),
      approvedById: null,
      approvedAt: null,
      isComplete,
    });
  });

/** Sends a release back to those who entered it, with the reason; an approval is taken back with it. */
export const returnRelease = ({ reason, ...seen }: ReturnedRelease, actor: Actor): Moved =>
  move(
    'return',
    seen,
    actor,
    async (tx, release) => {
      const accounts = [release.submittedById, ...release.enteredByIds, release.approvedById];
      await tell(tx, { kind: 'releaseReturned', release, by: actor, accounts, reason });
      return accept({ approvedById: null, approvedAt: null });
    },
    reason,
  );

/** Approves what somebody else entered and submitted, once this reviewer has ticked every warning. */
export const approveRelease = (seen: SeenRelease, actor: Actor): Moved =>
  move('approve', seen, actor, async (tx, release) => {
    const passed = await passChecklist(tx, release.id, actor.id);
    if (!passed.ok) return passed;
    const accounts = [release.submittedById];
    await tell(tx, { kind: 'releaseApproved', release, by: actor, roles: ['leader'], accounts });
    return accept({ approvedById: actor.id, approvedAt: new Date() });
  });

/** Moves a release one step and records who did it, or changes nothing at all. `prepare` refuses before it writes. */
function move(
  step: ReviewStep,
  seen: SeenRelease,
  actor: Actor,
  prepare: (tx: Tx, release: HeldRelease) => Promise<Result<Change, ReviewRefusal>>,
  reason: string | null = null,
): Moved {
  if (!mayDo(actor, STEPS[step].act)) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdRelease(tx, seen);
    if (!held.ok) return held;
    const release = held.value;
    const next = nextStatus(step, release, actor);
    if (!next.ok) return next;
    const change = await prepare(tx, release);
    if (!change.ok) return change;

    await tx.release.update({
      where: { id: release.id, revision: seen.revision },
      data: { ...change.value, status: next.value, revision: { increment: 1 } },
    });
    await tx.stepTaken.create({ data: { releaseId: release.id, step, actorId: actor.id, reason } });
    await recordAudit(tx, actor, [
      {
        act: STEPS[step].act,
        subjectKind: 'release',
        subjectKey: releaseKey(release.name),
        before: { status: release.status },
        after: { status: next.value },
        reason,
      },
    ]);
    return accept(release.name);
  }, LONGEST_WAIT);
}

/** Takes away the cells left blank; one that keeps another source's figure says that ours is not public. */
async function dropBlanks(tx: Tx, releaseId: number): Promise<void> {
  const blank = { releaseId, points: null, missingReason: null };
  await tx.score.updateMany({
    where: { ...blank, quotes: { some: {} } },
    data: { missingReason: 'noPublicFigure' },
  });
  await tx.score.deleteMany({ where: { ...blank, quotes: { none: {} } } });
}

/** Several releases, each by its own rules and on its own: which were approved, and why others were not. */
export async function approveReleases(
  seen: readonly SeenRelease[],
  actor: Actor,
): Promise<readonly Awaited<Moved>[]> {
  const outcomes: Awaited<Moved>[] = [];
  for (const one of seen) outcomes.push(await approveRelease(one, actor));
  return outcomes;
}
