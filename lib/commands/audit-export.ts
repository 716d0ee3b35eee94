import { recordAudit } from '@/lib/commands/audit';
import type { Actor } from '@/lib/domain/account';
import type { AuditEntryView, AuditFilter } from '@/lib/domain/audit';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { entriesWanted, toEntryView } from '@/lib/platform/audit-entries';
import { database } from '@/lib/platform/database';

/** More than this is taken out in parts, by days. */
const MOST = 50_000;

/** The log as it is looked for, the newest first, and the entry that says who took it. */
export async function exportAudit(
  filter: AuditFilter,
  actor: Actor,
): Promise<Result<AuditEntryView[], 'notAllowed'>> {
  if (!mayDo(actor, 'exportAudit')) return refuse('notAllowed');

  return database.$transaction(async (tx) => {
    const rows = await tx.auditEntry.findMany({
      where: entriesWanted(filter),
      orderBy: { id: 'desc' },
      take: MOST,
    });
    const { trang: _page, ...looked } = filter;
    await recordAudit(tx, actor, [
      {
        ...{ act: 'exportAudit', subjectKind: 'audit', subjectKey: 'audit' },
        after: { ...looked, entries: rows.length },
      },
    ]);
    return accept(rows.map(toEntryView));
  });
}
