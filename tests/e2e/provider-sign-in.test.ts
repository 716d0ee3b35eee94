import { expect, type Page, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { type OpenProvider, openProvider } from '@/tests/support/identity-provider';
import { openOwnSite } from '@/tests/support/own-site';
import { accountWith } from '@/tests/support/sign-in-journey';

test.describe.configure({ mode: 'serial' });

let provider: OpenProvider;
let own: Awaited<ReturnType<typeof openOwnSite>>;

test.beforeAll(async () => {
  provider = await openProvider();
  Object.assign(process.env, provider.environment);
  own = await openOwnSite();
  provider.serve(own.site.address);
});

test.afterAll(async () => {
  for (const name of Object.keys(provider.environment)) delete process.env[name];
  await own.close();
  await provider.close();
});

/** From our sign-in page to the provider and, named there, back again. */
async function signInAt(page: Page, name: string) {
  await page.goto(`${own.site.address}/dang-nhap?tiep=/tai-khoan`);
  await page.getByRole('button', { name: 'Đăng nhập bằng VNeID tỉnh' }).click();
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('bat ky');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('whoever has an account here enters by the provider, and the log says by what', async ({
  page,
}) => {
  const id = await accountWith(own.databaseUrl, 'can.bo', 'staff');
  await signInAt(page, 'can.bo');

  await expect(page.getByRole('heading', { name: 'Tài khoản của tôi' })).toBeVisible();
  const { rows } = await connected(own.databaseUrl, (client) =>
    client.query(`SELECT after FROM audit_entry WHERE act = 'signIn' AND actor_id = $1`, [id]),
  );
  expect(rows).toEqual([{ after: { by: 'oidc' } }]);
});

test('without JavaScript too', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signInAt(page, 'can.bo');
  await expect(page.getByRole('heading', { name: 'Tài khoản của tôi' })).toBeVisible();
  await page.close();
});

test('whoever has none is told so, and none is made', async ({ page }) => {
  await signInAt(page, 'nguoi.la');

  await expect(page.getByText('ở đây chưa có tài khoản')).toBeVisible();
  const { rows } = await connected(own.databaseUrl, (client) =>
    client.query(`SELECT FROM account WHERE email = 'nguoi.la@example.vn'`),
  );
  expect(rows).toEqual([]);
});

test('an e-mail that the provider has not verified opens no account', async ({ page }) => {
  await accountWith(own.databaseUrl, 'nan.nhan', 'administrator');
  await signInAt(page, 'chua.xac.minh.nan.nhan');

  await expect(page.getByText('ở đây chưa có tài khoản')).toBeVisible();
});

test('a disabled account stays closed to the provider too', async ({ page }) => {
  const id = await accountWith(own.databaseUrl, 'da.nghi', 'staff');
  await connected(own.databaseUrl, (client) =>
    client.query('UPDATE account SET disabled_at = now() WHERE id = $1', [id]),
  );
  await signInAt(page, 'da.nghi');

  await expect(page.getByText('ở đây chưa có tài khoản')).toBeVisible();
});

test('a way back that nobody asked for leads to the sign-in page', async ({ page }) => {
  await page.goto(`${own.site.address}/api/auth/callback/oidc?code=x&state=y`);

  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
});
