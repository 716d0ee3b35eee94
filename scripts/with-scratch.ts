import { spawnSync } from 'node:child_process';
import { startCluster } from './postgres/cluster';
import { ensureDatabase } from './postgres/databases';
import { PRISMA_ENVIRONMENT } from './prisma';

/** Runs the command given to it with DATABASE_URL set to an own database for trying things out. */
const cluster = await startCluster('scratch', { isDurable: false });
const url = cluster.urlOf('scratch');
await ensureDatabase(url);

const [command = 'psql', ...words] = process.argv.slice(2);
const { status } = spawnSync(command, command === 'psql' ? [url, ...words] : words, {
  stdio: 'inherit',
  env: { ...process.env, ...PRISMA_ENVIRONMENT, DATABASE_URL: url },
});
if (!cluster.isTakenOver) await cluster.stop();
process.exitCode = status ?? 1;
