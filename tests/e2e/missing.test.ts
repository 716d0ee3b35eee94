import { expect, test } from '@playwright/test';
import { MISSING } from '../support/addresses';

for (const { what, address, offered } of [
  { what: 'province', address: MISSING['an unknown province'], offered: '/don-vi/thai-binh' },
  {
    what: 'indicator',
    address: MISSING['an unknown indicator'],
    offered: '/xep-hang/par-index/2023',
  },
  { what: 'year', address: MISSING['an unknown year'], offered: '/xep-hang/papi/2024' },
]) {
  test(`an unknown ${what} is a 404 that offers the nearest`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');

    const offers = page.getByRole('main').getByRole('list').getByRole('link');
    await expect(offers.first()).toHaveAttribute('href', offered);
    await offers.first().click();
    await expect(page).toHaveURL(offered);
  });
}

for (const address of [
  '/khong-co-trang-nay',
  '/xep-hang/papi/2023/ban/2',
  '/xep-hang/papi/2023/ban/01',
  '/don-vi/thai-binh/papi/2017',
  '/don-vi/thai-binh/papi',
  '/don-vi/%F0%9F%98%80',
]) {
  test(`nothing is at ${address}`, async ({ page }) => {
    const answer = await page.goto(address);

    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
    await expect(page.getByRole('link', { name: 'mọi bảng xếp hạng' })).toBeVisible();
  });
}
