import { expect, type Page, test } from '@playwright/test';

const RANKING = '/xep-hang/papi/2023';
const namesIn = (page: Page) =>
  page.getByRole('region', { name: 'Bảng xếp hạng' }).getByRole('rowheader').getByRole('link');
const heading = (page: Page, name: RegExp) => page.getByRole('columnheader', { name });

test('a visitor filters by region, band and text', async ({ page }) => {
  await page.goto(RANKING);
  await expect(namesIn(page)).toHaveCount(63);

  await page.getByLabel('Vùng').selectOption('Đồng bằng sông Hồng');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(namesIn(page)).toHaveCount(11);

  await page.getByLabel('Nhóm').selectOption('Nhóm Trung bình cao');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(namesIn(page)).toHaveText(['Vĩnh Phúc', 'Thái Bình', 'Nam Định']);

  await page.getByLabel('Tên tỉnh, thành phố').fill('thai binh');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(namesIn(page)).toHaveText(['Thái Bình']);
  await expect(page.getByRole('table')).toContainText('1 trong 63 tỉnh, thành phố');
});

test('a copied address shows the same view in another window, and Back the one before', async ({
  page,
  browser,
}) => {
  await page.goto(RANKING);
  await page.getByLabel('Vùng').selectOption('Tây Nguyên');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await heading(page, /^Điểm/).getByRole('link').click();
  await expect(heading(page, /^Điểm/)).toHaveAttribute('aria-sort', 'descending');
  const shown = await namesIn(page).allTextContents();
  expect(shown).toHaveLength(5);

  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(namesIn(other)).toHaveText(shown);
  await expect(other.getByLabel('Vùng')).toHaveValue('tay-nguyen');
  await other.close();

  await page.reload();
  await expect(namesIn(page)).toHaveText(shown);
  await page.goBack();
  await expect(heading(page, /^Điểm/)).toHaveAttribute('aria-sort', 'none');
  await expect(namesIn(page)).toHaveCount(5);
  await page.goBack();
  await expect(namesIn(page)).toHaveCount(63);
});

test('a heading sorts, says so, and turns round when it is chosen again', async ({ page }) => {
  await page.goto(RANKING);
  await expect(heading(page, /^Hạng/)).toHaveAttribute('aria-sort', 'ascending');

  await heading(page, /^Tỉnh/).getByRole('link').click();
  await expect(heading(page, /^Tỉnh/)).toHaveAttribute('aria-sort', 'ascending');
  await expect(heading(page, /^Hạng/)).toHaveAttribute('aria-sort', 'none');
  await expect(namesIn(page).first()).toHaveText('An Giang');
  await expect(namesIn(page).last()).toHaveText('Yên Bái');

  await heading(page, /^Tỉnh/).getByRole('link').click();
  await expect(heading(page, /^Tỉnh/)).toHaveAttribute('aria-sort', 'descending');
  await expect(namesIn(page).first()).toHaveText('Yên Bái');
});

test('the unranked stand last, with the reason, however the table is sorted', async ({ page }) => {
  for (const sort of ['', '?sap-xep=hang-giam', '?sap-xep=diem', '?sap-xep=diem-giam']) {
    await page.goto(`${RANKING}${sort}`);
    const last = page.getByRole('row').last();

    await expect(last.getByRole('rowheader')).toContainText('Quảng Ninh');
    await expect(last).toContainText('chưa xếp hạng');
    await expect(last).toContainText('–');
    await expect(last).toContainText('sai số khảo sát vượt mức cho phép');
  }
});

test('PAPI puts its four bands first and says that ranks are computed', async ({ page }) => {
  await page.goto(RANKING);

  await expect(page.getByRole('columnheader').first()).toHaveText('Nhóm');
  await expect(heading(page, /^Hạng \(tính\)/)).toBeVisible();
  await expect(page.getByText('Cơ quan công bố chỉ chia bốn nhóm, không xếp hạng')).toBeVisible();
});

test('a ranking of fragments says how many of 63 are public and computes no rank', async ({
  page,
}) => {
  await page.goto('/xep-hang/par-index/2023');

  await expect(page.getByText('17 nơi có điểm, 24 nơi có hạng')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'chưa xếp hạng' })).toHaveCount(39);
  await expect(page.getByRole('region', { name: 'Bảng xếp hạng' })).not.toContainText('tính được');
});

test('nothing is compared across the break of SIPAS 2022', async ({ page }) => {
  await page.goto('/xep-hang/sipas/2022');
  const column = await heading(page, /^So với 2021/).evaluate((cell) =>
    cell instanceof HTMLTableCellElement ? cell.cellIndex : -1,
  );
  const changes = await page
    .getByRole('row')
    .evaluateAll(
      (rows, index) =>
        rows.slice(1).map((row) => row.querySelectorAll('th,td')[index]?.textContent ?? ''),
      column,
    );

  expect(changes.length).toBe(63);
  expect(changes.filter((text) => /[▲▼+−\d]/.test(text))).toEqual([]);
  await expect(page.getByText('Không so sánh với các năm trước 2022.')).toBeVisible();
});

for (const query of [
  '?x=1',
  '?vung=%00&nhom=9&sap-xep=drop%20table',
  '?vung[]=a&sap-xep=__proto__&nhom=%F0%9F%98%80',
  '?utm_source=a&tim=%20%20',
]) {
  test(`unknown and malformed parameters are ignored: ${query}`, async ({ page }) => {
    const answer = await page.goto(`${RANKING}${query}`);

    expect(answer?.status()).toBe(200);
    await expect(namesIn(page)).toHaveCount(63);
    await expect(heading(page, /^Hạng/)).toHaveAttribute('aria-sort', 'ascending');
  });
}

test('ten thousand letters in the search are answered with a page', async ({ page }) => {
  const letters = 'a'.repeat(10_000);

  for (const address of ['/don-vi', RANKING]) {
    const answer = await page.goto(`${address}?tim=${letters}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('a'.repeat(100));
  }
});
