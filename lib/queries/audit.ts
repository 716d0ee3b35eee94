import type { Actor } from '@/lib/domain/account';
import { type AuditFilter, type AuditPage, ENTRIES_A_PAGE } from '@/lib/domain/audit';
import { mayDo } from '@/lib/domain/rights';
import { entriesWanted, toEntryView } from '@/lib/platform/audit-entries';
import { database } from '@/lib/platform/database';

/** One page of the log, the newest first; null for whoever may not read it. */
export async function auditPage(filter: AuditFilter, actor: Actor): Promise<AuditPage | null> {
  if (!mayDo(actor, 'readAudit')) return null;

  const where = entriesWanted(filter);
  const [total, rows] = await Promise.all([
    database.auditEntry.count({ where }),
    database.auditEntry.findMany({
      where,
      orderBy: { id: 'desc' },
      skip: (filter.trang - 1) * ENTRIES_A_PAGE,
      take: ENTRIES_A_PAGE,
    }),
  ]);
  return { filter, entries: rows.map(toEntryView), total };
}
