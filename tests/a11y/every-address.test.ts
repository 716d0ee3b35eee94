import { expect, test } from '@playwright/test';
import { MISSING, PAGES } from '../support/addresses';
import { violationsOn } from '../support/axe';

for (const [what, address] of Object.entries({ ...PAGES, ...MISSING })) {
  test(`axe finds nothing wrong with ${what}, in either contrast`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    for (const folded of await page.locator('details').all()) {
      await folded.evaluate((details) => details.setAttribute('open', ''));
    }
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('axe finds nothing wrong with charts that are alive', async ({ page }) => {
  await page.goto('/don-vi/thai-binh');
  await page.mouse.move(300, 300);
  const chart = page.locator('.chart-box').first();
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('.chart-live svg').first()).toBeVisible();

  expect(await violationsOn(page)).toEqual([]);
});
