import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDoFor } from '@/lib/domain/rights';
import type { CellPlace, DraftCell, ReleaseAddress } from '@/lib/domain/score-entry';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { draftCell, SCORE_ROW } from '@/lib/platform/score-row';
import { type HeldRelease, type HoldRefusal, holdRelease } from './score-release';

export type HeldScore = {
  readonly release: HeldRelease;
  readonly id: number;
  readonly cell: DraftCell;
};

/** The score at a place of a release that takes figures from `actor`. */
export async function holdScore(
  tx: Prisma.TransactionClient,
  { indicator, period, version, authority, criterion }: ReleaseAddress & CellPlace,
  actor: Actor,
): Promise<Result<HeldScore, HoldRefusal | 'noScore'>> {
  const opened = await holdRelease(tx, { indicator, period, version }, actor);
  if (!opened.ok) return opened;

  const release = opened.value;
  const authorityId = release.authorities.get(authority);
  const criterionId = release.criteria.get(criterion)?.id;
  if (authorityId === undefined || criterionId === undefined) return refuse('notFound');
  if (!mayDoFor(actor, 'enterScore', authorityId)) return refuse('notAllowed');

  const row = await tx.score.findUnique({
    where: {
      releaseId_authorityId_criterionId: { releaseId: release.id, authorityId, criterionId },
    },
    include: SCORE_ROW,
  });
  return row ? accept({ release, id: row.id, cell: draftCell(row) }) : refuse('noScore');
}
