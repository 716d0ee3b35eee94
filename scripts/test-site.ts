import { randomBytes } from 'node:crypto';
import { CORRECTION, publishCorrection } from '@/tests/support/given-correction';
import { illustrate } from './demo';
import { openToApplication } from './postgres/application-role';
import { cloneDatabase, databaseOf, dropDatabase, siblingOf } from './postgres/databases';
import { freePort } from './postgres/free-port';
import { Sentence } from './sentence.mjs';
import { type Site, startSite } from './site';
import { type Build, buildSite, isBuilt } from './site-build';
import type { Template } from './test-database';

/** Enough for every page about dossiers to have something to show. Unit: dossiers. */
const SITE_DOSSIERS = 6_000;

/** A site of its own for the browser tests: its database, and where its build lies. */
export type TestSite = Build & {
  /** For what a test prepares or looks up behind the application's back. */
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
};

/** The real figures, and beside them a correction and made-up dossiers with their results. */
export async function prepareTestSite(
  template: Template,
  dossiers = SITE_DOSSIERS,
): Promise<TestSite> {
  const ownerUrl = siblingOf(template.url, `cchc_site_${randomBytes(6).toString('hex')}`);
  await cloneDatabase(template.url, ownerUrl);
  await publishCorrection(ownerUrl);
  const databaseUrl = await openToApplication(ownerUrl);
  if (!databaseUrl) {
    throw new Sentence('Vai trò của DATABASE_URL phải được tạo vai trò khác (CREATEROLE).');
  }
  await illustrate(databaseUrl, dossiers);
  return {
    folder: '.next-test',
    ownerUrl,
    databaseUrl,
    databaseName: `${databaseOf(template.url)} ${Object.values(CORRECTION)} ${dossiers}`,
    drop: () => dropDatabase(ownerUrl),
  };
}

export async function buildUnlessBuilt(build: Build): Promise<void> {
  if (!isBuilt(build)) await buildSite(build);
}

/** Serves the test build on a free port. */
export const serveTestSite = async (build: Build): Promise<Site> =>
  startSite(build, await freePort());
