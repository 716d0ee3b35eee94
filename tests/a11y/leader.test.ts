import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { PROJECT } from '@/scripts/folders.mjs';
import { violationsOn } from '../support/axe';
import { expectToFit } from '../support/fitting';
import { keepRightsGround } from '../support/given-rights';
import { onOwnSite } from '../support/own-site';
import { ROUTES } from '../support/route-rights';
import { signedIn } from '../support/signed-in';

const own = onOwnSite('default');

// Larger text is tried by a style of the test's own, which the site's policy would refuse.
test.use({ bypassCSP: true });

/** Looked at with their data by the test of their journey. */
const ELSEWHERE = [
  '/lanh-dao/ho-so',
  '/lanh-dao/xem-truoc/[indicator]/[period]/[version]',
  '/lanh-dao/theo-doi',
];

const isPage = (route: string) =>
  ['(leader)', '(staff)'].some((group) =>
    existsSync(join(PROJECT, 'app', group, route, 'page.tsx')),
  );

/** Every page of the leaders and of tasks, at the example that the table of rights has of it. */
const FOUND = Object.entries(ROUTES)
  .filter(([route]) => /^\/(lanh-dao|nhiem-vu)(\/|$)/.test(route) && isPage(route))
  .filter(([route]) => !ELSEWHERE.some((one) => route === one || route.startsWith(`${one}/`)))
  .map(([, { at, may }]): [string, Role] => [
    at,
    may === 'everybody' || may.includes('leader') ? 'leader' : (may[0] ?? 'staff'),
  ]);

/** The same pages in another state. */
const ALSO: readonly [string, Role][] = [
  ['/lanh-dao', 'member'],
  ['/lanh-dao?nam=2024', 'staff'],
  ['/lanh-dao/chi-so/papi?nam=2023', 'leader'],
  ['/lanh-dao/chi-so/sipas', 'leader'],
  ['/nhiem-vu', 'staff'],
  ['/nhiem-vu?xem=thoi-gian', 'member'],
];

test('the leaders’ pages and those of tasks are all found', () => {
  expect(FOUND.map(([at]) => at)).toEqual(
    expect.arrayContaining([
      '/lanh-dao',
      '/lanh-dao/tom-tat',
      '/lanh-dao/muc-tieu',
      '/lanh-dao/sap-nhap',
    ]),
  );
});

for (const [address, role] of [...FOUND, ...ALSO]) {
  test(`${address} as ${role}: axe finds nothing in either contrast, and it fits every screen`, async ({
    page,
    context,
  }) => {
    test.slow();
    await keepRightsGround(own().databaseUrl);
    const { site, databaseUrl } = own();
    await signedIn(context, { databaseUrl, address: site.address, role });
    await page.setViewportSize({ width: 360, height: 740 });
    expect((await page.goto(address))?.status()).toBe(200);
    for (const folded of await page.locator('main details').all()) {
      await folded.evaluate((details) => details.setAttribute('open', ''));
    }
    expect(await violationsOn(page)).toEqual([]);
    await expectToFit(page, address);
  });
}

/** Axe looks at these in the tests of their journeys. */
const DOSSIERS = [
  '/lanh-dao/ho-so?ky=2024',
  '/lanh-dao/ho-so/thai-binh-so-noi-vu?ky=2024',
  '/lanh-dao/ho-so/linh-vuc/dat-dai?ky=2024',
  '/lanh-dao/ho-so/danh-sach?loc=dang-qua-han',
  '/lanh-dao/ho-so/canh-bao',
];

for (const address of DOSSIERS) {
  test(`${address} fits every screen`, async ({ page, context }) => {
    const { site, databaseUrl } = own();
    await signedIn(context, { databaseUrl, address: site.address, role: 'leader' });
    await page.setViewportSize({ width: 360, height: 740 });
    expect((await page.goto(address))?.status()).toBe(200);
    await expectToFit(page, address);
  });
}
