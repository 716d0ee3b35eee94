import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keepActionsOnly } from './callable';
import { fingerprintOf, isMadeFrom, noteMadeFrom } from './fingerprint';
import { PROJECT } from './folders.mjs';
import { runNode } from './run.mjs';
import { Sentence } from './sentence.mjs';

/** What the pages are made of: the code, and the figures written into them when they are built. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Where a build lies, and the database its pages are filled from. */
export type Build = {
  readonly folder: string;
  readonly databaseUrl: string;
  /** Set by whoever wants the build done again: a name for that database other than its address. */
  readonly databaseName: string;
};

const sourcesPresent = () => SOURCES.filter((path) => existsSync(join(PROJECT, path)));

/** Settings that end up inside the pages. */
const settingsOf = ({ databaseName }: Build) => [
  process.versions.node,
  databaseName,
  process.env.HOME_AUTHORITY ?? '',
  process.env.SITE_URL ?? '',
  process.env.DEMO ?? '',
];

async function must(script: string, words: readonly string[], environment: Record<string, string>) {
  const { code, output } = await runNode(script, words, environment);
  if (code !== 0) throw new Sentence('Không dựng được trang.', output);
}

/** Builds the site, whatever was built before. */
export async function buildSite(build: Build): Promise<void> {
  const fingerprint = fingerprintOf(sourcesPresent(), settingsOf(build));
  const chartWorker = 'scripts/build-chart-worker.mjs';
  if (existsSync(join(PROJECT, chartWorker))) await must(chartWorker, [], {});
  await must('node_modules/next/dist/bin/next', ['build'], {
    NODE_ENV: 'production',
    DATABASE_URL: build.databaseUrl,
    MIGRATION_DATABASE_URL: '',
    NEXT_DIST_DIR: build.folder,
  });
  keepActionsOnly(join(PROJECT, build.folder));
  noteMadeFrom(fingerprint, join(PROJECT, build.folder, 'fingerprint'));
}

/** Whether the build at hand is that of the present sources, settings and database. */
export const isBuilt = (build: Build) =>
  isMadeFrom(
    fingerprintOf(sourcesPresent(), settingsOf(build)),
    join(PROJECT, build.folder, 'fingerprint'),
  );
