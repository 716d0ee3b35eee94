import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { isTooWide, violationsOn } from '@/tests/support/axe';
import { onOwnSite } from '@/tests/support/own-site';
import { signedIn } from '@/tests/support/signed-in';

const own = onOwnSite();
const BOARD = '/lanh-dao/ho-so';

type Visit = {
  readonly role?: Role;
  readonly authoritySlug?: string;
  readonly width?: number;
  readonly hasScript?: boolean;
};

async function pageOf(browser: Browser, visit: Visit = {}): Promise<Page> {
  const { role = 'leader', authoritySlug, width = 1280, hasScript = true } = visit;
  const { site, databaseUrl } = own();
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: { width, height: 800 },
    javaScriptEnabled: hasScript,
  });
  const given = { databaseUrl, address: site.address, role };
  await signedIn(context, authoritySlug ? { ...given, authoritySlug } : given);
  return context.newPage();
}

const countIn = (text: string | null) => Number((text ?? '').replace(/\D/g, ''));

test('a leader finds the three worst fields, and the dossiers behind them', async ({ browser }) => {
  test.slow();
  const page = await pageOf(browser);
  await page.goto('/lanh-dao');
  await page.getByRole('main').getByRole('link', { name: 'Hồ sơ thủ tục hành chính' }).click();
  await expect(page.getByRole('note')).toContainText('Dữ liệu minh hoạ');

  const figure = page.getByRole('figure', { name: /lĩnh vực nhiều hồ sơ quá hạn nhất/ });
  await figure.getByText('Xem dạng bảng').click();
  const rows = figure.getByRole('row');
  const worst: string[] = [];
  for (const place of [1, 2, 3]) {
    const name = (await rows.nth(place).getByRole('rowheader').textContent()) ?? '';
    worst.push(name);
    await expect(figure.locator('figcaption')).toContainText(name);
  }

  const [first = ''] = worst;
  await rows.nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`lĩnh vực ${first}`);
  const units = page.getByRole('region', { name: 'Bảng theo đơn vị' });
  await units.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`, lĩnh vực ${first}`);
  await expect(page.getByRole('region', { name: 'Bảng theo thủ tục' })).toBeVisible();

  const due = page.getByRole('region', { name: 'Việc cần thúc ngay' });
  const overdue = countIn(await due.locator('dd').first().locator('span').first().textContent());
  await due.getByRole('link', { name: 'Danh sách, lâu nhất trước' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đang quá hạn');
  await expect(page.getByRole('status')).toContainText(
    overdue === 0 ? 'Không có hồ sơ nào' : `${overdue} hồ sơ`,
  );
  await page.context().close();
});

test('the heat map sorts by a field, keeps the period, and adds up to the page', async ({
  browser,
}) => {
  const page = await pageOf(browser);
  await page.goto(`${BOARD}?ky=2024`);
  await page.getByRole('link', { name: 'Số hồ sơ quá hạn', exact: true }).click();
  await expect(page).toHaveURL(/ky=2024&do=so-luong#bang$/);

  const map = page.getByRole('region', { name: 'Bản đồ nhiệt đơn vị và lĩnh vực' });
  const total = map.getByRole('row', { name: /^Cộng/ }).getByRole('cell').first();
  const card = page.getByRole('article').filter({ hasText: 'Đã giải quyết quá hạn' });
  await expect(total).toHaveText((await card.locator('p').first().textContent()) ?? '?');

  await map.getByRole('columnheader', { name: 'Đất đai' }).getByRole('link').click();
  await expect(page).toHaveURL(/sap-xep=dat-dai/);
  await expect(map.getByRole('columnheader', { name: 'Đất đai' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.context().close();
});

test('without JavaScript the period is chosen, and everything is there to read', async ({
  browser,
}) => {
  const page = await pageOf(browser, { hasScript: false });
  await page.goto(BOARD);
  await page.getByRole('combobox', { name: /^Kỳ/ }).selectOption('2024-Q3');
  await page.getByRole('button', { name: 'Xem' }).click();

  await expect(page).toHaveURL(/\?ky=2024-Q3$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('quý III/2024');
  await expect(page.getByRole('region', { name: 'Số liệu chính' })).toContainText(
    'so với quý II/2024',
  );
  await expect(page.getByRole('table').first()).toBeAttached();
  expect(await page.locator('.chart-picture svg:visible').count()).toBeGreaterThan(2);
  await page.context().close();
});

test('the heat map is reached and scrolled by keyboard on a telephone', async ({ browser }) => {
  const page = await pageOf(browser, { width: 360 });
  await page.goto(BOARD);
  const map = page.getByRole('region', { name: 'Bản đồ nhiệt đơn vị và lĩnh vực' });
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => map.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await expect(map.getByRole('link').first()).toBeFocused();
  await page.context().close();
});

test('a member sees its own unit, and is told that others are not there', async ({ browser }) => {
  const page = await pageOf(browser, {
    role: 'member',
    authoritySlug: 'thai-binh-huyen-thai-thuy',
  });
  await page.goto(BOARD);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Huyện Thái Thụy');

  const others = await page.goto(`${BOARD}/thai-binh-huyen-vu-thu`);
  expect(others?.status()).toBe(404);
  await page.context().close();
});

test('axe finds nothing wrong with the pages of leaders, and none is wider than a telephone', async ({
  browser,
}) => {
  test.slow();
  const page = await pageOf(browser, { width: 360 });
  for (const address of [
    '/lanh-dao',
    BOARD,
    `${BOARD}?lien-thong=co&do=dang-qua-han&cap=huyen`,
    `${BOARD}/thai-binh-huyen-thai-thuy`,
    `${BOARD}/thai-binh-huyen-thai-thuy/dat-dai`,
    `${BOARD}/linh-vuc/dat-dai`,
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await violationsOn(page), address).toEqual([]);
    expect(await isTooWide(page), address).toBe(false);
  }
  await page.context().close();
});
