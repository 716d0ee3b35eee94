import type { Actor } from '@/lib/domain/account';
import { checklistOf } from '@/lib/domain/checklist';
import { releaseKey } from '@/lib/domain/release';
import type { ReleaseFacts, SeenRelease } from '@/lib/domain/release-form';
import { accept, refuse } from '@/lib/domain/result';
import { isOpen, mayCancel } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import type { TickedWarnings } from '@/lib/domain/step-form';
import { checkedRelease } from '@/lib/platform/checked-release';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { holdRelease, LONGEST_WAIT } from './held-release';
import { asKept, asLogged } from './release-facts';
import type { Moved } from './release-step';

type Tx = Prisma.TransactionClient;

/** Changes what a draft says about itself. */
export function editRelease({ release, revision, ...facts }: ReleaseFacts, actor: Actor): Moved {
  if (!mayDo(actor, 'editRelease')) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdRelease(tx, { release, revision });
    if (!held.ok) return held;
    const { id, name, status } = held.value;
    if (!isOpen(status)) return refuse('wrongStatus');
    const source = await tx.source.findUnique({ where: { id: facts.source } });
    if (!source) return refuse('unknownSource');

    const before = await tx.release.findUniqueOrThrow({
      where: { id },
      include: { source: { select: { code: true } } },
    });
    await tx.release.update({
      where: { id },
      data: { ...asKept(facts), revision: { increment: 1 } },
    });
    await recordAudit(tx, actor, [
      {
        act: 'editRelease',
        subjectKind: 'release',
        subjectKey: releaseKey(name),
        before: { source: before.source?.code ?? null, ...loggedRow(before) },
        after: { source: source.code, ...asLogged(facts) },
      },
    ]);
    return accept(name);
  }, LONGEST_WAIT);
}

type Row = Prisma.ReleaseGetPayload<Record<never, never>>;

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

const loggedRow = ({ dueOn, announcedOn, decision, publicNote }: Row) => ({
  dueOn: day(dueOn),
  announcedOn: day(announcedOn),
  decision,
  publicNote,
});

/** Throws a draft away, figures and all; only the log remembers it, and its version number is free again. */
export function cancelRelease(seen: SeenRelease, actor: Actor): Moved {
  if (!mayDo(actor, 'cancelRelease')) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdRelease(tx, seen);
    if (!held.ok) return held;
    const { id, name, status } = held.value;
    if (!mayCancel({ status }, actor)) return refuse('wrongStatus');

    await tx.sourceQuote.deleteMany({ where: { score: { releaseId: id } } });
    const { count } = await tx.score.deleteMany({ where: { releaseId: id } });
    await tx.statistic.deleteMany({ where: { releaseId: id } });
    await tx.release.delete({ where: { id } });
    await recordAudit(tx, actor, [
      {
        act: 'cancelRelease',
        subjectKind: 'release',
        subjectKey: releaseKey(name),
        before: { status, figures: count },
      },
    ]);
    return accept(name);
  }, LONGEST_WAIT);
}

/** Keeps which of the present warnings this person has looked at; one left out is no longer ticked. */
export function tickWarnings({ tick, ...seen }: TickedWarnings, actor: Actor): Moved {
  if (!mayDo(actor, 'tickWarning')) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdRelease(tx, seen);
    if (!held.ok) return held;
    const { id, name, status } = held.value;
    if (!isOpen(status) && status !== 'submitted') return refuse('wrongStatus');

    const ticked = await warningsAmong(tx, id, tick);
    await tx.warningTick.deleteMany({ where: { releaseId: id, actorId: actor.id } });
    await tx.warningTick.createMany({
      data: ticked.map((key) => ({ releaseId: id, key, actorId: actor.id })),
    });
    await recordAudit(tx, actor, [
      {
        act: 'tickWarning',
        subjectKind: 'release',
        subjectKey: releaseKey(name),
        after: { ticked },
      },
    ]);
    return accept(name);
  }, LONGEST_WAIT);
}

async function warningsAmong(tx: Tx, id: number, keys: readonly string[]): Promise<string[]> {
  const sent = new Set(keys);
  return checklistOf(await checkedRelease(tx, id))
    .filter(({ level, key }) => level === 'warning' && sent.has(key))
    .map(({ key }) => key);
}

/** Says of every authority without a total that no public figure was found. */
export function explainBlanks(seen: SeenRelease, actor: Actor): Moved {
  if (!mayDo(actor, 'explainBlanks')) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdRelease(tx, seen);
    if (!held.ok) return held;
    const { id, name, status } = held.value;
    if (!isOpen(status)) return refuse('wrongStatus');
    const { sourceId, criteriaSetId } = await tx.release.findUniqueOrThrow({ where: { id } });
    if (sourceId === null) return refuse('unknownSource');

    const items = checklistOf(await checkedRelease(tx, id));
    const slugs = items.flatMap(({ kind, cell }) =>
      kind === 'totalMissing' && cell ? [cell.authority] : [],
    );
    await tx.$executeRaw`
      INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, missing_reason,
        source_id, version, entered_by_id, entered_at)
      SELECT ${id}, a.id, ${criteriaSetId}, c.id, 'noPublicFigure', ${sourceId},
        nextval('score_version'), ${actor.id}, now()
      FROM authority a JOIN criterion c ON c.criteria_set_id = ${criteriaSetId} AND c.parent_id IS NULL
      WHERE a.slug = ANY (${slugs})
      ON CONFLICT (release_id, authority_id, criterion_id) DO UPDATE
        SET missing_reason = 'noPublicFigure', version = excluded.version,
          entered_by_id = excluded.entered_by_id, entered_at = excluded.entered_at
        WHERE score.points IS NULL AND score.missing_reason IS NULL`;
    await recordAudit(
      tx,
      actor,
      slugs.map((slug) => ({
        act: 'enterScore' as const,
        subjectKind: 'score' as const,
        subjectKey: `${releaseKey(name)}/${slug}/T`,
        after: { points: null, missing: 'noPublicFigure' },
      })),
    );
    return accept(name);
  }, LONGEST_WAIT);
}
