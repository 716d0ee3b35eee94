import { expect, type Page } from '@playwright/test';

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

/**
 * A page opened at 360 px needs no sideways scrolling there, at 400 % zoom and with text of 200 %.
 * Larger text is tried by a style that the site's policy refuses: the test bypasses it.
 */
export async function expectToFit(page: Page, what = ''): Promise<void> {
  await expect.poll(() => overflowOf(page), `${what} on a telephone`).toEqual(fits);

  // 1280 px at 400 % are 320 CSS px.
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.poll(() => overflowOf(page), `${what} at 400 %`).toEqual(fits);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addStyleTag({ content: ':root { font-size: 200% !important; }' });
  await expect.poll(() => overflowOf(page), `${what} with text of 200 %`).toEqual(fits);
}
