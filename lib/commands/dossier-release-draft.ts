import type { Actor } from '@/lib/domain/account';
import {
  type DossierMoved,
  type DossierReleaseFacts,
  dossierReleaseKey,
  isBeforePeriod,
} from '@/lib/domain/dossier-release';
import type { SeenRelease } from '@/lib/domain/release-form';
import { accept, refuse } from '@/lib/domain/result';
import { isOpen, mayCancel } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';
import { holdSeenDossiers } from './held-dossier-release';
import { LONGEST_WAIT } from './held-release';

/** Changes what a draft of dossier results says about itself. */
export function editDossierRelease(
  { release, revision, ...facts }: DossierReleaseFacts,
  actor: Actor,
): DossierMoved {
  if (!mayDo(actor, 'editRelease')) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdSeenDossiers(tx, { release, revision });
    if (!held.ok) return held;
    const { id, period, version, status } = held.value;
    if (!isOpen(status)) return refuse('wrongStatus');
    if (isBeforePeriod(facts.asOf, period)) return refuse('asOfBeforePeriod');
    const source = await tx.source.findUnique({ where: { id: facts.source } });
    if (!source) return refuse('unknownSource');

    const { asOf, publicNote } = facts;
    const isIllustrative = facts.illustrative || (await holdsIllustrative(tx, id));
    const before = await tx.dossierRelease.findUniqueOrThrow({
      where: { id },
      include: { source: { select: { code: true } } },
    });
    await tx.dossierRelease.update({
      where: { id },
      data: {
        asOf: new Date(asOf),
        publicNote,
        sourceId: source.id,
        isIllustrative,
        revision: { increment: 1 },
      },
    });
    await recordAudit(tx, actor, [
      {
        act: 'editRelease',
        subjectKind: 'dossierRelease',
        subjectKey: dossierReleaseKey({ period, version }),
        before: {
          source: before.source?.code ?? null,
          asOf: toPlainDate(before.asOf),
          publicNote: before.publicNote,
          isIllustrative: before.isIllustrative,
        },
        after: { source: source.code, asOf, publicNote, isIllustrative },
      },
    ]);
    return accept({ period, version });
  }, LONGEST_WAIT);
}

/** Counts taken from dossiers that were made up stay labelled so, whatever a form says. */
async function holdsIllustrative(tx: Prisma.TransactionClient, id: number): Promise<boolean> {
  const state = await tx.dossierState.findUnique({ where: { id: 1 } });
  if (!state?.isIllustrative) return false;
  return (await tx.dossierCount.count({ where: { releaseId: id, basis: 'cases' } })) > 0;
}

/** Throws a draft away, figures and all; only the log remembers it, and its version number is free again. */
export function cancelDossierRelease(seen: SeenRelease, actor: Actor): DossierMoved {
  if (!mayDo(actor, 'cancelRelease')) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdSeenDossiers(tx, seen);
    if (!held.ok) return held;
    const { id, period, version, status } = held.value;
    if (!mayCancel({ status }, actor)) return refuse('wrongStatus');

    const { count } = await tx.dossierCount.deleteMany({ where: { releaseId: id } });
    await tx.dossierRelease.delete({ where: { id } });
    await recordAudit(tx, actor, [
      {
        act: 'cancelRelease',
        subjectKind: 'dossierRelease',
        subjectKey: dossierReleaseKey({ period, version }),
        before: { status, figures: count },
      },
    ]);
    return accept({ period, version });
  }, LONGEST_WAIT);
}
