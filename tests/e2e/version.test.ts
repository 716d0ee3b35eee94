import { expect, type Page, test } from '@playwright/test';
import { CORRECTION } from '../support/given-correction';
import { asPrinted } from '../support/seed-rows';

const RANKING = `/xep-hang/${CORRECTION.indicator}/${CORRECTION.period}`;
const row = (page: Page) =>
  page.getByRole('region', { name: 'Bảng xếp hạng' }).getByRole('row', { name: CORRECTION.name });
const banner = (page: Page) => page.getByRole('region', { name: 'Có bản mới' });

test('the address without a version shows the corrected figure', async ({ page }) => {
  await page.goto(RANKING);

  await expect(row(page)).toContainText(asPrinted(CORRECTION.to));
  await expect(banner(page)).toHaveCount(0);
  await expect(page.getByText(/^Bản 2, đăng lúc/)).toContainText('Đã có 2 bản.');
});

test('the address of the first version keeps its figures and leads to the new one', async ({
  page,
}) => {
  await page.goto(`${RANKING}/ban/1`);
  await expect(row(page)).toContainText(asPrinted(CORRECTION.from));
  await expect(row(page)).not.toContainText(asPrinted(CORRECTION.to));
  await expect(banner(page)).toContainText('Trang này giữ nguyên số liệu của bản 1');
  await expect(banner(page)).toContainText(
    `Bản 2, 09:00 ngày 15/01/2026 (giờ Việt Nam): ${CORRECTION.note}`,
  );

  await banner(page).getByRole('link', { name: 'Xem bản mới nhất' }).click();
  await expect(page).toHaveURL(RANKING);
  await expect(row(page)).toContainText(asPrinted(CORRECTION.to));
});

test('the address of the newest version says that it is the newest', async ({ page }) => {
  await page.goto(`${RANKING}/ban/2`);

  await expect(row(page)).toContainText(asPrinted(CORRECTION.to));
  await expect(page.getByText('Đây là bản 2, cũng là bản mới nhất.')).toBeVisible();
});

test('the page of the figure counts with the newest version', async ({ page }) => {
  await page.goto(`/don-vi/${CORRECTION.province}/${CORRECTION.indicator}/${CORRECTION.period}`);

  await expect(page.getByRole('article')).toContainText(asPrinted(CORRECTION.to));
  await expect(page.getByText(/bản 2, đăng lúc/)).toBeVisible();
});
