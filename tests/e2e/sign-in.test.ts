import { expect, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { onOwnSite } from '@/tests/support/own-site';
import { accountWith, PASSWORD, signInAs, typeIn } from '@/tests/support/sign-in-journey';

const own = onOwnSite();

test('a person comes back to where sign-in was asked for, and leaves by signing out', async ({
  page,
}) => {
  await accountWith(own().databaseUrl, 'nguyen.an', 'staff');
  await page.goto('/nhap-lieu?nam=2024');
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=/);
  await typeIn(page, 'nguyen.an');
  await expect(page).toHaveURL(/\/nhap-lieu/);
  await expect(page.getByRole('banner')).toContainText('nguyen.an (Nhập liệu)');

  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await page.goto('/tai-khoan');
  await expect(page).toHaveURL(/\/dang-nhap/);
});

test('a link to the sign-in page leads nowhere else', async ({ page }) => {
  await page.goto('/dang-nhap?tiep=//example.com/');
  await typeIn(page, 'nguyen.an');
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(own().site.address);
});

test('the sixth wrong password in a row is not even tried', async ({ page }) => {
  await accountWith(own().databaseUrl, 'bi.do', 'staff');
  for (let time = 0; time < 5; time += 1) {
    await page.goto('/dang-nhap');
    await typeIn(page, 'bi.do', `sai lan thu ${time}`);
    await expect(page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.')).toBeVisible();
    await expect(page.getByLabel('Tên đăng nhập hoặc thư điện tử')).toHaveValue('bi.do');
  }
  await typeIn(page, 'bi.do', PASSWORD);
  await expect(page.getByText('Đã thử quá nhiều lần.')).toBeVisible();
});

test('an expired session loses nothing that was typed', async ({ page }) => {
  const id = await accountWith(own().databaseUrl, 'het.phien', 'staff');
  await signInAs(page, 'het.phien');
  await page.getByLabel('Họ và tên').fill('Tên vừa nhập');
  await connected(own().databaseUrl, (client) =>
    client.query(
      `UPDATE session SET expires_at = now() - interval '1 minute' WHERE account_id = $1`,
      [id],
    ),
  );
  await page.getByRole('button', { name: 'Lưu tên' }).click();

  await expect(page.getByText('Phiên đăng nhập đã hết.')).toBeVisible();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Tên vừa nhập');
});

test('a session cannot be read by scripts, nor sent along by another site', async ({
  page,
  context,
}) => {
  await signInAs(page, 'het.phien');
  const [cookie] = (await context.cookies()).filter(({ name }) => name.includes('session_token'));

  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(await page.evaluate(() => document.cookie)).not.toContain('session_token');
});

test('signing in, changing the name and signing out need no mouse', async ({ page }) => {
  await accountWith(own().databaseUrl, 'ban.phim', 'staff');
  await page.goto('/dang-nhap?tiep=/tai-khoan');
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').focus();
  await page.keyboard.type('ban.phim');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tài khoản của tôi' })).toBeVisible();

  await page.getByLabel('Họ và tên').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Bàn Phím');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu tên.' })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('signing in, a mistake and signing out work all the same', async ({ page }) => {
    await accountWith(own().databaseUrl, 'khong.js', 'staff');
    await page.goto('/dang-nhap?tiep=/tai-khoan');
    await typeIn(page, 'khong.js', 'sai');
    await expect(page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.')).toBeVisible();
    await typeIn(page, 'khong.js');
    await expect(page.getByRole('heading', { name: 'Tài khoản của tôi' })).toBeVisible();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  });
});
