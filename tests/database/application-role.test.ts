import { DatabaseError } from 'pg';
import { expect, test } from 'vitest';
import { recordAudit, SYSTEM } from '@/lib/commands/audit';
import { database } from '@/lib/platform/database';
import { applicationUrlOf, openToApplication } from '@/scripts/postgres/application-role';
import { connected } from '@/scripts/postgres/databases';
import { asApplication } from '@/tests/support/as-application';
import { givenRelease } from '@/tests/support/given';
import { tableNames } from '@/tests/support/table-contents';

const OWNER = process.env.DATABASE_URL ?? '';
const DENIED = '42501';
const KEPT = '23001';

/** The code with which the server refuses `sql` to the application; nothing is kept in any case. */
async function refusalOf(sql: string): Promise<string | null> {
  await openToApplication(OWNER);
  return connected(applicationUrlOf(OWNER), async (client) => {
    await client.query('BEGIN');
    try {
      await client.query(sql);
      return null;
    } catch (error) {
      if (error instanceof DatabaseError) return error.code ?? null;
      throw error;
    } finally {
      await client.query('ROLLBACK');
    }
  });
}

test.each([
  'ALTER TABLE score ADD COLUMN more text',
  'ALTER TABLE score DISABLE TRIGGER ALL',
  'DROP TABLE notice',
  'TRUNCATE notice',
  'CREATE TABLE mine (id int)',
  'CREATE TEMPORARY TABLE mine (id int)',
  'CREATE SCHEMA mine',
  'CREATE ROLE mine',
  'CREATE INDEX ON score (points)',
  'CREATE OR REPLACE FUNCTION keep_audit_entries() RETURNS trigger LANGUAGE sql AS $$ SELECT 1 $$',
  'DROP TRIGGER score_of_reviewed_release_stays ON score',
  'SET session_replication_role = replica',
  'UPDATE audit_entry SET act = act',
  'DELETE FROM audit_entry',
  'TRUNCATE audit_entry',
  'UPDATE attachment SET size = size',
  'DELETE FROM task_report',
  'SELECT * FROM _prisma_migrations',
  'SELECT * FROM seed_load',
  "SELECT setval('score_version', 1)",
])('the application may not: %s', async (sql) => {
  expect(await refusalOf(sql)).toBe(DENIED);
});

const APPEND_ONLY = ['audit_entry', 'attachment', 'task_report'];

test('the application works in every other table, and owns none', async () => {
  for (const table of await tableNames(database)) {
    if (table === 'seed_load') continue;
    const name = `"${table}"`;
    expect(await refusalOf(`SELECT * FROM ${name} LIMIT 1`), table).toBeNull();
    if (APPEND_ONLY.includes(table)) continue;
    expect(await refusalOf(`DELETE FROM ${name} WHERE false`), table).toBeNull();
  }
  const owned = await database.$queryRaw`
    SELECT relname FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname =
      (SELECT current_user || '_app'))`;

  expect(owned).toEqual([]);
});

test('a table made later is open to the application after the next start', async () => {
  await database.$executeRaw`CREATE TABLE made_later (id int)`;
  expect(await refusalOf('SELECT * FROM made_later')).toBeNull();
});

test('the application writes the audit log as every command does', async () => {
  const entry = { act: 'signIn', subjectKind: 'account', subjectKey: 'ai-do' } as const;
  await asApplication(() => database.$transaction((tx) => recordAudit(tx, SYSTEM, [entry])));

  expect(await database.auditEntry.count({ where: { subjectKey: 'ai-do' } })).toBe(1);
});

test.each(['submitted', 'approved', 'published'] as const)(
  'the application cannot touch a score of a release that is %s',
  async (status) => {
    const period = { submitted: '2030', approved: '2031', published: '2032' }[status];
    await givenRelease({
      ...{ indicator: 'sipas', period, territoryOn: '2025-07-01', status },
      totals: { 'ha-noi': '80.00' },
    });
    const its = `release_id = (SELECT max(id) FROM release WHERE period = '${period}')`;

    expect(await refusalOf(`UPDATE score SET points = 90 WHERE ${its}`)).toBe(KEPT);
    expect(await refusalOf(`DELETE FROM score WHERE ${its}`)).toBe(KEPT);
  },
);

test('many that open the server to the application at once all succeed', async () => {
  const opened = await Promise.all(Array.from({ length: 12 }, () => openToApplication(OWNER)));

  expect(new Set(opened)).toEqual(new Set([applicationUrlOf(OWNER)]));
});

test('the address of the application has another password than that of the owner', () => {
  const url = new URL(applicationUrlOf('postgresql://cchc:bi-mat@127.0.0.1:5432/cchc'));

  expect(url.username).toBe('cchc_app');
  expect(url.password).toHaveLength(43);
  expect(applicationUrlOf('postgresql://cchc@127.0.0.1:5432/cchc')).toBe(
    'postgresql://cchc_app@127.0.0.1:5432/cchc',
  );
});
