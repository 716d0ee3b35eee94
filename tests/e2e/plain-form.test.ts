import { expect, test } from '@playwright/test';
import { onOwnSite } from '@/tests/support/own-site';
import { signedIn } from '@/tests/support/signed-in';

const own = onOwnSite();
test.use({ javaScriptEnabled: false });

test('without JavaScript a refused form says why and keeps what was typed', async ({
  page,
  context,
}) => {
  const { databaseUrl, site } = own();
  await signedIn(context, { databaseUrl, address: site.address, role: 'staff' });
  await page.goto('/nhap-lieu');
  await page.getByLabel('Hạn công bố').fill('31/02/2026');
  await page.getByRole('button', { name: 'Mở đợt' }).click();

  await expect(page.getByRole('alert')).toContainText('Không đọc được ngày này');
  await expect(page.getByLabel('Hạn công bố')).toHaveValue('31/02/2026');
});

test('without JavaScript a page of one release says why a file was refused', async ({
  page,
  context,
}) => {
  const { databaseUrl, site } = own();
  await signedIn(context, { databaseUrl, address: site.address, role: 'staff' });
  await page.goto('/nhap-lieu');
  await page.getByLabel('Chỉ số', { exact: true }).selectOption({ label: 'SIPAS' });
  await page.getByLabel('Kỳ', { exact: true }).fill('2024');
  await page.getByLabel('Nguồn của số liệu').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Mở đợt' }).click();
  await page.goto('/nhap-lieu/sipas/2024/2/tep');
  await page.getByLabel('Tệp').setInputFiles({
    name: 'diem.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  });
  await page.getByRole('button', { name: /Gửi|Tải lên/ }).click();

  await expect(page.getByRole('alert')).toBeVisible();
});
