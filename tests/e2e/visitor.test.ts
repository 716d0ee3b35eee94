import { expect, test } from '@playwright/test';

const card = (name: string) => ({ name: new RegExp(`^${name} 2023$`), level: 2 }) as const;

test('the front page says at once what Thái Bình has in each index', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thái Bình');
  const cardOf = (index: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', card(index)) });

  await expect(cardOf('PAR Index')).toContainText('86,49/100 điểm');
  await expect(cardOf('PAR Index')).toContainText('hạng 38/63');
  await expect(cardOf('PAR Index')).toContainText('thấp hơn trung bình cả nước 0,49 điểm');
  await expect(cardOf('PAR Index')).toContainText('thấp hơn trung bình vùng 1,84 điểm');
  await expect(cardOf('SIPAS')).toContainText('85,80 %');
  await expect(cardOf('SIPAS')).toContainText('hạng 11/63');
  await expect(cardOf('SIPAS')).toContainText('cao hơn trung bình cả nước 3,14 điểm phần trăm');
  await expect(cardOf('SIPAS')).toContainText('Mục tiêu năm 2024: trên 90 %');
  await expect(cardOf('SIPAS')).toContainText('Mục tiêu năm 2025: trên 95 %');
  await expect(cardOf('PAPI')).toContainText('43,7585/80 điểm');
  await expect(cardOf('PAPI')).toContainText('Nhóm Trung bình cao, hạng 17/61');
  await expect(cardOf('PAPI')).toContainText('TTXVN in 43,6 điểm, hạng 17/63');
});

for (const { index, address, points, rank } of [
  { index: 'PAR Index', address: '/xep-hang/par-index/2023', points: '86,49', rank: '38/63' },
  { index: 'SIPAS', address: '/xep-hang/sipas/2023', points: '85,80', rank: '11/63' },
  { index: 'PAPI', address: '/xep-hang/papi/2023', points: '43,7585', rank: '17/61' },
]) {
  test(`a visitor goes from the front page to Thái Bình in ${index}`, async ({ page }) => {
    await page.goto('/');
    const heading = page.getByRole('heading', card(index));
    await heading.getByRole('link', { name: index }).click();
    await expect(page).toHaveURL(address);

    const row = page.getByRole('row', { name: /Thái Bình/ });
    await expect(row.getByRole('cell', { name: points, exact: true })).toBeVisible();
    await expect(row.getByRole('cell', { name: rank, exact: true })).toBeVisible();

    await row.getByRole('link', { name: points }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Thái Bình: ${index} 2023`);
    await expect(page.getByRole('article')).toContainText(points);
    await expect(page.getByRole('article')).toContainText(rank);
  });
}

test('the ranking of PAPI notes what the press printed for Thái Bình', async ({ page }) => {
  await page.goto('/xep-hang/papi/2023');

  await expect(page.getByRole('row', { name: /Thái Bình/ })).toContainText('có nguồn in số khác');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'nguồn khác in 43,6 điểm, hạng 17/63' }),
  ).toContainText('năm 2023 có 61 tỉnh, thành phố được chấm điểm');
});

test('every figure of a ranking leads to its source', async ({ page }) => {
  await page.goto('/xep-hang/sipas/2023');
  await page
    .getByRole('row', { name: /Thái Bình/ })
    .getByRole('link', { name: 'nguồn' })
    .click();

  await expect(page).toHaveURL('/nguon#ttxvn_thaibinh_2024');
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
  await expect(target).toContainText('TTXVN');
});
