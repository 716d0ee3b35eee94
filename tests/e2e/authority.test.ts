import { expect, test } from '@playwright/test';

test('the two Hưng Yên are separate pages that lead to each other', async ({ page }) => {
  await page.goto('/don-vi/hung-yen');
  await expect(page.getByText('Hưng Yên kết thúc ngày 30/06/2025')).toBeVisible();
  await page
    .getByText(/kết thúc ngày/)
    .getByRole('link', { name: 'Hưng Yên' })
    .click();

  await expect(page).toHaveURL('/don-vi/hung-yen-2025');
  await expect(page.getByText('Hưng Yên thành lập ngày 01/07/2025')).toBeVisible();
  await page
    .getByText(/thành lập ngày/)
    .getByRole('link', { name: 'Hưng Yên cũ' })
    .click();
  await expect(page).toHaveURL('/don-vi/hung-yen');
});

test('Thái Bình stays reachable, with its last day and its successor', async ({ page }) => {
  await page.goto('/don-vi/thai-binh');
  const notice = page.getByText('Thái Bình kết thúc ngày 30/06/2025');

  await expect(notice).toContainText('Nghị quyết 202/2025/QH15');
  await notice.getByRole('link', { name: 'Hưng Yên' }).click();
  await expect(page).toHaveURL('/don-vi/hung-yen-2025');
});

test('the new Hưng Yên shows the years before it as a span, an estimate without rank', async ({
  page,
}) => {
  await page.goto('/don-vi/hung-yen-2025');
  const table = page.getByRole('table', { name: 'PAPI của các tỉnh trước sáp nhập' });
  const row = table.getByRole('row', { name: /^2023/ });

  await expect(row).toContainText('ước tính: từ 43,7585 đến 44,2282');
  await expect(row).not.toContainText('/61');
  await expect(page.getByText('Chưa có kết quả nào được công bố cho đơn vị này.')).toBeVisible();
});

const search = async (page: import('@playwright/test').Page, typed: string) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Tìm tỉnh, thành phố' }).fill(typed);
  await page.getByRole('search').getByRole('button', { name: 'Tìm' }).click();
  return page.getByRole('region', { name: 'Kết quả tìm' }).getByRole('rowheader');
};

for (const { typed, found } of [
  { typed: 'thai binh', found: ['Thái Bình'] },
  { typed: 'THÁI  BÌNH', found: ['Thái Bình'] },
  { typed: 'dak lak', found: ['Đắk Lắk', 'Đắk Lắk'] },
  { typed: 'hưng yên'.normalize('NFD'), found: ['Hưng Yên', 'Hưng Yên'] },
  { typed: 'thua thien', found: ['Huế'] },
]) {
  test(`"${typed}" finds ${found.join(' and ')}`, async ({ page }) => {
    const rows = await search(page, typed);

    await expect(rows.getByRole('link')).toHaveText(found);
  });
}

test('"tp hcm" finds TP. Hồ Chí Minh, before and after the merger', async ({ page }) => {
  const rows = await search(page, 'tp hcm');

  await expect(rows.getByRole('link', { name: /Hồ Chí Minh/ })).toHaveCount(2);
});

test('the search says which of two namesakes lived when', async ({ page }) => {
  const rows = await search(page, 'hung yen');
  await expect(rows).toHaveCount(2);
  const results = page.getByRole('region', { name: 'Kết quả tìm' });

  await expect(results.getByRole('row').nth(1)).toContainText('từ 01/07/2025');
  await expect(results.getByRole('row').nth(2)).toContainText('đến 30/06/2025');
});

test('a search without a finding says so and offers every province', async ({ page }) => {
  await page.goto('/don-vi?tim=atlantis');

  await expect(page.getByRole('status')).toContainText('Không có tỉnh, thành phố nào');
  await page.getByRole('link', { name: 'Xem mọi tỉnh, thành phố' }).click();
  await expect(page.getByText('34 tỉnh, thành phố hiện nay và')).toBeVisible();
});
