import type { Actor } from '@/lib/domain/account';
import { cellKey } from '@/lib/domain/dossier-cell';
import { disagreements } from '@/lib/domain/dossier-checklist';
import {
  type ChosenBasis,
  type DossierMoved,
  dossierReleaseKey,
} from '@/lib/domain/dossier-release';
import { accept, refuse } from '@/lib/domain/result';
import { isOpen } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { type StoredCell, storedCells } from '@/lib/platform/dossier-row';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { type AuditRecord, recordAudit } from './audit';
import { countRevision, holdSeenDossiers } from './held-dossier-release';
import { LONGEST_WAIT } from './held-release';

/**
 * Takes one basis, with a reason, where a report and the dossiers disagree: for one authority and
 * field, or for all of them. The other figure stays beside it.
 */
export function chooseBasis(
  { release, revision, ...choice }: ChosenBasis,
  actor: Actor,
): DossierMoved {
  if (!mayDo(actor, 'chooseBasis')) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdSeenDossiers(tx, { release, revision });
    if (!held.ok) return held;
    const { id, period, version, status } = held.value;
    if (!isOpen(status)) return refuse('wrongStatus');

    const found = disagreements(await storedCells(tx, id)).filter(({ report }) =>
      isMeant(report, choice),
    );
    if (found.length === 0) return refuse('oneBasis');
    const isReport = choice.basis === 'report';
    const ids = found.map(({ report, cases }) => ({
      chosen: (isReport ? report : cases).id,
      other: (isReport ? cases : report).id,
    }));
    await choose(tx, ids, choice.reason);
    await countRevision(tx, id);
    const key = dossierReleaseKey({ period, version });
    await recordAudit(
      tx,
      actor,
      found.map(({ report }) => logged(`${key}/${cellKey(report)}`, report, choice)),
    );
    return accept({ period, version });
  }, LONGEST_WAIT);
}

const isMeant = (
  cell: StoredCell,
  { authority, field }: Pick<ChosenBasis, 'authority' | 'field'>,
): boolean =>
  authority === undefined || (cell.authority === authority && cell.field === (field || null));

const logged = (
  subjectKey: string,
  report: StoredCell,
  { basis, reason }: Pick<ChosenBasis, 'basis' | 'reason'>,
): AuditRecord => ({
  act: 'chooseBasis',
  subjectKind: 'dossierCount',
  subjectKey,
  before: { basis: report.isChosen ? 'report' : 'cases' },
  after: { basis },
  reason,
});

/** The other is let go of first: at no moment are two chosen. */
async function choose(
  tx: Prisma.TransactionClient,
  ids: readonly { readonly chosen: number; readonly other: number }[],
  reason: string,
): Promise<void> {
  const grown = { version: { increment: 1 } } as const;
  await tx.dossierCount.updateMany({
    where: { id: { in: ids.map(({ other }) => other) } },
    data: { isChosen: false, chosenReason: null, ...grown },
  });
  await tx.dossierCount.updateMany({
    where: { id: { in: ids.map(({ chosen }) => chosen) } },
    data: { isChosen: true, chosenReason: reason, ...grown },
  });
}
