import type { Actor } from '@/lib/domain/account';
import { type ReleaseName, releaseKey } from '@/lib/domain/release';
import type { SeenRelease } from '@/lib/domain/release-form';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { nextStatus, type ReviewRefusal, type ReviewStep, STEPS } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import type { PlannedBundle } from '@/lib/domain/step-form';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { type AuditRecord, recordAudit, type SYSTEM } from './audit';
import { type HeldRelease, holdReleases, LONGEST_WAIT } from './held-release';
import { tell } from './notice';

type Tx = Prisma.TransactionClient;
type Bundled = Promise<Result<readonly ReleaseName[], ReviewRefusal>>;

/** Publishes some approved releases now: all of them or none. */
export const publishReleases = (seen: readonly SeenRelease[], actor: Actor): Bundled =>
  together('publish', seen, actor, (tx, held) => publishHeld(tx, held, actor, actor.id));

/** Plans some approved releases for one instant, at which they are published together. */
export const scheduleReleases = (
  { releases, at }: PlannedBundle,
  actor: Actor,
  now = new Date(),
): Bundled =>
  mayDo(actor, 'scheduleRelease') && at <= now
    ? Promise.resolve(refuse('inThePast'))
    : together('schedule', releases, actor, async (tx, held) => {
        for (const release of held) {
          await change(tx, release.id, { scheduledFor: at, publishFailure: null });
          const accounts = [release.submittedById, release.approvedById];
          await tell(tx, { kind: 'releasePlanned', release, by: actor, accounts, at });
        }
        await recordSteps(tx, 'schedule', held, actor, { scheduledFor: at.toISOString() });
      });

/** Takes releases off their plan; they stay approved. */
export const unscheduleReleases = (seen: readonly SeenRelease[], actor: Actor): Bundled =>
  together('unschedule', seen, actor, async (tx, held) => {
    for (const release of held) {
      await change(tx, release.id, { scheduledFor: null });
      const accounts = [release.submittedById, release.approvedById];
      await tell(tx, { kind: 'releaseUnplanned', release, by: actor, accounts });
    }
    await recordSteps(tx, 'unschedule', held, actor, { scheduledFor: null });
  });

/** One step for several releases in one transaction: refused for all when it is refused for one. */
function together(
  step: ReviewStep,
  seen: readonly SeenRelease[],
  actor: Actor,
  perform: (tx: Tx, held: readonly HeldRelease[]) => Promise<void>,
): Bundled {
  if (!mayDo(actor, STEPS[step].act)) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdReleases(tx, seen);
    if (!held.ok) return held;
    for (const release of held.value) {
      const next = nextStatus(step, release, actor);
      if (!next.ok) return next;
    }
    await perform(tx, held.value);
    return accept(held.value.map(({ name }) => name));
  }, LONGEST_WAIT);
}

/** Makes approved releases public. `publishedById`: who answers for it, also when the system does it. */
export async function publishHeld(
  tx: Tx,
  held: readonly HeldRelease[],
  actor: Actor | typeof SYSTEM,
  publishedById: string,
): Promise<void> {
  const publishedAt = new Date();
  for (const release of held) {
    await change(tx, release.id, {
      status: 'published',
      publishedAt,
      publishedById,
      scheduledFor: null,
      publishFailure: null,
    });
    const accounts = [release.submittedById, release.approvedById, publishedById];
    await tell(tx, { kind: 'releasePublished', release, by: actor, accounts });
  }
  await recordSteps(tx, 'publish', held, actor, { status: 'published' });
}

const change = (tx: Tx, id: number, data: Prisma.ReleaseUncheckedUpdateInput) =>
  tx.release.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });

/** The last statements of a step: its line in each release's history, then the log. */
export async function recordSteps(
  tx: Tx,
  step: ReviewStep,
  held: readonly HeldRelease[],
  actor: Actor | typeof SYSTEM,
  after: NonNullable<AuditRecord['after']>,
  reason: string | null = null,
): Promise<void> {
  await tx.stepTaken.createMany({
    data: held.map(({ id }) => ({ releaseId: id, step, actorId: actor.id, reason })),
  });
  await recordAudit(
    tx,
    actor,
    held.map(({ name, status, scheduledFor }) => ({
      act: STEPS[step].act,
      subjectKind: 'release' as const,
      subjectKey: releaseKey(name),
      before: { status, scheduledFor: scheduledFor?.toISOString() ?? null },
      after,
      reason,
    })),
  );
}
