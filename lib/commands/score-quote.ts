import type { Actor } from '@/lib/domain/account';
import { decimalsOf } from '@/lib/domain/points';
import { accept, type Result, refuse } from '@/lib/domain/result';
import type { NewQuote, QuoteChoice, QuoteRefusal } from '@/lib/domain/score-cell';
import { isWithin } from '@/lib/domain/score-check';
import { type DraftCell, intervalFor, type ReleaseAddress } from '@/lib/domain/score-entry';
import { recordedBy, recordOf, scoreKey } from '@/lib/domain/score-record';
import { database, toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { holdScore } from './held-score';
import { writeScores } from './score-rows';

type Tx = Prisma.TransactionClient;
type Place = ReleaseAddress & { readonly authority: string; readonly criterion: string };
/** Keeps what another source prints beside the chosen figure, with the reason it was not chosen. */
export function addQuote(quote: NewQuote, actor: Actor): Promise<Result<null, QuoteRefusal>> {
  return database.$transaction(async (tx) => {
    const held = await holdScore(tx, quote, actor);
    if (!held.ok) return held;
    const { id: scoreId, cell, release } = held.value;
    const { points } = quote.value;
    const rank = quote.rank ?? null;
    if (points === null && rank === null) return refuse('noFigure');
    const source = await tx.source.findUnique({ where: { code: quote.source } });
    if (!source) return refuse('unknownSource');
    const before = await tx.sourceQuote.count({ where: { scoreId, sourceId: source.id } });
    if (before > 0 || cell.source === quote.source) return refuse('sameSource');

    await tx.sourceQuote.create({
      data: {
        scoreId,
        sourceId: source.id,
        points,
        decimals: points && decimalsOf(points),
        rank: rank?.rank ?? null,
        rankOutOf: rank && (rank.outOf ?? Math.max(release.authorities.size, rank.rank)),
        reason: quote.reason,
      },
    });
    const added = { ...recordedBy(cell, 'quote'), quote: { source: quote.source, points } };
    await record(tx, quote, actor, cell, added, quote.reason);
    return accept(null);
  });
}

/** Makes another source's figure the chosen one and keeps the one chosen before beside it. */
export function chooseQuote(
  choice: QuoteChoice,
  actor: Actor,
): Promise<Result<null, QuoteRefusal>> {
  return database.$transaction(async (tx) => {
    const held = await holdScore(tx, choice, actor);
    if (!held.ok) return held;
    const { id: scoreId, cell, release } = held.value;
    if (cell.version !== choice.seen) return refuse('changedMeanwhile');
    const quote = await tx.sourceQuote.findFirst({
      where: { scoreId, source: { code: choice.source } },
    });
    if (!quote) return refuse('unknownSource');
    const chosen = chosenCell(cell, quote, choice.source);
    const limit = release.criteria.get(choice.criterion)?.limit;
    if (chosen.points && limit && !isWithin(chosen.points, limit)) return refuse('aboveLimit');

    await writeScores(tx, release, [chosen], actor);
    await keepBeside(tx, quote.id, cell, choice.reason);
    await record(tx, choice, actor, cell, recordedBy(chosen, 'quote'), choice.reason);
    return accept(null);
  });
}

type QuoteRow = Prisma.SourceQuoteGetPayload<Record<string, never>>;

const chosenCell = (cell: DraftCell, quote: QuoteRow, source: string): DraftCell => ({
  ...cell,
  points: quote.points && toPoints(quote.points, quote.decimals ?? 0),
  missing: null,
  interval: intervalFor(quote.points && toPoints(quote.points, quote.decimals ?? 0), cell.interval),
  rank:
    quote.rank === null || quote.rankOutOf === null
      ? null
      : { rank: quote.rank, outOf: quote.rankOutOf },
  source,
});

/** The figure chosen before becomes the other source's; where there was none, nothing is kept. */
async function keepBeside(tx: Tx, id: number, cell: DraftCell, reason: string): Promise<void> {
  if (cell.points === null && cell.rank === null) {
    await tx.sourceQuote.delete({ where: { id } });
    return;
  }
  await tx.sourceQuote.update({
    where: { id },
    data: {
      source: { connect: { code: cell.source ?? '' } },
      points: cell.points,
      decimals: cell.points && decimalsOf(cell.points),
      rank: cell.rank?.rank ?? null,
      rankOutOf: cell.rank?.outOf ?? null,
      reason,
    },
  });
}

const record = (
  tx: Tx,
  place: Place,
  actor: Actor,
  before: DraftCell,
  after: ReturnType<typeof recordedBy>,
  reason: string,
) =>
  recordAudit(tx, actor, [
    {
      act: 'enterScore',
      subjectKind: 'score',
      subjectKey: scoreKey(place, place.authority, place.criterion),
      before: recordOf(before),
      after,
      reason,
    },
  ]);
