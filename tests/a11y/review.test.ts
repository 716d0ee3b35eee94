import { expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { connected } from '@/scripts/postgres/databases';
import { isTooWide, violationsOn } from '@/tests/support/axe';
import { releasesUnderReview } from '@/tests/support/given-review-rows';
import { keepSiteBases, keepSiteUnits } from '@/tests/support/given-site-report';
import { onOwnSite } from '@/tests/support/own-site';
import { signedIn } from '@/tests/support/signed-in';

const own = onOwnSite();

const DOSSIERS = '/duyet/ho-so/2019/1';

const ADDRESSES: readonly (readonly [Role, readonly string[]])[] = [
  ['staff', ['/nhap-lieu', '/nhap-lieu/ho-so', '/hop-viec', '/duyet/sipas/2024/2', DOSSIERS]],
  ['reviewer', ['/hop-viec', '/duyet/sipas/2025/1']],
  ['leader', ['/cong-bo', '/cong-bo/sipas/2026/1', '/duyet/sipas/2026/1', DOSSIERS]],
];

test('axe finds nothing wrong with the pages of review and publication', async ({ browser }) => {
  test.slow();
  const { site, databaseUrl } = own();
  const pages = new Map<Role, Page>();
  const ids: string[] = [];
  for (const [role] of ADDRESSES) {
    const context = await browser.newContext({
      baseURL: site.address,
      viewport: { width: 360, height: 800 },
    });
    ids.push((await signedIn(context, { databaseUrl, address: site.address, role })).id);
    pages.set(role, await context.newPage());
  }
  await releasesUnderReview(databaseUrl, ids[0] ?? '', ids[1] ?? '');
  await connected(databaseUrl, async (client) => {
    await keepSiteUnits(client);
    await keepSiteBases(client, ids[0] ?? '');
  });
  for (const [role, addresses] of ADDRESSES) {
    const page = pages.get(role);
    for (const address of page ? addresses : []) {
      expect((await page?.goto(address))?.status(), address).toBe(200);
      for (const summary of (await page?.locator('main summary').all()) ?? []) {
        await summary.click();
      }
      expect(page && (await violationsOn(page)), `${role} ${address}`).toEqual([]);
      expect(page && (await isTooWide(page)), `${role} ${address}`).toBe(false);
    }
  }
});
