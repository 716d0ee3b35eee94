import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import type { DraftCell, ReleaseAddress } from '@/lib/domain/score-entry';
import type { ImportRefusal } from '@/lib/domain/score-import';
import { cellKey } from '@/lib/domain/score-import-plan';
import { type ImportChange, importChanges } from '@/lib/domain/score-import-record';
import { recordedBy, recordOf, scoreKey } from '@/lib/domain/score-record';
import { database } from '@/lib/platform/database';
import { heldCells } from '@/lib/platform/import-scope';
import { type AuditRecord, recordAudit } from './audit';
import { importKey, RELEASE_REFUSALS } from './score-import';
import { holdRelease } from './score-release';
import { writeScores } from './score-rows';

const LONGEST_WAIT = { maxWait: 20_000, timeout: 60_000 };

export type Undone = { readonly restored: number; readonly left: number };

/**
 * Gives the cells of an import back what they held before, while the release takes figures.
 *
 * A cell that somebody saved since is left as it is, and listed.
 */
export function undoImport(
  { release: address, file }: { readonly release: ReleaseAddress; readonly file: number },
  actor: Actor,
): Promise<Result<Undone, ImportRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'undoImport')) return refuse('notAllowed');
    const opened = await holdRelease(tx, address, actor);
    if (!opened.ok) return refuse(RELEASE_REFUSALS[opened.refusal]);
    const release = opened.value;
    const kept = await tx.scoreImport.findFirst({ where: { id: file, releaseId: release.id } });
    if (!kept) return refuse('noSuchImport');
    if (kept.status !== 'confirmed') return refuse('notConfirmed');

    const changes = importChanges.parse(kept.changes);
    const held = await heldCells(release.id, tx);
    const [restored, left] = parted(changes.written, held);
    await writeScores(
      tx,
      release,
      restored.map(({ cell }) => cell),
      actor,
    );
    await tx.scoreImport.update({
      where: { id: file },
      data: { status: 'undone', undoneAt: new Date(), changes: { ...changes, left } },
    });
    await recordAudit(tx, actor, [
      ...restored.map((cell) => cellRecord(address, cell)),
      {
        act: 'undoImport',
        subjectKind: 'import',
        subjectKey: importKey(address, file),
        after: { restored: restored.length, left: left.length },
      },
    ]);
    return accept({ restored: restored.length, left: left.length });
  }, LONGEST_WAIT);
}

const cellRecord = (address: ReleaseAddress, { now, cell }: Restored): AuditRecord => ({
  act: 'undoImport',
  subjectKind: 'score',
  subjectKey: scoreKey(address, cell.authority, cell.criterion),
  before: recordOf(now),
  after: recordedBy(cell, 'undo'),
});

type Restored = { readonly now: DraftCell; readonly cell: DraftCell };
type Left = Pick<ImportChange, 'authority' | 'criterion'>;

/** The cells that still are as the import wrote them, with what they get back, and the others. */
function parted(
  written: readonly ImportChange[],
  held: ReadonlyMap<string, DraftCell>,
): [Restored[], Left[]] {
  const restored: Restored[] = [];
  const left: Left[] = [];
  for (const { authority, criterion, before, version } of written) {
    const now = held.get(cellKey(authority, criterion));
    if (now?.version === version) restored.push({ now, cell: restoredCell(now, before) });
    else left.push({ authority, criterion });
  }
  return [restored, left];
}

function restoredCell(now: DraftCell, before: ImportChange['before']): DraftCell {
  const { rank = null, outOf = null } = before ?? {};
  return {
    ...now,
    points: before?.points ?? null,
    missing: before?.missing ?? null,
    rank: rank === null || outOf === null ? null : { rank, outOf },
    entryNote: before?.entryNote ?? null,
    source: before?.source ?? now.source,
  };
}
