import { expect, type Page, test } from '@playwright/test';

const fontSize = async (page: Page) =>
  Number.parseFloat(
    String(await page.evaluate('getComputedStyle(document.documentElement).fontSize')),
  );
const ink = (page: Page) => page.evaluate('getComputedStyle(document.body).color');

test('text size and contrast are remembered over a reload and on other pages', async ({ page }) => {
  await page.goto('/');
  const [plainSize, plainInk] = [await fontSize(page), await ink(page)];
  await page.getByRole('radio', { name: 'Chữ lớn' }).check();
  await page.getByRole('radio', { name: 'Tương phản cao' }).check();
  const [largeSize, strongInk] = [await fontSize(page), await ink(page)];
  expect(largeSize).toBeGreaterThan(plainSize);
  expect(strongInk).not.toBe(plainInk);

  for (const go of [() => page.reload(), () => page.goto('/xep-hang/papi/2023')]) {
    await go();
    expect(await fontSize(page)).toBe(largeSize);
    expect(await ink(page)).toBe(strongInk);
    await expect(page.getByRole('radio', { name: 'Chữ lớn' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Tương phản cao' })).toBeChecked();
  }

  await page.getByRole('radio', { name: 'Chữ vừa' }).check();
  await page.getByRole('radio', { name: 'Tương phản thường' }).check();
  await page.reload();
  expect(await fontSize(page)).toBe(plainSize);
  expect(await ink(page)).toBe(plainInk);
});

test('the remembered size is there before the first paint', async ({ page }) => {
  await page.goto('/nguon');
  await page.getByRole('radio', { name: 'Chữ nhỏ' }).check();
  // What the page looks like in the very first frame, long before React.
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      const root = document.documentElement;
      Reflect.set(window, 'firstFrame', [
        getComputedStyle(root).fontSize,
        root.getAttribute('data-cochu'),
      ]);
    });
  });
  await page.reload();

  const first = await page.evaluate('window.firstFrame');
  expect(first).toEqual([`${await fontSize(page)}px`, 'nho']);
});

test('the colours of the high contrast reach 7 to 1', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Tương phản cao' }).check();
  const link = page.getByRole('link', { name: 'Phương pháp', exact: true }).last();
  const colours = await link.evaluate((element) => {
    const canvas = document.createElement('canvas').getContext('2d');
    const channels = (colour: string) => {
      if (!canvas) return [];
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    return [
      channels(getComputedStyle(document.body).backgroundColor),
      channels(getComputedStyle(element).color),
    ];
  });
  const [paper = 0, text = 0] = colours.map(luminance);

  expect((Math.max(paper, text) + 0.05) / (Math.min(paper, text) + 0.05)).toBeGreaterThan(7);
});

/** Relative luminance by WCAG 2.2, of three channels from 0 to 255. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
