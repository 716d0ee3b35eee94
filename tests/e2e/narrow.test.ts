import { expect, type Page, test } from '@playwright/test';
import { MISSING, PAGES } from '../support/addresses';

// Larger text is tried by a style of the test's own, which the site's policy would refuse.
test.use({ bypassCSP: true });

/** How far the page itself can be pushed sideways, and what sticks out. Unit: CSS px. */
const overflowOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 1 &&
        !element.closest('.scroll-x, .sr-only, svg'),
    );
    return {
      pixels: scrollWidth - clientWidth,
      elements: wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
    };
  });

const fits = { pixels: 0, elements: [] };

for (const [what, address] of Object.entries({ ...PAGES, ...MISSING })) {
  test(`${what} needs no sideways scrolling on a telephone and at 400 %`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await expect.poll(() => overflowOf(page)).toEqual(fits);

    // 1280 px at 400 % are 320 CSS px.
    await page.setViewportSize({ width: 320, height: 256 });
    await expect.poll(() => overflowOf(page)).toEqual(fits);
  });

  test(`${what} holds text of 200 % on a screen of 1280 px`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    await page.addStyleTag({ content: ':root { font-size: 200% !important; }' });
    await expect.poll(() => overflowOf(page)).toEqual(fits);
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
