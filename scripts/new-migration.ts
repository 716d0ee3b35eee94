import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './folders.mjs';
import { migrate } from './migrate';
import { startCluster } from './postgres/cluster';
import { dropDatabase, ensureDatabase } from './postgres/databases';
import { PRISMA_ENVIRONMENT } from './prisma';
import { runNode } from './run.mjs';

/**
 * Writes the migration from the last one to `schema.prisma`, under the name given to it.
 *
 * Prisma's `migrate dev` wants a shadow database that its engine cannot make here: the difference
 * is taken from a database that our own runner brought to the last migration.
 */
const [name = ''] = process.argv.slice(2);
if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
  throw new Error('Tên bản cập nhật: chữ thường không dấu, nối bằng "_", ví dụ: scores_have_notes');
}

const cluster = await startCluster('scratch', { isDurable: false });
const url = cluster.urlOf(`new_migration_${process.pid}`);
await ensureDatabase(url);
try {
  await migrate(url);
  const { code, output } = await runNode(
    'node_modules/prisma/build/index.js',
    [
      ...['migrate', 'diff', '--script', '--from-config-datasource'],
      ...['--to-schema', 'prisma/schema.prisma'],
    ],
    { ...PRISMA_ENVIRONMENT, DATABASE_URL: url },
  );
  if (code !== 0) throw new Error(output);
  const sql = output.slice(Math.max(0, output.indexOf('-- ')));
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(PROJECT, 'prisma', 'migrations', `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(`prisma/migrations/${stamp}_${name}/migration.sql`);
} finally {
  await dropDatabase(url);
  if (!cluster.isTakenOver) await cluster.stop();
}
