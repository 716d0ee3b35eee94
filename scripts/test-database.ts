import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bringUpToDate, loadFigures } from './fill';
import { fingerprintOf } from './fingerprint';
import { PROJECT } from './folders.mjs';
import { alone } from './lock.mjs';
import { startCluster } from './postgres/cluster';
import {
  dropDatabase,
  ensureDatabase,
  listDatabases,
  renameDatabase,
  siblingOf,
} from './postgres/databases';

/** A migrated database with the real figures, to clone; nobody may stay connected to it. */
export type Template = { readonly url: string; readonly release: () => Promise<void> };

const PREFIX = 'cchc_template_';

/** What a template is made of: where these have not changed, an earlier one serves again. */
const SOURCES = ['prisma', 'lib/domain', 'lib/platform', 'package-lock.json'];

async function fill(url: string): Promise<void> {
  const half = siblingOf(url, `cchc_half_${randomBytes(6).toString('hex')}`);
  await ensureDatabase(half);
  await bringUpToDate(half);
  await loadFigures(half);
  await renameDatabase(half, url);
}

/** On somebody's server everything is made anew, and nothing is left behind. */
async function templateOn(server: string): Promise<Template> {
  const url = siblingOf(server, `${PREFIX}${randomBytes(6).toString('hex')}`);
  await fill(url);
  return { url, release: () => dropDatabase(url) };
}

/** On our own server the last template stays for the next run. */
async function templateOfOurs(): Promise<Template> {
  const cluster = await startCluster('test', { isDurable: false });
  const sources = SOURCES.filter((path) => existsSync(join(PROJECT, path)));
  const name = `${PREFIX}${fingerprintOf(sources).slice(0, 16)}`;
  const url = cluster.urlOf(name);
  const present = await listDatabases(url);
  for (const old of present.filter((each) => each.startsWith('cchc_') && each !== name)) {
    if (!cluster.isTakenOver) await dropDatabase(cluster.urlOf(old));
  }
  if (!present.includes(name)) await fill(url);
  return { url, release: cluster.isTakenOver ? async () => undefined : cluster.stop };
}

/** The template of this run: that of the command we run under, else one made or found now. */
export function openTemplate(): Promise<Template> {
  const { TEST_TEMPLATE_URL: given, DATABASE_URL: server } = process.env;
  if (given) return Promise.resolve({ url: given, release: async () => undefined });
  return alone('template', () => (server ? templateOn(server) : templateOfOurs()));
}
