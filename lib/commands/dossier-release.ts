import type { Actor } from '@/lib/domain/account';
import {
  type DossierOpenRefusal,
  type DossierReleaseName,
  dossierReleaseKey,
  isBeforePeriod,
  type NewDossierRelease,
} from '@/lib/domain/dossier-release';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import { countsIn } from '@/lib/platform/dossier-row';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';

type Tx = Prisma.TransactionClient;

/**
 * Opens a draft of a period's dossier results: version 1, or a correction that begins as a copy of
 * the newest published version.
 *
 * One release of a period is in work at a time; another is refused `alreadyInWork`.
 */
export async function openDossierRelease(
  wanted: NewDossierRelease,
  actor: Actor,
): Promise<Result<DossierReleaseName, DossierOpenRefusal>> {
  if (!mayDo(actor, 'openRelease')) return refuse('notAllowed');
  if (isBeforePeriod(wanted.asOf, wanted.period)) return refuse('asOfBeforePeriod');
  try {
    return await database.$transaction((tx) => open(tx, wanted, actor));
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('alreadyInWork');
    throw error;
  }
}

async function open(tx: Tx, wanted: NewDossierRelease, actor: Actor) {
  const { period, asOf, publicNote, illustrative } = wanted;
  const source = await tx.source.findUnique({ where: { id: wanted.source } });
  if (!source) return refuse('unknownSource');
  const before = await tx.dossierRelease.findFirst({
    where: { period },
    orderBy: { version: 'desc' },
  });
  if (before && before.status !== 'published') return refuse('alreadyInWork');

  const isIllustrative = illustrative || before?.isIllustrative === true;
  const opened = await tx.dossierRelease.create({
    data: {
      period,
      version: (before?.version ?? 0) + 1,
      status: 'draft',
      asOf: new Date(asOf),
      isIllustrative,
      sourceId: source.id,
      publicNote,
      openedById: actor.id,
    },
  });
  if (before) await copyCounts(tx, before.id, opened.id);

  const name = { period, version: opened.version };
  await recordAudit(tx, actor, [
    {
      act: 'openRelease',
      subjectKind: 'dossierRelease',
      subjectKey: dossierReleaseKey(name),
      after: {
        source: source.code,
        corrects: before?.version ?? null,
        asOf,
        publicNote,
        isIllustrative,
      },
    },
  ]);
  return accept(name);
}

/** Every figure of one release into another, both bases: who entered it did so for the old one. */
async function copyCounts(tx: Tx, from: number, to: number): Promise<void> {
  const rows = await tx.dossierCount.findMany({ where: { releaseId: from } });
  await tx.dossierCount.createMany({
    data: rows.map((row) => ({
      ...countsIn(row),
      releaseId: to,
      authorityId: row.authorityId,
      fieldId: row.fieldId,
      basis: row.basis,
      isChosen: row.isChosen,
      chosenReason: row.chosenReason,
      note: row.note,
      sourceId: row.sourceId,
    })),
  });
}
