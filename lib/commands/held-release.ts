import { checklistOf, errorsOf, unticked } from '@/lib/domain/checklist';
import type { ReleaseName } from '@/lib/domain/release';
import type { SeenRelease } from '@/lib/domain/release-form';
import { accept, type Result, refuse } from '@/lib/domain/result';
import type { Reviewed, ReviewRefusal } from '@/lib/domain/review';
import { checkedRelease } from '@/lib/platform/checked-release';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Tx = Prisma.TransactionClient;

/** Many who press at once wait for each other rather than fail. Unit: ms. */
export const LONGEST_WAIT = { maxWait: 30_000, timeout: 30_000 };

/** A release that nobody else writes in or moves on until the end of the transaction. */
export type HeldRelease = Reviewed & {
  readonly id: number;
  readonly name: ReleaseName;
  readonly indicatorName: string;
  readonly approvedById: string | null;
  readonly scheduledFor: Date | null;
};

/**
 * Waits for some releases, in one order for everybody, and gives them as they are then; refused when
 * one is gone or has moved since it was seen.
 */
export async function holdReleases(
  tx: Tx,
  seen: readonly SeenRelease[],
): Promise<Result<readonly HeldRelease[], 'notFound' | 'changedMeanwhile'>> {
  const ids = seen.map(({ release }) => release);
  await tx.$queryRaw`
    SELECT id FROM release WHERE id = ANY (${ids}::int[]) ORDER BY id FOR NO KEY UPDATE`;
  const rows = await tx.release.findMany({
    where: { id: { in: ids } },
    include: { indicator: { select: { slug: true, name: true } } },
    orderBy: { id: 'asc' },
  });
  if (rows.length < new Set(ids).size) return refuse('notFound');
  const revisionOf = new Map(seen.map(({ release, revision }) => [release, revision]));
  if (rows.some(({ id, revision }) => revisionOf.get(id) !== revision)) {
    return refuse('changedMeanwhile');
  }
  const writers = await tx.score.findMany({
    where: { releaseId: { in: ids }, enteredById: { not: null } },
    distinct: ['releaseId', 'enteredById'],
    select: { releaseId: true, enteredById: true },
  });
  return accept(
    rows.map(({ indicator, ...row }) => ({
      id: row.id,
      status: row.status,
      name: { indicator: indicator.slug, period: row.period, version: row.version },
      indicatorName: indicator.name,
      submittedById: row.submittedById,
      approvedById: row.approvedById,
      scheduledFor: row.scheduledFor,
      isPlanned: row.scheduledFor !== null,
      enteredByIds: writers.flatMap(({ releaseId, enteredById }) =>
        releaseId === row.id && enteredById !== null ? [enteredById] : [],
      ),
    })),
  );
}

/** One release, as `holdReleases` gives several. */
export async function holdRelease(
  tx: Tx,
  seen: SeenRelease,
): Promise<Result<HeldRelease, 'notFound' | 'changedMeanwhile'>> {
  const held = await holdReleases(tx, [seen]);
  if (!held.ok) return held;
  const [release] = held.value;
  return release ? accept(release) : refuse('notFound');
}

/** Refuses while an error stands, or a warning that this person has not ticked. */
export async function passChecklist(
  tx: Tx,
  releaseId: number,
  actorId: string,
): Promise<Result<null, Extract<ReviewRefusal, 'hasErrors' | 'untickedWarnings'>>> {
  const items = checklistOf(await checkedRelease(tx, releaseId));
  if (errorsOf(items).length > 0) return refuse('hasErrors');
  const ticks = await tx.warningTick.findMany({ where: { releaseId, actorId } });
  const open = unticked(
    items,
    ticks.map(({ key }) => key),
  );
  return open.length > 0 ? refuse('untickedWarnings') : accept(null);
}
