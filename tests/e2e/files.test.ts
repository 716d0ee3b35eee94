import { expect, type Page, test } from '@playwright/test';

/** What the link of this name hands out, as text without its byte order mark, and its file name. */
async function download(page: Page, name: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).first().click();
  const file = await waiting;
  const bytes: Uint8Array[] = [];
  for await (const chunk of await file.createReadStream()) bytes.push(chunk);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(bytes) };
}

test('the file of a ranking holds exactly the rows shown, in their order', async ({ page }) => {
  await page.goto('/xep-hang/papi/2023?vung=tay-nguyen&sap-xep=diem-giam');
  const shown = await page.getByRole('rowheader').getByRole('link').allTextContents();
  const { name, bytes } = await download(page, 'CSV');
  const lines = bytes.toString('utf8').split(/\r?\n/).filter(Boolean);

  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(name).toMatch(/^[a-z0-9.-]+\.csv$/);
  expect(name).toContain('papi');
  expect(name).toContain('2023');
  expect(shown).toHaveLength(5);
  const named = lines.flatMap((line) => shown.filter((one) => line.split(';').includes(one)));
  expect(named).toEqual(shown);
});

test('the file of a whole ranking has 63 rows with the printed digits', async ({ page }) => {
  await page.goto('/xep-hang/papi/2023');
  const { bytes } = await download(page, 'CSV');
  const text = bytes.toString('utf8');

  expect(text).toContain(';43,7585;');
  expect(text.match(/;?Thái Bình;/g)).toHaveLength(1);
  expect(text).toContain('sai số khảo sát vượt mức cho phép');
});

test('a chart as SVG carries title, unit, source and day', async ({ page }) => {
  await page.goto('/don-vi/thai-binh');
  const figure = page.getByRole('figure', { name: /^SIPAS của Thái Bình qua các năm/ });
  const waiting = page.waitForEvent('download');
  await figure.getByRole('link', { name: 'Tải SVG' }).click();
  const stream = await (await waiting).createReadStream();
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const svg = Buffer.concat(chunks).toString('utf8');
  const words = await page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [drawing.documentElement.nodeName, drawing.documentElement.textContent ?? ''];
  }, svg);

  expect(words[0]).toBe('svg');
  for (const part of ['SIPAS', 'Thái Bình', 'Đơn vị', 'Nguồn', 'Bộ Nội vụ', '> 95 (2025)']) {
    expect(words[1]).toContain(part);
  }
  expect(words[1]).toMatch(/Số liệu đến \d{2}\/\d{2}\/\d{4}/);
});

test('a chart as PNG is a picture of some size', async ({ page }) => {
  await page.goto('/don-vi/thai-binh/papi/2023');
  const link = page.getByRole('link', { name: 'Tải PNG' }).first();
  const href = (await link.getAttribute('href')) ?? '';
  // A busy machine may ask to come back later (503) before it has drawn its first picture.
  await expect.poll(async () => (await page.request.get(href)).status()).toBe(200);
  const answer = await page.request.get(href);
  const bytes = await answer.body();

  expect(answer.headers()['content-type']).toBe('image/png');
  expect(answer.headers()['content-disposition']).toMatch(/filename="[a-z0-9-]+\.png"/);
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(680);
  expect(bytes.byteLength).toBeGreaterThan(5_000);
});
