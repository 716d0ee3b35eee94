import { randomBytes } from 'node:crypto';
import { CORRECTION, publishCorrection } from '@/tests/support/given-correction';
import { cloneDatabase, databaseOf, dropDatabase, siblingOf } from './postgres/databases';
import { freePort } from './postgres/free-port';
import { type Site, startSite } from './site';
import { type Build, buildSite, isBuilt } from './site-build';
import type { Template } from './test-database';

/** A site of its own for the browser tests: its database, and where its build lies. */
export type TestSite = Build & { readonly drop: () => Promise<void> };

export async function prepareTestSite(template: Template): Promise<TestSite> {
  const databaseUrl = siblingOf(template.url, `cchc_site_${randomBytes(6).toString('hex')}`);
  await cloneDatabase(template.url, databaseUrl);
  await publishCorrection(databaseUrl);
  return {
    folder: '.next-test',
    databaseUrl,
    databaseName: `${databaseOf(template.url)} ${Object.values(CORRECTION)}`,
    drop: () => dropDatabase(databaseUrl),
  };
}

export async function buildUnlessBuilt(build: Build): Promise<void> {
  if (!isBuilt(build)) await buildSite(build);
}

/** Serves the test build on a free port. */
export const serveTestSite = async (build: Build): Promise<Site> =>
  startSite(build, await freePort());
