import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { violationsOn } from '../support/axe';
import { docxFile } from '../support/docx-file';
import { ANNEX_ROWS } from '../support/given-annex-rows';
import { onOwnSite } from '../support/own-site';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();
const ORDER = 990_200;
const DESK = `/nhiem-vu/van-ban/${ORDER}/tep`;

type Who = 'staff' | 'leader' | 'member';
const pages = new Map<Who, Page>();

async function as(browser: Browser, role: Who): Promise<Page> {
  const known = pages.get(role);
  if (known) return known;
  const { site, databaseUrl } = own();
  const context = await browser.newContext({ baseURL: site.address });
  const authoritySlug = 'thai-binh-so-tu-phap';
  await signedIn(context, {
    ...{ databaseUrl, address: site.address, role, name: `Người ${role}`, authoritySlug },
  });
  const page = await context.newPage();
  pages.set(role, page);
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Pictures to be looked at, only where somebody asks for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
}

/** Sends a file and takes the headings as they were guessed. */
async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(DESK);
  const mimeType = 'application/octet-stream';
  await page.getByLabel('Tệp phụ lục', { exact: true }).setInputFiles({ name, mimeType, buffer });
  await press(page, 'Tải lên');
  await expect(page).toHaveURL(/tep\/\d+$/);
}

async function preview(page: Page): Promise<void> {
  await press(page, 'Xem trước');
  await expect(page).toHaveURL(/xem-truoc$/);
}

const counts = (page: Page, said: string) =>
  expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();

test('an annex table from Word becomes tasks: what is doubtful is asked, nothing is written before', async ({
  browser,
}) => {
  await connected(own().databaseUrl, (client) =>
    client.query(
      `INSERT INTO directive (id, number, title, issued_on, signer) VALUES ($1, '07/CT-UBND',
        'Chỉ thị thử phụ lục', '2024-05-10', 'Chủ tịch Ủy ban nhân dân tỉnh')`,
      [ORDER],
    ),
  );
  const page = await as(browser, 'staff');
  await page.goto(`/nhiem-vu/van-ban/${ORDER}`);
  await page.getByRole('link', { name: 'Nhập, tải bảng phụ lục' }).click();
  await send(page, 'phu-luc.docx', docxFile([...ANNEX_ROWS]));
  await expect(page.getByLabel(/^Cột C: Đơn vị chủ trì/)).toHaveValue('lead');
  expect(await violationsOn(page, 'all')).toEqual([]);
  await picture(page, 'anh-xa');
  await page.getByLabel('Chỉ số cho các dòng không ghi').selectOption('papi/2023/8');

  await preview(page);
  await counts(page, '2 mới, 0 thay đổi, 0 giữ nguyên, 2 dòng không nhận');
  await expect(page.getByText('“Quý III/2024”: lấy ngày cuối quý, 30/09/2024')).toBeVisible();
  expect(await violationsOn(page, 'all')).toEqual([]);

  await picture(page, 'xem-truoc');
  await page.getByLabel(/“Thường xuyên”/).fill('31/12/2024');
  await page.getByLabel(/“Sở Khí tượng”/).selectOption({ label: 'Bỏ qua' });
  await press(page, 'Cập nhật bản xem trước');
  await counts(page, '3 mới, 0 thay đổi, 0 giữ nguyên, 1 dòng không nhận');
  await press(page, 'Nhập 3 nhiệm vụ');
  await counts(page, '3 mới');

  await page.getByRole('link', { name: 'Xem các nhiệm vụ' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await expect(page.getByRole('row', { name: /đất đai/ })).toContainText('Hồ sơ Đất đai');
});

for (const ending of ['docx', 'xlsx'] as const) {
  test(`the annex handed out as .${ending} comes back in without a change`, async ({ browser }) => {
    const page = await as(browser, 'staff');
    await page.goto(DESK);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: new RegExp(`\\.${ending}\\)`) }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^nhiem-vu-07-ct-ubnd-.*\\.${ending}$`));

    await send(page, file.suggestedFilename(), readFileSync(await file.path()));
    await preview(page);
    await counts(page, '0 mới, 0 thay đổi, 3 giữ nguyên, 0 dòng không nhận');
    await expect(page.getByText('không làm thay đổi nhiệm vụ nào')).toBeVisible();
  });
}

test('a member sees the tasks its unit leads or helps with, and no annex desk', async ({
  browser,
}) => {
  const page = await as(browser, 'member');
  await page.goto('/nhiem-vu?tim=mot+cua&xep=van-ban');
  await expect(page.getByRole('row', { name: /Nâng cấp hệ thống một cửa/ })).toBeVisible();
  expect((await page.goto(DESK))?.status()).toBe(404);
});

test('the three views, their filters and their order are addresses that need no script', async ({
  browser,
}) => {
  const state = await (await as(browser, 'leader')).context().storageState();
  const context = await browser.newContext({
    ...{ baseURL: own().site.address, storageState: state, javaScriptEnabled: false },
  });
  const page = await context.newPage();
  await page.goto('/nhiem-vu');
  await expect(page.getByRole('status')).toContainText('15 nhiệm vụ');
  await expect(page.getByText('Dữ liệu minh hoạ', { exact: true })).toBeVisible();

  await page.getByLabel('Tìm theo chữ').fill('DAT DAI');
  await press(page, 'Lọc');
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await page
    .getByRole('columnheader', { name: /Thời hạn/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('columnheader', { name: /Thời hạn/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await page.getByRole('link', { name: 'Cột', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Quá hạn \(2\)/ })).toBeVisible();
  await page.getByRole('link', { name: 'Dòng thời gian' }).click();
  await expect(page.getByRole('rowheader', { name: /đất đai/ })).toHaveCount(2);
  const saved = page.url();

  await page.goto('/nhiem-vu');
  await page.goto(saved);
  await expect(page.getByRole('rowheader', { name: /đất đai/ })).toHaveCount(2);
  await expect(page.getByLabel('Tìm theo chữ')).toHaveValue('DAT DAI');
  await context.close();
});

test('the three views pass axe, on a phone too', async ({ browser }) => {
  const page = await as(browser, 'leader');
  for (const view of ['bang', 'cot', 'dong-thoi-gian']) {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/nhiem-vu?xem=${view}`);
    expect(await violationsOn(page, 'all')).toEqual([]);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(360);
    await picture(page, view);
  }
});
