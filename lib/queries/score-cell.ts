import type { Actor } from '@/lib/domain/account';
import { mayDo } from '@/lib/domain/rights';
import type { CellChange, CellQuote, CellView, StepView } from '@/lib/domain/score-cell';
import { limitOf } from '@/lib/domain/score-check';
import { type DraftCell, emptyCell, releaseAddress } from '@/lib/domain/score-entry';
import { scoreKey, scoreRecord } from '@/lib/domain/score-record';
import { database, toPoints } from '@/lib/platform/database';
import { draftCell, SCORE_ROW } from '@/lib/platform/score-row';
import { draftRelease, listedIn, sourceChoices } from './release-draft';
import { yearBefore } from './score-grid';

type Address = {
  readonly indicator: string;
  readonly period: string;
  readonly version: string;
  readonly slug: string;
  readonly criterion: string;
};

const MOST_CHANGES = 200;

/** A cell with its source, its history and the steps of its release; null where there is none for `actor`. */
export async function scoreCell(address: Address, actor: Actor): Promise<CellView | null> {
  const { slug, criterion: code, ...written } = address;
  const draft = await draftRelease(written, actor);
  const authority = draft && (await listedIn(draft, actor)).find((one) => one.slug === slug);
  const criterion = draft?.view.criteria.find((one) => one.code === code);
  if (!draft || !authority || !criterion) return null;

  const release = draft.view;
  const [score, before, history, steps, sources] = await Promise.all([
    scoreAt(draft.id, slug, code),
    yearBefore(draft, [slug], [code]),
    changesOf(scoreKey(releaseAddress.parse(written), slug, code)),
    stepsOf(draft.id),
    sourceChoices(),
  ]);
  const figure = before?.cells[0]?.points;
  return {
    release,
    authority,
    criterion,
    limit: limitOf(code, release.criteria, release.scaleMax),
    cell: score?.cell ?? emptyCell({ authority: slug, criterion: code }),
    before: before && figure ? { period: before.period, points: figure } : null,
    quotes: score?.quotes ?? [],
    history,
    steps,
    mayClaim: mayDo(actor, 'enterClaim'),
    sources,
  };
}

async function scoreAt(
  releaseId: number,
  slug: string,
  code: string,
): Promise<{ readonly cell: DraftCell; readonly quotes: readonly CellQuote[] } | null> {
  const row = await database.score.findFirst({
    where: { releaseId, authority: { slug }, criterion: { code } },
    include: {
      ...SCORE_ROW,
      quotes: { include: { source: { select: { code: true } } }, orderBy: { id: 'asc' } },
    },
  });
  if (!row) return null;
  return {
    cell: draftCell(row),
    quotes: row.quotes.map(({ source, points, decimals, rank, rankOutOf, reason }) => ({
      source: source.code,
      points: points && toPoints(points, decimals ?? 0),
      rank,
      outOf: rankOutOf,
      reason,
    })),
  };
}

/** The changes of a cell, newest first. */
export async function changesOf(subjectKey: string): Promise<CellChange[]> {
  const rows = await database.auditEntry.findMany({
    where: { subjectKind: 'score', subjectKey },
    orderBy: { id: 'desc' },
    take: MOST_CHANGES,
  });
  return rows.map(({ id, at, actorName, before, after, reason }) => ({
    id: String(id),
    at: at.toISOString(),
    by: actorName,
    before: scoreRecord.safeParse(before).data ?? null,
    after: scoreRecord.safeParse(after).data ?? null,
    reason,
  }));
}

/** The steps a release took, first to last. */
export async function stepsOf(releaseId: number): Promise<StepView[]> {
  const rows = await database.stepTaken.findMany({
    where: { releaseId },
    orderBy: { id: 'asc' },
    include: { actor: { select: { name: true } } },
  });
  return rows.map(({ step, at, actor, reason }) => ({
    step,
    at: at.toISOString(),
    by: actor?.name ?? null,
    reason,
  }));
}
