import type { Actor } from '@/lib/domain/account';
import { NO_COUNTS } from '@/lib/domain/dossier-counts';
import type { DossierReleaseName } from '@/lib/domain/dossier-release';
import { type ReportRefusal, reportKey } from '@/lib/domain/dossier-report';
import {
  countKey,
  printedIn,
  type ReportChange,
  reportChanges,
  reportFileKey,
} from '@/lib/domain/dossier-report-record';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { type HeldReport, heldReports, reportScopeOf } from '@/lib/platform/dossier-report-scope';
import { recordAudit } from './audit';
import { HOLD_REFUSALS } from './dossier-report-import';
import { writeReports } from './dossier-report-rows';
import { countRevision, holdDossierRelease } from './held-dossier-release';

const LONGEST_WAIT = { maxWait: 20_000, timeout: 60_000 };

export type UndoneReport = { readonly restored: number; readonly left: number };

/**
 * Gives the rows of a form back what they held before, while the release takes figures.
 *
 * A row that was new is taken away; one that somebody saved since is left as it is, and listed.
 */
export function undoReport(
  { release: address, file }: { readonly release: DossierReleaseName; readonly file: number },
  actor: Actor,
): Promise<Result<UndoneReport, ReportRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'undoImport')) return refuse('notAllowed');
    const opened = await holdDossierRelease(tx, address, actor);
    if (!opened.ok) return refuse(HOLD_REFUSALS[opened.refusal]);
    const found = await reportScopeOf(address, tx);
    const kept = await tx.dossierImport.findFirst({
      where: { id: file, releaseId: opened.value.id, kind: 'report' },
    });
    if (!found || !kept) return refuse('noSuchImport');
    if (kept.status !== 'confirmed') return refuse('notConfirmed');

    const { written } = reportChanges.parse(kept.changes);
    const held = await heldReports(found.id, tx);
    const [restored, left] = parted(written, held);
    const rows = restored.map(({ now, before }) => ({
      authority: now.authority,
      field: now.field,
      seen: now.version,
      counts: before ?? NO_COUNTS,
    }));
    await writeReports(tx, found, rows, actor);
    await tx.dossierImport.update({
      where: { id: file },
      data: { status: 'undone', undoneAt: new Date(), changes: { written, left } },
    });
    await countRevision(tx, found.id);
    await recordAudit(tx, actor, [
      ...restored.map(({ now, before }) => ({
        act: 'undoImport' as const,
        subjectKind: 'dossierCount' as const,
        subjectKey: countKey(address, now),
        before: printedIn(now.counts),
        after: { ...(before && printedIn(before)), way: 'undo' },
      })),
      {
        act: 'undoImport',
        subjectKind: 'dossierImport',
        subjectKey: reportFileKey(address, file),
        after: { restored: restored.length, left: left.length },
      },
    ]);
    return accept({ restored: restored.length, left: left.length });
  }, LONGEST_WAIT);
}

type Restored = { readonly now: HeldReport; readonly before: ReportChange['before'] };
type Left = Pick<ReportChange, 'authority' | 'field'>;

/** The rows that still are as the form wrote them, and the others. */
function parted(
  written: readonly ReportChange[],
  held: ReadonlyMap<string, HeldReport>,
): [Restored[], Left[]] {
  const restored: Restored[] = [];
  const left: Left[] = [];
  for (const { authority, field, before, version } of written) {
    const now = held.get(reportKey({ authority, field }));
    if (now?.version === version) restored.push({ now, before });
    else left.push({ authority, field });
  }
  return [restored, left];
}
