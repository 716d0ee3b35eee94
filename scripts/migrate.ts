import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { readEnvironment } from '@/lib/platform/env';
import { PROJECT } from './folders.mjs';
import { connected } from './postgres/databases';

export type Migration = { readonly name: string; readonly sql: string };

/** Why the database and the folder of migrations cannot be brought together; `name` is a migration. */
export type MigrationProblem = 'changed' | 'failed' | 'missing' | 'doesNotApply';

export class MigrationError extends Error {
  constructor(
    readonly problem: MigrationProblem,
    readonly migration: string,
    detail: string,
  ) {
    super(`Migration ${migration}: ${detail}`);
  }
}

type LedgerRow = {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
};

/** The lock that Prisma's own tool takes: the two never migrate at the same time. */
const LOCK = 72707369;

const LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

const checksumOf = (sql: string) => createHash('sha256').update(sql).digest('hex');

/** The project's migrations in their order. */
export function storedMigrations(folder = join(PROJECT, 'prisma', 'migrations')): Migration[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, path: join(folder, name, 'migration.sql') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, sql: readFileSync(path, 'utf8') }));
}

/** Refuses a database whose history is not the beginning of `migrations`. */
function checkHistory(applied: readonly LedgerRow[], migrations: readonly Migration[]): void {
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (finished_at === null)
      throw new MigrationError('failed', name, 'began once and did not finish');
    if (!known) throw new MigrationError('missing', name, 'was applied but is not in the project');
    if (checksumOf(known.sql) !== checksum) {
      throw new MigrationError('changed', name, 'was changed after it was applied');
    }
  }
}

/** Applies one migration and its line in the ledger, or neither. */
async function apply(client: pg.Client, { name, sql }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    const startedAt = new Date();
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations
         (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, $4, 1)`,
      [randomUUID(), checksumOf(sql), name, startedAt],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new MigrationError(
      'doesNotApply',
      name,
      error instanceof Error ? error.message : 'unknown',
    );
  }
}

/**
 * Brings the database of `url` to the last migration; returns the names it applied.
 * Keeps Prisma's own ledger, so that `prisma migrate status` agrees. Throws `MigrationError`.
 */
export function migrate(url: string, migrations = storedMigrations()): Promise<string[]> {
  return connected(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(LEDGER);
    const { rows: applied } = await client.query<LedgerRow>(
      `SELECT migration_name, checksum, finished_at FROM _prisma_migrations
       WHERE rolled_back_at IS NULL ORDER BY started_at`,
    );
    checkHistory(applied, migrations);

    const done = new Set(applied.map(({ migration_name }) => migration_name));
    const pending = migrations.filter(({ name }) => !done.has(name));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const applied = await migrate(readEnvironment(process.env).DATABASE_URL);
  console.log(
    applied.length === 0 ? 'Cơ sở dữ liệu đã ở bản mới nhất.' : `Đã áp dụng: ${applied.join(', ')}`,
  );
}
