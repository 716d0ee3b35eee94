import { expect, type Page, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { violationsOn } from '../support/axe';
import { onOwnSite } from '../support/own-site';
import { keepSipasDraft, MESSY_FILE, mended } from '../support/sent-score-file';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();
const DESK = '/nhap-lieu/sipas/2025/1/tep';

test.beforeEach(async ({ context }) => {
  const { site, databaseUrl } = own();
  await signedIn(context, { databaseUrl, address: site.address, role: 'staff', name: 'Lan' });
  await connected(databaseUrl, keepSipasDraft);
});

const file = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(DESK);
  await page.getByLabel('Tệp điểm', { exact: true }).setInputFiles(file(name, buffer));
  await page.getByRole('button', { name: 'Tải lên' }).click();
}

async function preview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page).toHaveURL(/xem-truoc$/);
}

async function download(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const pieces: Uint8Array[] = [];
  for await (const piece of await (await waiting).createReadStream()) pieces.push(piece);
  return Buffer.concat(pieces);
}

const LARGE = Buffer.alloc(5.5 * 1024 * 1024, 'a');
test('a messy file of three provinces is sent, read, mended, sent again and taken back', async ({
  page,
}) => {
  await send(page, 'bảng điểm.xlsx', MESSY_FILE);
  await expect(page.getByText('Trang tính bị ẩn không được đọc: Nháp.')).toBeVisible();
  await expect(page.getByLabel('Cột C: Điểm')).toHaveValue('=T');
  expect(await violationsOn(page, 'all')).toEqual([]);

  await preview(page);
  await expect(page.getByText('1 mới, 0 thay đổi, 0 giữ nguyên, 2 dòng không nhận')).toBeVisible();
  await expect(page.getByRole('row', { name: /C5 .*Vượt điểm tối đa \(100\)/ })).toBeVisible();
  expect(await violationsOn(page, 'all')).toEqual([]);

  await page.getByLabel(/“Hưng Yênn”/).selectOption('Hưng Yên');
  await page.getByRole('button', { name: 'Cập nhật bản xem trước' }).click();
  await expect(page.getByText('2 mới, 0 thay đổi, 0 giữ nguyên, 1 dòng không nhận')).toBeVisible();
  await page.getByRole('button', { name: 'Nhập 2 ô' }).click();
  await expect(page.getByText(/đã nhập lúc .* bởi Lan/)).toBeVisible();
  expect(await violationsOn(page, 'all')).toEqual([]);

  const back = mended(await download(page, 'Tải các dòng không nhận (CSV)'));
  await send(page, 'sửa lại.csv', back);
  await preview(page);
  await expect(page.getByText('1 mới, 0 thay đổi, 0 giữ nguyên, 0 dòng không nhận')).toBeVisible();
  await page.getByRole('button', { name: 'Nhập 1 ô' }).click();
  await expect(page.getByText(/đã nhập lúc/)).toBeVisible();

  const whole = await page.request.get(`${DESK}/xuat.xlsx`);
  await send(page, 'tải về.xlsx', await whole.body());
  await preview(page);
  await expect(page.getByText('0 mới, 0 thay đổi, 3 giữ nguyên, 0 dòng không nhận')).toBeVisible();
  await expect(page.getByText('Tệp không làm thay đổi ô nào')).toBeVisible();

  await page.goto(DESK);
  expect(await violationsOn(page, 'all')).toEqual([]);
  await page.getByRole('link', { name: 'bảng điểm.xlsx' }).click();
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await expect(page.getByText(/đã hoàn tác lúc/)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a real file goes all the way, and one of more than 5 MB is not kept', async ({ page }) => {
    await send(page, 'to.csv', LARGE);
    expect((await page.request.get('/suc-khoe')).status()).toBe(200);

    await send(page, 'bảng điểm.xlsx', MESSY_FILE);
    await preview(page);
    await page.getByRole('button', { name: 'Nhập 1 ô' }).click();
    await expect(page.getByText(/đã nhập lúc/)).toBeVisible();

    await page.goto(DESK);
    await expect(page.getByRole('link', { name: 'to.csv' })).toHaveCount(0);
  });
});

test('a picture named .xlsx is refused in words', async ({ page }) => {
  await send(page, 'anh.xlsx', Buffer.from('89504e470d0a1a0a', 'hex'));

  await expect(page.getByText('Đây không phải tệp bảng tính.')).toBeVisible();
});

test('a file of more than 5 MB is not sent at all', async ({ page }) => {
  await page.goto(DESK);
  const chosen = page.getByLabel('Tệp điểm', { exact: true });
  await chosen.setInputFiles(file('to.csv', LARGE));

  await expect(page.getByText('Tệp lớn hơn 5 MB nên không được chọn.')).toBeVisible();
  await expect(chosen).toHaveValue('');
});
