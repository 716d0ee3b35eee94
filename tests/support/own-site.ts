import { test } from '@playwright/test';
import type { Site } from '@/scripts/site';
import { prepareTestSite, serveTestSite, type TestSite } from '@/scripts/test-site';

export type OwnSite = {
  readonly site: Site;
  /** Its database for the owner of the tables; the site itself works as the application's role. */
  readonly databaseUrl: string;
};

/** A web server of its own on a database of its own, with the test build: for journeys that write. */
export async function openOwnSite(): Promise<OwnSite & { close: () => Promise<void> }> {
  const template = process.env.TEMPLATE_URL;
  if (!template) throw new Error('Browser tests need a template: run them by `npm run test:e2e`.');
  const build: TestSite = await prepareTestSite({ url: template, release: async () => undefined });
  const site = await serveTestSite(build);
  const close = async () => {
    await site.stop();
    await build.drop();
  };
  return { site, databaseUrl: build.ownerUrl, close };
}

/**
 * Gives the tests of this file a site of their own, one after another: what they enter and publish
 * is seen by no other file. Answers where it is, once a test runs. `serial`: after one that failed
 * the others are left out.
 */
export function onOwnSite(mode: 'serial' | 'default' = 'serial'): () => OwnSite {
  let open: (OwnSite & { close: () => Promise<void> }) | undefined;
  const opened = () => {
    if (!open) throw new Error('The site opens before the first test, not earlier.');
    return open;
  };
  test.describe.configure({ mode });
  test.beforeAll(async () => {
    open = await openOwnSite();
  });
  test.afterAll(async () => open?.close());
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    baseURL: async ({}, use) => use(open?.site.address ?? ''),
  });
  return opened;
}
