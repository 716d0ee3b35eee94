import { expect, test } from '@playwright/test';
import { isTooWide, violationsOn } from '@/tests/support/axe';
import { draftOf, staffPage } from '@/tests/support/entry-desk';
import { onOwnSite } from '@/tests/support/own-site';

const own = onOwnSite();

test('axe finds nothing wrong with the grid, a cell and the sources', async ({ browser }) => {
  test.slow();
  const grid = await draftOf(own().databaseUrl, '2026');
  const page = await staffPage(browser, own(), { viewport: { width: 360, height: 740 } });
  await page.goto(grid);
  await expect(page.locator('.is-ready')).toBeVisible();
  const thaiBinh = page.getByRole('row', { name: 'Thái Bình' }).getByRole('link');
  await thaiBinh.first().click();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  expect(await violationsOn(page), 'the grid').toEqual([]);

  for (const address of [
    `${grid}/o/thai-binh/T`,
    '/danh-muc/nguon',
    '/danh-muc/nguon?sua=papi_site',
  ]) {
    await page.goto(address);
    expect(await violationsOn(page), address).toEqual([]);
    expect(await isTooWide(page), address).toBe(false);
  }
});
