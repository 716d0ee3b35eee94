import { expect, type Page, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { shownByApp } from '@/tests/support/one-time-code';
import { onOwnSite } from '@/tests/support/own-site';
import { accountWith, PASSWORD, signInAs, typeIn } from '@/tests/support/sign-in-journey';

const own = onOwnSite();

const HALF_MINUTE = 30_000;

test('an administrator invites, the invited sets a password and enters, and is locked out at once', async ({
  page,
  browser,
}) => {
  await accountWith(own().databaseUrl, 'quan.tri', 'administrator');
  await signInAs(page, 'quan.tri');
  await page.goto('/quan-tri/tai-khoan');
  await page.getByRole('link', { name: 'Mời người mới' }).click();
  await page.getByLabel('Họ và tên').fill('Trần Thị Mới');
  await page.getByLabel('Tên đăng nhập').fill('tran.moi');
  await page.getByLabel('Thư điện tử').fill('tran.moi@example.vn');
  await page.getByLabel('Vai trò').selectOption('Đơn vị');
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'phải chọn một đơn vị' })).toBeFocused();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Trần Thị Mới');
  await page.getByLabel('Đơn vị', { exact: true }).selectOption('thai-binh');
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const link = page.getByRole('status').getByRole('link');
  const href = (await link.getAttribute('href')) ?? '';

  const other = await browser.newPage({ baseURL: own().site.address });
  await other.goto(href);
  await other.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
  await other.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
  await other.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(other.getByText('Đã đặt mật khẩu.')).toBeVisible();
  await signInAs(other, 'tran.moi');
  await other.goto(href);
  await expect(other.getByText('đã dùng hoặc đã hết hạn')).toBeVisible();

  await page.goto('/quan-tri/tai-khoan/tran.moi');
  await page.getByRole('button', { name: 'Khoá tài khoản' }).click();
  await expect(page.getByText('mọi phiên đã kết thúc')).toBeVisible();
  await other.goto('/tai-khoan');
  await expect(other).toHaveURL(/\/dang-nhap/);
  await typeIn(other, 'tran.moi');
  await expect(other.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.')).toBeVisible();
  await other.close();
});

test('the last administrator cannot be locked', async ({ page }) => {
  await signInAs(page, 'quan.tri');
  await page.goto('/quan-tri/tai-khoan/quan.tri');
  await page.getByRole('button', { name: 'Khoá tài khoản' }).click();

  await expect(page.getByText('Đây là quản trị cuối cùng.')).toBeVisible();
});

/** Sets an app up on the page for it; answers the secret and the backup codes. */
async function setUpApp(page: Page) {
  await page.getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.getByRole('img', { name: 'Mã QR của khoá' })).toBeVisible();
  const secret = (await page.locator('p.font-mono').textContent()) ?? '';
  const codes = await page.getByLabel('Mã dự phòng').getByRole('listitem').allInnerTexts();
  await page.getByRole('textbox', { name: 'Mã xác thực' }).fill(shownByApp(secret));
  await page.getByRole('button', { name: 'Bật mã xác thực' }).click();
  return { secret, codes };
}

async function showCode(page: Page, code: string) {
  await page.getByRole('textbox', { name: 'Mã xác thực' }).fill(code);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
}

test('with a second factor, a password alone opens nothing', async ({ page }) => {
  await accountWith(own().databaseUrl, 'hai.buoc', 'reviewer');
  await signInAs(page, 'hai.buoc');
  await page.getByRole('link', { name: 'Bật mã xác thực' }).click();
  const { secret, codes } = await setUpApp(page);
  await expect(page.getByText('Đang bật:')).toBeVisible();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();

  await page.goto('/dang-nhap?tiep=/tai-khoan');
  await typeIn(page, 'hai.buoc');
  await expect(page.getByRole('heading', { name: 'Mã xác thực' })).toBeVisible();
  await page.goto('/tai-khoan');
  await expect(page).toHaveURL(/\/dang-nhap/);
  await page.goto('/dang-nhap/ma-xac-thuc?tiep=/tai-khoan');
  await showCode(page, shownByApp(secret, Date.now() + 100 * HALF_MINUTE));
  await expect(page.getByText('Mã chưa đúng.')).toBeVisible();
  await showCode(page, shownByApp(secret));
  await expect(page.getByRole('heading', { name: 'Tài khoản của tôi' })).toBeVisible();

  for (const outcome of ['Tài khoản của tôi', 'Mã xác thực']) {
    await page.context().clearCookies();
    await page.goto('/dang-nhap?tiep=/tai-khoan');
    await typeIn(page, 'hai.buoc');
    await expect(page.getByRole('heading', { name: 'Mã xác thực' })).toBeVisible();
    await showCode(page, codes[0] ?? '');
    if (outcome === 'Mã xác thực') await expect(page.getByText('Mã chưa đúng.')).toBeVisible();
    await expect(page.getByRole('heading', { name: outcome })).toBeVisible();
  }
});

test('where a second factor is demanded, a leader without one can do nothing else', async ({
  page,
}) => {
  await accountWith(own().databaseUrl, 'lanh.dao', 'leader');
  await accountWith(own().databaseUrl, 'nhap.lieu', 'staff');
  await connected(own().databaseUrl, (client) =>
    client.query(
      `INSERT INTO setting (key, value, updated_at) VALUES ('secondFactorDemanded', 'true', now())`,
    ),
  );
  await page.goto('/dang-nhap?tiep=/nhap-lieu');
  await typeIn(page, 'lanh.dao');
  await expect(page.getByText('Vai trò của bạn phải có mã xác thực.')).toBeVisible();
  await page.goto('/cong-bo');
  await expect(page.getByText('Vai trò của bạn phải có mã xác thực.')).toBeVisible();
  await setUpApp(page);
  await expect(page).toHaveURL(/\/cong-bo/);

  await page.context().clearCookies();
  await page.goto('/dang-nhap?tiep=/nhap-lieu');
  await typeIn(page, 'nhap.lieu');
  await expect(page.getByRole('heading', { name: 'Nhập liệu' })).toBeVisible();
});

test('the library’s own addresses answer nobody', async ({ request }) => {
  const address = own().site.address;
  for (const path of ['sign-in/email', 'sign-up/email', 'change-email', 'two-factor/disable']) {
    const answer = await request.post(`/api/auth/${path}`, {
      headers: { origin: address },
      data: { email: 'quan.tri@example.vn', password: PASSWORD },
    });
    expect(answer.status(), path).toBe(404);
  }
});
