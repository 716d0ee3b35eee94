import type { Actor } from '@/lib/domain/account';
import { decimalsOf } from '@/lib/domain/points';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import {
  type ClaimForm,
  type ClaimRefusal,
  claimProblem,
  intervalOf,
} from '@/lib/domain/score-claim';
import type { DraftCell } from '@/lib/domain/score-entry';
import { recordOf, scoreKey } from '@/lib/domain/score-record';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { holdScore } from './held-score';

/** Keeps beside a figure in work what the authority claimed, why less was given, and the printed interval. */
export function enterClaim(form: ClaimForm, actor: Actor): Promise<Result<null, ClaimRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'enterClaim')) return refuse('notAllowed');
    const held = await holdScore(tx, form, actor);
    if (!held.ok) return held;
    const { id, cell, release } = held.value;
    if (cell.version !== form.seen) return refuse('changedMeanwhile');
    const limit = release.criteria.get(form.criterion)?.limit;
    if (!limit) return refuse('notFound');
    const problem = claimProblem(form, cell.points, limit);
    if (problem) return refuse(problem);

    const after = claimed(cell, form);
    const [before, now] = [recordOf(cell), recordOf(after)];
    if (JSON.stringify(before) === JSON.stringify(now)) return accept(null);
    await write(tx, id, after, actor);
    const subjectKey = scoreKey(form, form.authority, form.criterion);
    await recordAudit(tx, actor, [
      { act: 'enterClaim', subjectKind: 'score', subjectKey, before, after: now },
    ]);
    return accept(null);
  });
}

const claimed = (cell: DraftCell, form: ClaimForm): DraftCell => ({
  ...cell,
  claim: form.claimed && { claimed: form.claimed, cutReason: form.cutReason },
  interval: intervalOf(form),
});

const write = (
  tx: Prisma.TransactionClient,
  id: number,
  { claim, interval }: DraftCell,
  actor: Actor,
) =>
  tx.$executeRaw`
    UPDATE score SET
      claimed_points = ${claim?.claimed ?? null}::numeric,
      claimed_decimals = ${claim ? decimalsOf(claim.claimed) : null}::smallint,
      cut_reason = ${claim?.cutReason ?? null},
      low_points = ${interval?.low ?? null}::numeric,
      high_points = ${interval?.high ?? null}::numeric,
      interval_decimals = ${interval ? Math.max(decimalsOf(interval.low), decimalsOf(interval.high)) : null}::smallint,
      version = nextval('score_version'), entered_by_id = ${actor.id}, entered_at = now()
    WHERE id = ${id}`;
