import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { prepareTestSite, serveTestSite } from '@/scripts/test-site';
import { aCase, caseCsv, type GivenCase } from '../support/given-case-file';
import { onOwnSite } from '../support/own-site';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();
const DESK = '/nhap-lieu/ho-so/tep';
const AS_OF = '31/12/2025';
/** Whoever writes dossiers holds it: a file that is confirmed waits for it before its first word. */
const WRITE_LOCK = 72_707_381;

const day = { 'Ngày tiếp nhận': '05/03/2025', 'Ngày hẹn trả': '15/03/2025' };
const good = (code: string, given: GivenCase = {}) => aCase({ 'Mã hồ sơ': code, ...day, ...given });
const MESSY = caseCsv([
  good('THU-1', { 'Ngày trả kết quả': '14/03/2025' }),
  good('THU-2', { 'Hình thức nộp': 'Trực tiếp' }),
  good('THU-3', { 'Mã thủ tục': 'TB-THU-01', 'Tên thủ tục': 'Thủ tục thử' }),
  good('THU-4', { 'Ngày hẹn trả': '31/02/2025' }),
  good('THU-5', { 'Đơn vị': 'Sở Không Có' }),
]);

async function send(page: Page, name: string, content: string, asOf = AS_OF): Promise<void> {
  await page.goto(DESK);
  await page.getByLabel('Số liệu đến ngày').fill(asOf);
  const buffer = Buffer.from(content);
  const file = { name, mimeType: 'text/csv', buffer };
  await page.getByLabel('Tệp hồ sơ').setInputFiles(file);
  await page.getByRole('button', { name: 'Tải lên' }).click();
}

async function download(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const pieces: Uint8Array[] = [];
  for await (const piece of await (await waiting).createReadStream()) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const axeFinds = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

const staff = async (context: BrowserContext) => {
  const { site, databaseUrl } = own();
  await signedIn(context, { databaseUrl, address: site.address, role: 'staff', name: 'Lan' });
};

const heldCodes = (url: string) =>
  connected(url, async (client) => {
    const { rows } = await client.query<{ code: string }>(
      `SELECT code FROM dossier WHERE code LIKE 'THU-%' ORDER BY code`,
    );
    return rows.map(({ code }) => code);
  });

test('a case file is sent, seen, written, its refused rows mended and sent again', async ({
  page,
  context,
}) => {
  await staff(context);
  await send(page, 'hồ sơ tuần 1.csv', MESSY);
  await expect(
    page.getByText('Đã đọc 5 dòng: 3 mới, 0 thay đổi, 0 giữ nguyên, 2 dòng không nhận'),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /Ngày hẹn trả 31\/02\/2025/ })).toBeVisible();
  await expect(page.getByText('TB-THU-01: Thủ tục thử (Đất đai)')).toBeVisible();
  await expect(page.getByLabel('“Sở Không Có” (1 dòng)')).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  expect(await heldCodes(own().databaseUrl)).toEqual([]);
  const refused = await download(page, 'Tải các dòng không nhận (CSV)');

  await page.getByRole('button', { name: 'Nhập 3 hồ sơ' }).click();
  await expect(page.getByText(/Đã nhập lúc .* 3 mới/)).toBeVisible();
  expect(await heldCodes(own().databaseUrl)).toEqual(['THU-1', 'THU-2', 'THU-3']);

  await send(page, 'đã sửa.csv', refused.replace('31/02/2025', '28/03/2025'));
  await page.getByLabel('“Sở Không Có” (1 dòng)').selectOption({ label: 'Sở Nội vụ' });
  await page.getByRole('button', { name: 'Đọc lại theo câu trả lời' }).click();
  await page.getByRole('button', { name: 'Nhập 2 hồ sơ' }).click();
  await expect(page.getByText(/Đã nhập lúc .* 2 mới/)).toBeVisible();
  expect(await heldCodes(own().databaseUrl)).toHaveLength(5);
});

test('the same file again changes nothing, and says so', async ({ page, context }) => {
  await staff(context);
  await send(page, 'hồ sơ tuần 1.csv', MESSY);

  await expect(page.getByText(/giống hệt tệp đã nhập/)).toBeVisible();
  await expect(page.getByText(/Tệp không làm thay đổi hồ sơ nào/)).toBeVisible();
  await page.goto(DESK);
  await expect(page.getByRole('row', { name: /hồ sơ tuần 1\.csv/ })).toHaveCount(2);
  expect(await axeFinds(page)).toEqual([]);
});

