import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { onOwnSite } from '@/tests/support/own-site';
import { accountWith, PASSWORD, signInAs } from '@/tests/support/sign-in-journey';

const own = onOwnSite();
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with a page, in either contrast. */
async function violationsOn(page: Page) {
  const found: string[] = [];
  for (const contrast of ['Tương phản thường', 'Tương phản cao']) {
    await page.getByRole('radio', { name: contrast }).check();
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    found.push(...violations.map(({ id, nodes }) => `${contrast}: ${id} ${nodes[0]?.html ?? ''}`));
  }
  return found;
}

/** Whether the page is wider than a telephone of 360 px. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const OPEN = ['/dang-nhap', '/dang-nhap/ma-xac-thuc', '/quen-mat-khau', '/dat-mat-khau?ma=khong'];
const SIGNED_IN = [
  ...[
    '/tai-khoan',
    '/tai-khoan/xac-thuc',
    '/quan-tri',
    '/quan-tri/tai-khoan',
    '/quan-tri/tai-khoan/moi',
  ],
  '/quan-tri/tai-khoan/quan.tri',
];

test('axe finds nothing wrong with the pages before sign-in', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of OPEN) {
    await page.goto(address);
    expect(await violationsOn(page), address).toEqual([]);
    expect(await isTooWide(page), address).toBe(false);
  }
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Hãy sửa' })).toBeFocused();
  expect(await violationsOn(page), 'with mistakes').toEqual([]);
});

test('axe finds nothing wrong with the pages about accounts', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 800 });
  await accountWith(own().databaseUrl, 'quan.tri', 'administrator');
  await signInAs(page, 'quan.tri');
  for (const address of SIGNED_IN) {
    await page.goto(address);
    expect(await violationsOn(page), address).toEqual([]);
    expect(await isTooWide(page), address).toBe(false);
  }
  await page.goto('/tai-khoan/xac-thuc');
  await page.getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.getByRole('img', { name: 'Mã QR của khoá' })).toBeVisible();
  expect(await violationsOn(page), 'with the secret').toEqual([]);
});
