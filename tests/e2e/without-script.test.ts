import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a ranking is read and filtered without JavaScript', async ({ page }) => {
  await page.goto('/xep-hang/papi/2023');
  await expect(page.getByRole('rowheader')).toHaveCount(63);
  await expect(page.getByRole('row', { name: /Thái Bình/ })).toContainText('43,7585');

  await page.getByLabel('Tên tỉnh, thành phố').fill('đắk');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveText(['Đắk Lắk', 'Đắk Nông']);

  await page.getByRole('columnheader', { name: /^Tỉnh/ }).getByRole('link').click();
  await page.getByRole('columnheader', { name: /^Tỉnh/ }).getByRole('link').click();
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveText(['Đắk Nông', 'Đắk Lắk']);
});

test('a province is read without JavaScript, charts and tables alike', async ({ page }) => {
  await page.goto('/don-vi/thai-binh');
  await expect(page.getByRole('article').first()).toContainText('86,49/100 điểm');

  const figure = page.getByRole('figure', { name: /^SIPAS của Thái Bình qua các năm/ });
  await expect(figure.locator('svg:visible')).toHaveCount(1);
  await figure.getByText('Xem dạng bảng').click();
  await expect(figure.getByRole('row', { name: /^2023/ })).toContainText('85,80');
});

test('text size and contrast change without JavaScript', async ({ page }) => {
  await page.goto('/');
  const size = () => page.evaluate('getComputedStyle(document.documentElement).fontSize');
  const before = await size();
  await page.getByRole('radio', { name: 'Chữ lớn' }).check();

  expect(Number.parseFloat(String(await size()))).toBeGreaterThan(
    Number.parseFloat(String(before)),
  );
});