test('a later file shows what it changes', async ({ page, context }) => {
  await staff(context);
  await send(page, 'tuần 2.csv', caseCsv([good('THU-2', { 'Ngày trả kết quả': '20/03/2025' })]));

  await expect(page.getByText('0 mới, 1 thay đổi')).toBeVisible();
  await expect(
    page.getByRole('row', { name: 'THU-2 Ngày trả kết quả (trống) 20/03/2025' }),
  ).toBeVisible();
});

test('a file with a person’s number is refused as a whole and not kept', async ({
  page,
  context,
}) => {
  await staff(context);
  await send(page, 'có CCCD.csv', caseCsv([good('THU-9', { 'Tên thủ tục': 'Của 034090001234' })]));

  await expect(
    page.getByText(/bị từ chối toàn bộ và đã được xoá.*dòng 2, cột “Tên thủ tục”/),
  ).toBeVisible();
  await expect(page.getByText('034090001234')).toHaveCount(0);
  await send(page, 'có tên.csv', MESSY.replace('Tên thủ tục', 'Họ và tên'));
  await expect(page.getByText(/^Tệp có dữ liệu cá nhân/)).toBeVisible();
});

test('columns that are not plain are asked for', async ({ page, context }) => {
  await staff(context);
  await send(page, 'lạ.csv', MESSY.replace('Mã thủ tục', 'Ký hiệu'));

  await page.getByLabel('Cột 4: Ký hiệu').selectOption({ label: 'Mã thủ tục' });
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đọc tệp' }).click();
  await expect(page.getByText('Đã đọc 5 dòng')).toBeVisible();
});

test('what is being written can still be cancelled, and then nothing is', async ({
  page,
  context,
}) => {
  await staff(context);
  await send(page, 'huỷ.csv', caseCsv([good('THU-HUY')]));
  await connected(own().databaseUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [WRITE_LOCK]);
    await page.getByRole('button', { name: 'Nhập 1 hồ sơ' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: 'Huỷ lần nhập này' }).click();
    await expect(page.getByText('Lần nhập này đã được huỷ.')).toBeVisible();
  });
  expect(await heldCodes(own().databaseUrl)).not.toContain('THU-HUY');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a file is sent, seen and written', async ({ page, context }) => {
    await staff(context);
    await send(page, 'không script.csv', caseCsv([good('THU-KHONG')]));
    await expect(page.getByText('Đã đọc 1 dòng: 1 mới')).toBeVisible();
    await page.getByRole('button', { name: 'Nhập 1 hồ sơ' }).click();
    await expect(page.getByText(/Đã nhập lúc .* 1 mới/)).toBeVisible();
  });

  test('a day that is none is said at the desk', async ({ page, context }) => {
    await staff(context);
    await send(page, 'a.csv', MESSY, 'hôm qua');
    await expect(page.getByRole('alert')).toContainText('Không đọc được ngày');
  });
});

test('a server killed in the middle leaves nothing half-written, and the file is read again', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const url = process.env.TEMPLATE_URL ?? '';
  const build = await prepareTestSite({ url, release: async () => undefined });
  const first = await serveTestSite(build);
  const context = await browser.newContext({ baseURL: first.address });
  await signedIn(context, { databaseUrl: build.ownerUrl, address: first.address, role: 'staff' });
  const page = await context.newPage();
  await send(page, 'a.csv', MESSY);
  const button = page.getByRole('button', { name: 'Nhập 3 hồ sơ' });
  await expect(button).toBeVisible();
  await connected(build.ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [WRITE_LOCK]);
    await button.click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await first.kill();
  });
  expect(await heldCodes(build.ownerUrl)).toEqual([]);

  const second = await serveTestSite(build);
  await context.addCookies(
    (await context.cookies()).map(({ name, value }) => ({ name, value, url: second.address })),
  );
  await page.goto(second.address + new URL(page.url()).pathname);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('bị ngắt giữa chừng')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Đọc lại tệp' }).click();
  await page.getByRole('button', { name: 'Nhập 3 hồ sơ' }).click();
  await expect(page.getByText(/Đã nhập lúc .* 3 mới/)).toBeVisible();
  expect(await heldCodes(build.ownerUrl)).toEqual(['THU-1', 'THU-2', 'THU-3']);
  await context.close();
  await second.stop();
  await build.drop();
});
