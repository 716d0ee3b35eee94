import { expect, test } from '@playwright/test';
import { isTooWide, violationsOn } from '@/tests/support/axe';
import { onOwnSite } from '@/tests/support/own-site';
import { accountWith, PASSWORD, signInAs } from '@/tests/support/sign-in-journey';

const own = onOwnSite();

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
