import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { env } from '@/lib/platform/env';
import { PROJECT } from '@/scripts/folders.mjs';
import { type Migration, migrate } from '@/scripts/migrate';
import { connected, dropDatabase, ensureDatabase, siblingOf } from '@/scripts/postgres/databases';
import { PRISMA_ENVIRONMENT } from '@/scripts/prisma';

const first: Migration = { name: '20250101_a', sql: 'CREATE TABLE a (id int PRIMARY KEY);' };
const second: Migration = { name: '20250102_b', sql: 'CREATE TABLE b (id int PRIMARY KEY);' };

let url = '';

beforeEach(async () => {
  url = siblingOf(env().DATABASE_URL, `cchc_test_${randomBytes(6).toString('hex')}`);
  await ensureDatabase(url);
  onTestFinished(() => dropDatabase(url));
});

async function tables(): Promise<string[]> {
  const { rows } = await connected(url, (client) =>
    client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    ),
  );
  return rows.map(({ name }) => name);
}

test('migrations are applied in order, each once', async () => {
  expect(await migrate(url, [first])).toEqual(['20250101_a']);
  expect(await migrate(url, [first, second])).toEqual(['20250102_b']);
  expect(await migrate(url, [first, second])).toEqual([]);
  expect(await tables()).toEqual(['_prisma_migrations', 'a', 'b']);
});

test('a migration that breaks half-way leaves nothing of itself, and may be mended', async () => {
  const broken = { ...second, sql: 'CREATE TABLE b (id int); SELECT 1 / 0;' };

  await expect(migrate(url, [first, broken])).rejects.toMatchObject({
    problem: 'doesNotApply',
    migration: '20250102_b',
  });
  expect(await tables()).toEqual(['_prisma_migrations', 'a']);
  expect(await migrate(url, [first, second])).toEqual(['20250102_b']);
});

test('a migration changed after it was applied is refused', async () => {
  await migrate(url, [first]);
  const changed = { ...first, sql: `${first.sql} -- one more word` };

  await expect(migrate(url, [changed, second])).rejects.toMatchObject({ problem: 'changed' });
  expect(await tables()).toEqual(['_prisma_migrations', 'a']);
});

test('a database newer than the code is refused', async () => {
  await migrate(url, [first, second]);

  await expect(migrate(url, [first])).rejects.toMatchObject({
    problem: 'missing',
    migration: '20250102_b',
  });
});

test('a migration Prisma began and did not finish is refused', async () => {
  await migrate(url, [first]);
  await connected(url, (client) =>
    client.query('UPDATE _prisma_migrations SET finished_at = NULL'),
  );

  await expect(migrate(url, [first, second])).rejects.toMatchObject({ problem: 'failed' });
});

test('two that migrate at once apply every migration once', async () => {
  const applied = await Promise.all([
    migrate(url, [first, second]),
    migrate(url, [first, second]),
    migrate(url, [first, second]),
  ]);

  expect(applied.flat().toSorted()).toEqual(['20250101_a', '20250102_b']);
});

test("Prisma's own tool finds nothing to do, in history or in shape", async () => {
  const prisma = (...words: string[]) =>
    spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'migrate', ...words], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, ...PRISMA_ENVIRONMENT, DATABASE_URL: env().DATABASE_URL },
    });

  expect(prisma('status').stdout).toContain('Database schema is up to date!');
  expect(
    prisma('diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma').stdout,
  ).toContain('No difference detected');
}, 180_000);
