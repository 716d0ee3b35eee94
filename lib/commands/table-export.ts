import type { Actor } from '@/lib/domain/account';
import type { AuditSubject } from '@/lib/domain/audit';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { type Kept, recordAudit } from './audit';

/** A table of what is not published, as the log names it. */
export type ExportedTable = {
  readonly subjectKind: AuditSubject;
  readonly subjectKey: string;
  /** What was in it: its filter, how many rows. */
  readonly after: Kept;
};

/** Writes into the log that somebody takes a table of unpublished figures out, before it is handed over. */
export function exportTable(
  table: ExportedTable,
  actor: Actor,
): Promise<Result<null, 'notAllowed'>> {
  if (!mayDo(actor, 'exportDrafts')) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    await recordAudit(tx, actor, [{ act: 'exportDrafts', ...table }]);
    return accept(null);
  });
}
