import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** The same server's database of another name. */
export function siblingOf(url: string, database: string): string {
  const sibling = new URL(url);
  sibling.pathname = `/${encodeURIComponent(database)}`;
  return sibling.href;
}

export const databaseOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

/** Runs `work` on one connection to `url`, closed afterwards. */
export async function connected<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const quoted = (name: string) => pg.escapeIdentifier(name);

/** Creates the database of `url` unless it is there; its order of letters does not depend on the server. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = databaseOf(url);
  await connected(siblingOf(url, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return;
    await client.query(
      `CREATE DATABASE ${quoted(name)} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`,
    );
  });
}

const DROP_TRIES = 50;
const DROP_PAUSE = 100;
/** The server's own cleaning is at work in it, which an owner may not end; it ends by itself. */
const BUSY = ['42501', '55006'];

/** Removes the database of `url`, whoever is connected to it. */
export async function dropDatabase(url: string, tries = DROP_TRIES): Promise<void> {
  try {
    await connected(siblingOf(url, 'postgres'), (client) =>
      client.query(`DROP DATABASE IF EXISTS ${quoted(databaseOf(url))} WITH (FORCE)`),
    );
  } catch (error) {
    const isBusy = error instanceof pg.DatabaseError && BUSY.includes(error.code ?? '');
    if (!isBusy || tries === 0) throw error;
    await delay(DROP_PAUSE);
    await dropDatabase(url, tries - 1);
  }
}

/** A copy of a whole database, made in a moment; nobody may be connected to `template`. */
export async function cloneDatabase(template: string, copy: string): Promise<void> {
  await connected(siblingOf(copy, 'postgres'), (client) =>
    client.query(
      `CREATE DATABASE ${quoted(databaseOf(copy))} TEMPLATE ${quoted(databaseOf(template))}`,
    ),
  );
}

/** Gives the database of `url` the name of that of `renamed`. */
export async function renameDatabase(url: string, renamed: string): Promise<void> {
  await connected(siblingOf(url, 'postgres'), (client) =>
    client.query(
      `ALTER DATABASE ${quoted(databaseOf(url))} RENAME TO ${quoted(databaseOf(renamed))}`,
    ),
  );
}

/** Names of all databases of the server of `url`. */
export async function listDatabases(url: string): Promise<string[]> {
  return connected(siblingOf(url, 'postgres'), async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    return rows.map(({ datname }) => datname);
  });
}
