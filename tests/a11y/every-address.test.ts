import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { MISSING, PAGES } from '../support/addresses';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, short enough to be read in a report. */
async function violationsOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 3).map(({ html, target }) => `${target}: ${html.slice(0, 160)}`),
  }));
}

for (const [what, address] of Object.entries({ ...PAGES, ...MISSING })) {
  test(`axe finds nothing wrong with ${what}, in either contrast`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    for (const folded of await page.locator('details').all()) {
      await folded.evaluate((details) => details.setAttribute('open', ''));
    }
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('radio', { name: 'Tương phản cao' }).check();
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
