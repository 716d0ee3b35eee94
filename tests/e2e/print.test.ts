import { expect, test } from '@playwright/test';

const POINTS_PER_MM = 72 / 25.4;
/** What an A4 sheet leaves between the margins of 14 mm, in CSS px at 96 a inch. */
const PRINTED_WIDTH = ((210 - 28) / 25.4) * 96;

for (const address of ['/xep-hang/papi/2023', '/don-vi/thai-binh', '/']) {
  test(`${address} prints on A4`, async ({ page }) => {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
      ([, width, height]) => [
        Math.round(Number(width) / POINTS_PER_MM),
        Math.round(Number(height) / POINTS_PER_MM),
      ],
    );

    expect(sizes.length).toBeGreaterThan(0);
    expect(new Set(sizes.map(String))).toEqual(new Set(['210,297']));
  });

  test(`${address} fits the sheet: nothing is clipped at its side`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.floor(PRINTED_WIDTH), height: 1000 });
    await page.goto(address);

    const outside = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const hides = (element: Element) =>
        getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > width;
      return [...document.querySelectorAll('main *')]
        .filter((element) => !element.closest('.sr-only, svg'))
        .filter((element) => element.getBoundingClientRect().right > width + 1 || hides(element))
        .map((element) => element.outerHTML.slice(0, 100));
    });
    expect(outside).toEqual([]);
  });
}

test('on paper a table repeats its head and splits no row; controls stay away', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/xep-hang/papi/2023');
  const table = page.getByRole('region', { name: 'Bảng xếp hạng' }).getByRole('table');

  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(table.getByRole('row').last()).toHaveCSS('break-inside', 'avoid');
  await expect(page.getByRole('button', { name: 'Lọc' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Chính' })).toBeHidden();
  await expect(page.getByRole('row', { name: /Thái Bình/ })).toBeVisible();
});

test('every printed page says at its foot where it comes from, when and which page it is', async ({
  page,
}) => {
  await page.goto('/xep-hang/papi/2023?vung=tay-nguyen');
  await page.pdf();
  const rules = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
  );
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split('-');

  expect(rules.join(' ')).toContain('/xep-hang/papi/2023?vung=tay-nguyen"');
  expect(rules.join(' ')).toContain(`In ngày ${day.toReversed().join('/')}, trang " counter(page)`);
});
