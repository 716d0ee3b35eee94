import { database } from '@/lib/platform/database';
import { FILE_LOCK } from '@/lib/platform/work-connection';

type Worker = { readonly file: number; readonly pid: number };

/** The imports of dossiers that a connection works on now, whichever process it is of. */
export function runningImports(): Promise<Worker[]> {
  return database.$queryRaw<Worker[]>`
    SELECT objid::int AS file, pid FROM pg_locks
    WHERE locktype = 'advisory' AND granted AND classid = ${FILE_LOCK}::oid AND objsubid = 2
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
}

/** Ends whatever statement works on an import now. */
export async function interruptImport(file: number): Promise<void> {
  const working = (await runningImports()).filter((one) => one.file === file);
  for (const { pid } of working) await database.$queryRaw`SELECT pg_cancel_backend(${pid}::int)`;
}
