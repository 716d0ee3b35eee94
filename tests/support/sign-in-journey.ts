import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { hashPassword } from '@/lib/platform/password';
import { connected } from '@/scripts/postgres/databases';

export const PASSWORD = 'mot cau that dai';

/** An account with a password, as an administrator would have invited it. */
export async function accountWith(databaseUrl: string, username: string, role: Role) {
  const id = randomUUID();
  const password = await hashPassword(PASSWORD);
  await connected(databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO account (id, name, email, email_verified, username, role, updated_at)
       VALUES ($1, $2, $2 || '@example.vn', true, $2, $3::role, now())`,
      [id, username, role],
    );
    await client.query(
      `INSERT INTO credential (id, provider_account_id, provider_id, account_id, password, updated_at)
       VALUES ($1, $2, 'credential', $2, $3, now())`,
      [randomUUID(), id, password],
    );
  });
  return id;
}

/** Types user name and password into the form of this page and sends it. */
export async function typeIn(page: Page, username: string, password = PASSWORD) {
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

export async function signInAs(page: Page, username: string, password = PASSWORD) {
  await page.goto('/dang-nhap?tiep=/tai-khoan');
  await typeIn(page, username, password);
  await expect(page.getByRole('heading', { name: 'Tài khoản của tôi' })).toBeVisible();
}
