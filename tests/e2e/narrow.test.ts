import { expect, test } from '@playwright/test';
import { MISSING, PAGES } from '../support/addresses';
import { expectToFit } from '../support/fitting';

// Larger text is tried by a style of the test's own, which the site's policy would refuse.
test.use({ bypassCSP: true });

for (const [what, address] of Object.entries({ ...PAGES, ...MISSING })) {
  test(`${what} needs no sideways scrolling on a telephone, at 400 % and with text of 200 %`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await expectToFit(page);
  });
}

test('a wide table scrolls in a named region that takes the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/xep-hang/papi/2023');
  const region = page.getByRole('region', { name: 'Bảng xếp hạng' });
  await region.focus();
  await page.keyboard.press('ArrowRight');

  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
