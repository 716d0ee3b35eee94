import { exportAudit } from '@/lib/commands/audit-export';
import type { Actor } from '@/lib/domain/account';
import { auditFilter } from '@/lib/domain/audit';
import { auditFile } from '@/lib/text/audit';
import { csvDocument } from '@/lib/text/csv';

/** The log as a file, and an entry in it that says who took it; null for whoever may not. */
export async function auditDocument(search: URLSearchParams, actor: Actor): Promise<string | null> {
  const exported = await exportAudit(auditFilter.parse(Object.fromEntries(search)), actor);
  return exported.ok ? csvDocument(auditFile(exported.value)) : null;
}
