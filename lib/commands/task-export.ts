import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { recordAudit } from './audit';

export type TaskExport = {
  readonly ending: 'xlsx' | 'docx';
  readonly rows: number;
  /** What was looked for, as the address says it. */
  readonly filter: Readonly<Record<string, string | number>>;
};

/** Writes into the log that a list of tasks was handed out; refused where it may not be. */
export async function exportTasks(
  { ending, rows, filter }: TaskExport,
  actor: Actor,
): Promise<Result<null, 'notAllowed'>> {
  if (!mayDo(actor, 'exportTasks')) return refuse('notAllowed');
  await database.$transaction((tx) =>
    recordAudit(tx, actor, [
      {
        act: 'exportTasks',
        subjectKind: 'task',
        subjectKey: String(filter['van-ban'] || 'all'),
        after: { ending, rows, filter },
      },
    ]),
  );
  return accept(null);
}
