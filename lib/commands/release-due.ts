import { type PublishFailure, type ReleaseName, releaseKey } from '@/lib/domain/release';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { isWorthAnotherTry } from '@/lib/platform/database-error';
import { logFailure } from '@/lib/platform/log';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit, SYSTEM } from './audit';
import { type HeldRelease, holdReleases, LONGEST_WAIT } from './held-release';
import { tell } from './notice';
import { publishHeld } from './release-publish';

type Tx = Prisma.TransactionClient;

/**
 * Publishes what was planned for `now` or earlier and has not come out: the releases of one instant
 * together or not at all. What cannot be published is taken off the plan, and those concerned are told.
 *
 * Doing it twice, or late, does no harm: what is published is no longer due.
 */
export async function publishDue(now = new Date()): Promise<readonly ReleaseName[]> {
  const due = await database.release.findMany({
    where: { status: 'approved', scheduledFor: { lte: now } },
    distinct: ['scheduledFor'],
    orderBy: { scheduledFor: 'asc' },
    select: { scheduledFor: true },
  });
  const published: ReleaseName[] = [];
  for (const { scheduledFor } of due) {
    if (scheduledFor) published.push(...(await publishBundle(scheduledFor)));
  }
  return published;
}

async function publishBundle(at: Date): Promise<readonly ReleaseName[]> {
  try {
    return await database.$transaction((tx) => publishAt(tx, at), LONGEST_WAIT);
  } catch (error) {
    if (isWorthAnotherTry(error)) throw error;
    logFailure('publishDue', error, { at: at.toISOString() });
    await database.$transaction((tx) => giveUp(tx, at, 'unexpected'), LONGEST_WAIT);
    return [];
  }
}

async function publishAt(tx: Tx, at: Date): Promise<readonly ReleaseName[]> {
  const held = await heldAt(tx, at);
  const [first] = held;
  if (!first) return [];
  const planner = await plannerOf(tx, first.id);
  if (!planner || planner.disabledAt || !mayDo(planner, 'publishRelease')) {
    await giveUp(tx, at, 'plannerMayNot');
    return [];
  }
  await publishHeld(tx, held, SYSTEM, planner.id);
  return held.map(({ name }) => name);
}

/** The releases still planned for this instant, held. */
async function heldAt(tx: Tx, at: Date): Promise<readonly HeldRelease[]> {
  const planned = { status: 'approved', scheduledFor: at } as const;
  await tx.$queryRaw`
    SELECT id FROM release WHERE status = 'approved' AND scheduled_for = ${at}
    ORDER BY id FOR NO KEY UPDATE`;
  const rows = await tx.release.findMany({
    where: planned,
    select: { id: true, revision: true },
  });
  const held = await holdReleases(
    tx,
    rows.map(({ id, revision }) => ({ release: id, revision })),
  );
  return held.ok ? held.value : [];
}

async function plannerOf(tx: Tx, releaseId: number) {
  const planned = await tx.stepTaken.findFirst({
    where: { releaseId, step: 'schedule' },
    orderBy: { id: 'desc' },
    include: { actor: true },
  });
  return planned?.actor ?? null;
}

/** Takes the releases of an instant off the plan, says why, and tells whoever can mend it. */
async function giveUp(tx: Tx, at: Date, failure: PublishFailure): Promise<void> {
  const held = await heldAt(tx, at);
  for (const release of held) {
    await tx.release.update({
      where: { id: release.id },
      data: { scheduledFor: null, publishFailure: failure, revision: { increment: 1 } },
    });
    const accounts = [release.submittedById, release.approvedById];
    const roles = ['leader', 'administrator'] as const;
    await tell(tx, {
      kind: 'publishFailed',
      release,
      by: SYSTEM,
      roles,
      accounts,
      reason: failure,
      at,
    });
  }
  await recordAudit(
    tx,
    SYSTEM,
    held.map(({ name }) => ({
      act: 'unscheduleRelease' as const,
      subjectKind: 'release' as const,
      subjectKey: releaseKey(name),
      before: { scheduledFor: at.toISOString() },
      after: { scheduledFor: null },
      reason: failure,
    })),
  );
}
