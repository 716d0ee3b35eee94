import pg from 'pg';
import { env } from '@/lib/platform/env';

/** Long work waits for one statement as long as it takes; requests have the pool of `database`. */
export type WorkClient = pg.Client;

declare global {
  /** Where another role than DATABASE_URL's is to be tried. */
  var workDatabaseUrl: (() => string) | undefined;
}

/** Which locks are of imports of dossiers: one a file, held by the connection that works on it. */
export const FILE_LOCK = 72_707_380;
/** Held to the end of the transaction by whoever writes dossiers and their months. */
const WRITE_LOCK = 72_707_381;

/** Does `work` on a connection of its own, which ends with it. */
async function onConnection<Value>(work: (client: WorkClient) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({
    connectionString: globalThis.workDatabaseUrl?.() ?? env().DATABASE_URL,
    application_name: 'cchc import',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: '-c TimeZone=UTC -c DateStyle=ISO',
  });
  // A lost connection fails the statement that waits; nobody else listens.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Does `work` on a file that no other process works on; null where one does. */
export function aloneWithFile<Value>(
  file: number,
  work: (client: WorkClient) => Promise<Value>,
): Promise<Value | null> {
  return onConnection(async (client) => {
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock($1, $2) AS held',
      [FILE_LOCK, file],
    );
    return rows[0]?.held ? work(client) : null;
  });
}

/** Everything or nothing; what `work` throws undoes it. */
export async function inTransaction<Value>(
  client: WorkClient,
  work: () => Promise<Value>,
): Promise<Value> {
  await client.query('BEGIN');
  try {
    const value = await work();
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Waits for whoever writes dossiers now; a transaction. */
export const waitToWrite = (client: WorkClient) =>
  client.query('SELECT pg_advisory_xact_lock($1)', [WRITE_LOCK]);

/** The same without a file: for what counts all dossiers anew. */
export const onWorkConnection = onConnection;
