import { exportAudit } from '@/lib/commands/audit-export';
import { auditFilter } from '@/lib/domain/audit';
import { currentActor } from '@/lib/platform/session';
import { auditFile } from '@/lib/text/audit';
import { csvDocument } from '@/lib/text/csv';

/** The log as a file, and an entry in it that says who took it; null for whoever may not. */
export async function auditDocument(search: URLSearchParams): Promise<string | null> {
  const actor = await currentActor();
  if (!actor) return null;

  const exported = await exportAudit(auditFilter.parse(Object.fromEntries(search)), actor);
  return exported.ok ? csvDocument(auditFile(exported.value)) : null;
}
