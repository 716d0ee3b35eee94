import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { isTooWide, violationsOn } from '@/tests/support/axe';
import { onOwnSite } from '@/tests/support/own-site';
import { signedIn } from '@/tests/support/signed-in';

const own = onOwnSite();
const BOARD = '/lanh-dao';
const POINTS_PER_MM = 72 / 25.4;

type Visit = { readonly role?: Role; readonly width?: number; readonly hasScript?: boolean };

async function pageOf(browser: Browser, visit: Visit = {}): Promise<Page> {
  const { role = 'leader', width = 1440, hasScript = true } = visit;
  const { site, databaseUrl } = own();
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: { width, height: 900 },
    javaScriptEnabled: hasScript,
  });
  const unit = role === 'member' ? { authoritySlug: 'thai-binh-huyen-thai-thuy' } : {};
  await signedIn(context, { databaseUrl, address: site.address, role, ...unit });
  return context.newPage();
}

const card = (page: Page, name: string) => page.getByRole('article', { name });

test('a leader reads where Thái Bình stood in 2023, and follows a figure to its source', async ({
  browser,
}) => {
  const page = await pageOf(browser);
  await page.goto(BOARD);

  await expect(card(page, 'PAR Index 2023')).toContainText('86,49/100 điểm');
  await expect(card(page, 'PAR Index 2023')).toContainText('hạng 38/63');
  await expect(
    card(page, 'PAR Index 2023').getByRole('row', { name: /Trung bình cả nước/ }),
  ).toContainText('−0,49');
  await expect(
    card(page, 'PAR Index 2023').getByRole('row', { name: /Đồng bằng sông Hồng/ }),
  ).toContainText('−1,84');
  await expect(card(page, 'SIPAS 2023')).toContainText('85,80 %');
  await expect(card(page, 'SIPAS 2023')).toContainText('hạng 11/63');
  await expect(
    card(page, 'SIPAS 2023').getByRole('row', { name: /Trung bình cả nước/ }),
  ).toContainText('+3,14');
  await expect(card(page, 'SIPAS 2023').getByRole('row', { name: /Mục tiêu 2024/ })).toContainText(
    '−4,20',
  );
  await expect(card(page, 'PAPI 2023')).toContainText('43,7585/80 điểm');
  await expect(card(page, 'PAPI 2023')).toContainText('hạng 17/61');
  await expect(card(page, 'PAPI 2023')).toContainText('TTXVN in 43,6 điểm, hạng 17/63');

  await card(page, 'PAR Index 2023').getByRole('link', { name: 'TTXVN' }).click();
  await expect(page).toHaveURL(/\/nguon#ttxvn_thaibinh_2024$/);
  await page.goBack();
  await card(page, 'PAPI 2023').getByRole('link', { name: '43,7585' }).click();
  await expect(page).toHaveURL(/\/lanh-dao\/chi-so\/papi\?nam=2023$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('PAPI');
  await page.context().close();
});

test('from a lost point, a late field and an overdue task a leader gets to what is behind it', async ({
  browser,
}) => {
  const page = await pageOf(browser);
  await page.goto(BOARD);
  const lost = page.getByRole('region', { name: 'Nơi mất nhiều điểm nhất', exact: true });
  await expect(lost.getByRole('row', { name: /Quản trị môi trường/ })).toContainText('6,7540');
  await lost.getByRole('link', { name: 'Quản trị môi trường' }).click();
  await expect(page).toHaveURL(/\/lanh-dao\/chi-so\/papi\/7\?nam=2023$/);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
    'Quản trị môi trường',
  );

  await page.goto(BOARD);
  const late = page.getByRole('region', { name: 'Lĩnh vực trễ nhiều nhất', exact: true });
  const field = late.getByRole('rowheader').first();
  const name = (await field.textContent()) ?? '?';
  await field.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`lĩnh vực ${name}`);

  await page.goto(BOARD);
  const overdue = page.getByRole('region', { name: 'Nhiệm vụ quá hạn theo người đứng đầu' });
  const title =
    (await overdue.getByRole('row').nth(1).getByRole('link').first().textContent()) ?? '?';
  await overdue.getByRole('row').nth(1).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/nhiem-vu\/\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await page.context().close();
});

test('without JavaScript another year is chosen, and what it lacks is said', async ({
  browser,
}) => {
  const page = await pageOf(browser, { hasScript: false });
  await page.goto(BOARD);
  await page.getByRole('navigation', { name: 'Năm' }).getByRole('link', { name: '2024' }).click();

  await expect(page).toHaveURL(/\?nam=2024$/);
  await expect(card(page, 'PAPI 2024')).toContainText('44,7379/80 điểm');
  await expect(card(page, 'PAR Index 2024')).toContainText('chưa tìm thấy số công khai');
  await expect(
    page.getByRole('region', { name: 'Nơi mất nhiều điểm nhất', exact: true }),
  ).toBeVisible();
  await page.context().close();
});

test('every page of the leaders’ navigation opens, the one that is open marked', async ({
  browser,
}) => {
  test.slow();
  const page = await pageOf(browser);
  await page.goto(BOARD);
  const places = page.getByRole('navigation', { name: 'Lãnh đạo' }).getByRole('link');
  await expect(places.first()).toHaveAttribute('aria-current', 'page');
  const addresses = await places.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(addresses.length).toBeGreaterThan(6);
  for (const address of addresses) {
    expect((await page.goto(address))?.status(), address).toBe(200);
  }
  await page.context().close();
});

test('the page prints on one sheet of A4 with its date and versions', async ({ browser }) => {
  const page = await pageOf(browser);
  await page.goto(BOARD);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) =>
      `${Math.round(Number(width) / POINTS_PER_MM)}×${Math.round(Number(height) / POINTS_PER_MM)}`,
  );
  expect(sizes).toEqual(['210×297']);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/In ngày \d\d\/\d\d\/\d{4}\. PAR Index 2023 bản 1/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Lãnh đạo' })).toBeHidden();
  await page.context().close();
});

test('a member sees the dossiers and tasks of its own unit, and no board of the province', async ({
  browser,
}) => {
  const page = await pageOf(browser, { role: 'member' });
  await page.goto(BOARD);

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Huyện Thái Thụy');
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'PAR Index 2023' })).toHaveCount(0);
  await expect(
    page.getByRole('navigation', { name: 'Lãnh đạo' }).getByRole('link', { name: 'Chỉ số' }),
  ).toHaveCount(0);
  await page.context().close();
});

test('axe finds nothing wrong with the page, and it is never wider than a telephone', async ({
  browser,
}) => {
  test.slow();
  const page = await pageOf(browser, { width: 360 });
  for (const address of [BOARD, `${BOARD}?nam=2018`]) {
    await page.goto(address);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await violationsOn(page), address).toEqual([]);
    expect(await isTooWide(page), address).toBe(false);
  }
  await page.context().close();
});
