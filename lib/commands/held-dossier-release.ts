import type { Actor } from '@/lib/domain/account';
import type { DossierPeriod } from '@/lib/domain/dossier-period';
import type { DossierReleaseName } from '@/lib/domain/dossier-release';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { SeenRelease } from '@/lib/domain/release-form';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { isOpen, type Reviewed } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import { toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Tx = Prisma.TransactionClient;

/** A release of dossier results that nobody else writes in or moves on until the end of the transaction. */
export type HeldDossierRelease = Reviewed & {
  readonly id: number;
  readonly period: DossierPeriod;
  readonly version: number;
  /** As it is now; whoever changes figures calls `countRevision`. */
  readonly revision: number;
  readonly asOf: PlainDate;
  readonly isIllustrative: boolean;
  readonly sourceId: number | null;
  readonly publicNote: string | null;
  readonly approvedById: string | null;
};

export type HoldDossierRefusal = 'notFound' | 'notAllowed' | 'locked';

/**
 * Waits for the release at an address, and refuses unless it takes figures from `actor`.
 *
 * For every write into a release: `locked` once it is submitted, approved or published. A member's
 * own unit is for the caller to check.
 */
export async function holdDossierRelease(
  tx: Tx,
  { period, version }: DossierReleaseName,
  actor: Actor,
): Promise<Result<HeldDossierRelease, HoldDossierRefusal>> {
  if (!mayDo(actor, 'enterDossiers')) return refuse('notAllowed');
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM dossier_release WHERE period = ${period} AND version = ${version}
    FOR NO KEY UPDATE`;
  if (!row) return refuse('notFound');
  const held = await heldNow(tx, row.id);
  return isOpen(held.status) ? accept(held) : refuse('locked');
}

/** Waits for a release, and refuses when it is gone or has moved since it was seen. */
export async function holdSeenDossiers(
  tx: Tx,
  { release, revision }: SeenRelease,
): Promise<Result<HeldDossierRelease, 'notFound' | 'changedMeanwhile'>> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM dossier_release WHERE id = ${release} FOR NO KEY UPDATE`;
  if (!row) return refuse('notFound');
  const held = await heldNow(tx, row.id);
  return held.revision === revision ? accept(held) : refuse('changedMeanwhile');
}

/** Says that figures of a held release changed, so that a step which saw the older ones is refused. */
export const countRevision = (tx: Tx, id: number) =>
  tx.dossierRelease.update({ where: { id }, data: { revision: { increment: 1 } } });

async function heldNow(tx: Tx, id: number): Promise<HeldDossierRelease> {
  const row = await tx.dossierRelease.findUniqueOrThrow({ where: { id } });
  const writers = await tx.dossierCount.findMany({
    where: { releaseId: id, enteredById: { not: null } },
    distinct: ['enteredById'],
    select: { enteredById: true },
  });
  return {
    id,
    period: row.period as DossierPeriod,
    version: row.version,
    status: row.status,
    revision: row.revision,
    asOf: toPlainDate(row.asOf),
    isIllustrative: row.isIllustrative,
    sourceId: row.sourceId,
    publicNote: row.publicNote,
    submittedById: row.submittedById,
    approvedById: row.approvedById,
    enteredByIds: writers.flatMap(({ enteredById }) => enteredById ?? []),
    isPlanned: false,
  };
}
