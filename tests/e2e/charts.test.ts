import { expect, type Locator, type Page, test } from '@playwright/test';

const trendOf = (page: Page, index: string) =>
  page.getByRole('figure', { name: new RegExp(`^${index} của .* qua các năm`) });

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not drawn');
  return box;
};

const isInside = (
  inner: Awaited<ReturnType<typeof boxOf>>,
  outer: Awaited<ReturnType<typeof boxOf>>,
) =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

for (const width of [360, 1280]) {
  test(`both targets of SIPAS and their labels are inside the plot at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/don-vi/thai-binh');
    const drawing = trendOf(page, 'SIPAS').locator('.chart-picture svg:visible');
    const plot = await boxOf(drawing);

    for (const text of ['> 90 (2024)', '> 95 (2025)']) {
      const label = await boxOf(drawing.getByText(text));
      expect(label.width).toBeGreaterThan(10);
      expect(isInside(label, plot)).toBe(true);
    }
  });
}

test('the break of SIPAS 2022 is drawn and labelled, and stands in the table', async ({ page }) => {
  await page.goto('/don-vi/hai-phong');
  const figure = trendOf(page, 'SIPAS');

  await expect(figure.locator('svg:visible').getByText('đổi phương pháp').last()).toBeVisible();
  await figure.getByText('Xem dạng bảng').click();
  await expect(figure.getByRole('row', { name: /không so sánh hai phía/ }).first()).toBeVisible();
  await expect(figure.getByRole('row', { name: /^2022/ })).not.toContainText(/tăng|giảm [\d]/);
});

test('a line has a gap where a year has no figure', async ({ page }) => {
  await page.goto('/don-vi/thai-binh');
  const figure = trendOf(page, 'PAR Index');
  await figure.getByText('Xem dạng bảng').click();

  const row = figure.getByRole('row', { name: /^2022/ });
  await expect(row).toContainText('–');
  await expect(row).toContainText('chưa tìm thấy số công khai');
});

test('the HTML holds the picture of each chart once, and a text for who sees none', async ({
  page,
}) => {
  for (const address of ['/', '/don-vi/thai-binh', '/don-vi/thai-binh/papi/2023']) {
    const html = await (await page.request.get(address)).text();
    const drawings = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];

    expect(drawings.length).toBeGreaterThan(1);
    expect(new Set(drawings).size).toBe(drawings.length);
    expect(html).not.toContain('\\u003csvg');
    expect(html).not.toContain('\\"svg\\"');
  }
});

test('nothing moves when the charts come alive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/don-vi/thai-binh');
  const charts = page.locator('.chart-box');
  const count = await charts.count();
  expect(count).toBeGreaterThan(4);

  await page.mouse.move(300, 300);
  for (let index = 0; index < count; index += 1) {
    const before = await boxOf(charts.nth(index));
    await charts.nth(index).scrollIntoViewIfNeeded();
    await expect(charts.nth(index).locator('.chart-live svg').first()).toBeVisible();
    const after = await boxOf(charts.nth(index));
    expect([after.width, after.height]).toEqual([before.width, before.height]);
  }
  expect(await page.evaluate('window.shifts')).toEqual([]);
});

test('no chart script is fetched before the reader moves', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    if ((await response.text()).includes('recharts')) scripts.push(response.url());
  });
  await page.goto('/don-vi/thai-binh', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);

  await page.mouse.move(200, 200);
  await page.locator('.chart-box').first().scrollIntoViewIfNeeded();
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
});
