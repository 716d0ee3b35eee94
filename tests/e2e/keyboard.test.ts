import { expect, type Page, test } from '@playwright/test';

/** Presses Tab until `isThere` holds for what has the focus; how many presses it took. */
async function tabTo(page: Page, accessibleName: string | RegExp, most = 60): Promise<number> {
  for (let pressed = 1; pressed <= most; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if (await named(focused, accessibleName)) return pressed;
  }
  throw new Error(`${accessibleName} is not within ${most} Tab stops`);
}

const named = (focused: ReturnType<Page['locator']>, wanted: string | RegExp) =>
  expect(focused)
    .toHaveAccessibleName(wanted, { timeout: 20 })
    .then(
      () => true,
      () => false,
    );

test('the skip link comes first, is seen, and leads past the header', async ({ page }) => {
  await page.goto('/xep-hang/papi/2023');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Đi tới nội dung chính' });
  await expect(skip).toBeFocused();
  const box = await skip.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/xep-hang/papi/2023#noi-dung');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main')?.id);
  expect(inMain).toBe('noi-dung');
});

test('a province is searched, found and opened by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'Tìm tỉnh, thành phố');
  await page.keyboard.type('thai binh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/don-vi\?tim=thai/);

  await page.goto(`${page.url()}#noi-dung`);
  await tabTo(page, 'Thái Bình');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thái Bình');
});

test('a ranking is filtered and a figure opened by keyboard alone', async ({ page }) => {
  await page.goto('/xep-hang/papi/2023#noi-dung');
  await tabTo(page, 'Vùng');
  await page.keyboard.type('Tây Nguyên');
  await expect(page.getByLabel('Vùng')).toHaveValue('tay-nguyen');
  await tabTo(page, 'Lọc');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/vung=tay-nguyen/);
  await expect(page.getByRole('rowheader')).toHaveCount(5);

  await tabTo(page, 'Bảng xếp hạng');
  await tabTo(page, /^Đắk Lắk$|^Đắk Nông$|^Lâm Đồng$|^Gia Lai$|^Kon Tum$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/don-vi\/[a-z-]+$/);
});

test('the table of a chart opens by keyboard and comes before its chart', async ({ page }) => {
  await page.goto('/don-vi/thai-binh');
  const figure = page.getByRole('figure', { name: /^SIPAS của Thái Bình qua các năm/ });
  await figure.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('table')).toBeVisible();

  const tableFirst = await figure.evaluate((element) => {
    const [table, chart] = [element.querySelector('table'), element.querySelector('.chart-box')];
    return table && chart && table.compareDocumentPosition(chart);
  });
  expect(tableFirst).toBe(4 /* Node.DOCUMENT_POSITION_FOLLOWING */);
});

test('a chart is one Tab stop; arrows go through its years and Esc leaves', async ({ page }) => {
  await page.goto('/don-vi/thai-binh');
  const figure = page.getByRole('figure', { name: /^PAPI của Thái Bình qua các năm/ });
  await expect(figure.getByLabel('Biểu đồ PAPI của Thái Bình qua các năm')).toBeAttached();
  await figure.locator('summary').focus();
  await page.keyboard.press('Tab');
  const chart = figure.locator('svg:focus');
  await expect(chart).toHaveAccessibleName('Biểu đồ PAPI của Thái Bình qua các năm');

  const tip = figure.locator('.recharts-tooltip-wrapper');
  await page.keyboard.press('ArrowRight');
  await expect(tip).toContainText(/20\d\d/);
  const first = await tip.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(tip).not.toHaveText(first ?? '');
  await expect(chart).toHaveCount(1);

  await page.keyboard.press('Escape');
  await expect(chart).toHaveCount(0);
  await figure.locator('summary').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(figure.locator('.chart-box :focus')).toHaveCount(0);
});

test('what has the focus is always seen', async ({ page }) => {
  await page.goto('/xep-hang/papi/2023');
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'nothing has the focus';
      const ring = [focused, focused.closest('label')].some(
        (element) => element && getComputedStyle(element).outlineStyle !== 'none',
      );
      return ring ? 'a ring' : focused.outerHTML.slice(0, 150);
    });
    expect(shown).toBe('a ring');
  }
});
