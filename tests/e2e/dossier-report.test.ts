import { type Browser, expect, type Page, test } from '@playwright/test';
import { violationsOn } from '../support/axe';
import { onOwnSite } from '../support/own-site';
import { mendedReport, messyReport } from '../support/sent-report-file';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();
const ENTRY = '/nhap-lieu/ho-so/2022-Q3/1';
const DESK = `${ENTRY}/tep`;
const REVIEW = '/duyet/ho-so/2022-Q3/1';
const JUSTICE = 'thai-binh-so-tu-phap';
const EDUCATION = 'thai-binh-so-giao-duc-va-dao-tao';

type Who = 'staff' | 'reviewer' | 'leader' | 'member';
const pages = new Map<Who, Page>();

/** The page of somebody of this role, signed in once. */
async function as(browser: Browser, role: Who): Promise<Page> {
  const known = pages.get(role);
  if (known) return known;
  const { site, databaseUrl } = own();
  const context = await browser.newContext({ baseURL: site.address });
  const authoritySlug = role === 'member' ? EDUCATION : 'thai-binh';
  await signedIn(context, {
    ...{ databaseUrl, address: site.address, role, name: `Người ${role}`, authoritySlug },
  });
  const page = await context.newPage();
  pages.set(role, page);
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const done = (page: Page) => page.getByRole('status');

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(DESK);
  const mimeType = 'application/octet-stream';
  await page.getByLabel('Tệp báo cáo', { exact: true }).setInputFiles({ name, mimeType, buffer });
  await press(page, 'Tải lên');
}

async function preview(page: Page): Promise<void> {
  await press(page, 'Xem trước');
  await expect(page).toHaveURL(/xem-truoc$/);
}

/** Pictures to be looked at, only where somebody asks for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
}

test('staff open a quarter and send a messy form: what is read is written, what is not comes back', async ({
  browser,
}) => {
  const page = await as(browser, 'staff');
  await page.goto('/nhap-lieu/ho-so');
  await page.getByLabel('Năm', { exact: true }).fill('2022');
  await page.getByLabel('Phần của năm').selectOption('Q3');
  await page.getByLabel('Số liệu tính đến hết ngày').fill('30/09/2022');
  await page.getByLabel('Nguồn của số liệu').selectOption({ index: 1 });
  await press(page, 'Mở kỳ');
  await expect(done(page)).toBeVisible();

  await send(page, 'biểu II.06a.xlsx', messyReport('Kỳ báo cáo: Quý III năm 2022'));
  await expect(page.getByLabel(/^Cột I: .*Đúng và trước hạn$/)).toHaveValue('inTime');
  await expect(page.getByLabel(/^Cột K: /)).toHaveValue('');
  await expect(page.getByLabel('Đơn vị báo cáo')).toHaveValue('thai-binh');
  expect(await violationsOn(page, 'all')).toEqual([]);
  await picture(page, 'anh-xa');

  await preview(page);
  await expect(page.getByText('3 mới, 0 thay đổi, 0 giữ nguyên, 2 dòng không nhận')).toBeVisible();
  await expect(page.getByText(/996, nhưng .* = 990: lệch \+6\./)).toBeVisible();
  await expect(page.getByLabel(/“Sở Khí tượng”/)).toBeVisible();
  await expect(page.getByRole('row', { name: /D12 .*Số hồ sơ phải là số nguyên/ })).toBeVisible();
  expect(await violationsOn(page, 'all')).toEqual([]);
  await picture(page, 'xem-truoc');
  await press(page, 'Nhập 3 dòng');
  await expect(page.getByText(/đã nhập lúc .* bởi Người staff/)).toBeVisible();
  expect(await violationsOn(page, 'all')).toEqual([]);
  await picture(page, 'ket-qua');

  const link = page.getByRole('link', { name: 'Tải các dòng không nhận (CSV)' });
  const csv = await page.request.get((await link.getAttribute('href')) ?? '');
  await send(page, 'sửa lại.csv', Buffer.from(mendedReport(await csv.text())));
  await preview(page);
  await expect(page.getByText('2 mới, 0 thay đổi, 0 giữ nguyên, 0 dòng không nhận')).toBeVisible();
  await press(page, 'Nhập 2 dòng');
  await expect(page.getByText(/đã nhập lúc/)).toBeVisible();

  const whole = await page.request.get(`${DESK}/xuat.xlsx`);
  await send(page, 'tải về.xlsx', await whole.body());
  await preview(page);
  await expect(page.getByText('0 mới, 0 thay đổi, 5 giữ nguyên, 0 dòng không nhận')).toBeVisible();
});

test('the row that does not add up is kept, its unit asked, and the unit mends it', async ({
  browser,
}) => {
  const member = await as(browser, 'member');
  const page = await as(browser, 'staff');
  await page.goto(ENTRY);
  const question = page.getByRole('listitem').filter({ hasText: 'Sở Giáo dục và Đào tạo' });
  await expect(question.first()).toContainText('lệch +6.');
  expect(await violationsOn(page, 'all')).toEqual([]);
  await picture(page, 'bang-nhap');
  await page.goto(`${ENTRY}/o/${EDUCATION}/tat-ca`);
  expect(await violationsOn(page, 'all')).toEqual([]);
  await picture(page, 'mot-dong');
  await press(page, 'Gửi câu hỏi');
  await expect(done(page)).toContainText('Đã gửi câu hỏi đến 1 tài khoản');

  await member.goto('/hop-viec');
  const notice = member.getByRole('listitem').filter({ hasText: 'Người staff hỏi về số liệu' });
  await expect(notice).toContainText('lệch +6.');
  await notice.getByRole('link').click();
  await member.getByLabel('Tổng số phải giải quyết').fill('990');
  await press(member, 'Lưu dòng này');
  await expect(done(member)).toContainText('Đã lưu dòng này.');
  expect((await member.goto(`${ENTRY}/o/${JUSTICE}/tat-ca`))?.status()).toBe(404);
});

test('counts are typed and pasted from the keyboard, and a stale save shows both', async ({
  browser,
}) => {
  const page = await as(browser, 'staff');
  await page.goto(`${ENTRY}?don-vi=${JUSTICE}`);
  const row = page.getByRole('row', { name: /^Hộ tịch/ });
  await row.getByRole('gridcell').first().click();
  await page.keyboard.type('1.234');
  await page.keyboard.press('Tab');
  await expect(done(page).first()).toContainText('đã lưu 1.234');
  await page.keyboard.type('1.234,5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Số hồ sơ phải là số nguyên. Hãy bỏ phần lẻ.').first()).toBeVisible();

  const other = await page.context().newPage();
  await other.goto(`${ENTRY}?don-vi=${JUSTICE}`);
  await other
    .getByRole('row', { name: /^Hộ tịch/ })
    .getByRole('gridcell')
    .first()
    .click();
  await other.keyboard.type('1300');
  await other.keyboard.press('Enter');
  await expect(done(other).first()).toContainText('đã lưu 1.300');
  await other.close();

  await row.getByRole('gridcell').first().click();
  await page.keyboard.type('1400');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Người khác đã sửa cùng ô' })).toBeVisible();
  await page.getByRole('button', { name: /^Giữ số đang lưu/ }).click();
  await expect(row.getByRole('gridcell').first()).toContainText('1.300');
});

test('submitted, approved by another, published by a leader: the public page shows it', async ({
  browser,
  request,
}) => {
  const staff = await as(browser, 'staff');
  await staff.goto(REVIEW);
  for (const tick of await staff.getByRole('checkbox').all()) await tick.check();
  await press(staff, 'Trình duyệt');
  await expect(done(staff)).toContainText('Đã trình.');

  const reviewer = await as(browser, 'reviewer');
  await reviewer.goto(REVIEW);
  for (const tick of await reviewer.getByRole('checkbox').all()) await tick.check();
  await press(reviewer, 'Duyệt');
  await expect(done(reviewer)).toContainText('Đã duyệt.');

  const leader = await as(browser, 'leader');
  await leader.goto(REVIEW);
  await press(leader, 'Công bố');
  await expect(done(leader)).toContainText('Đã công bố.');
  const seen = await request.get(`${own().site.address}/ho-so/2022-Q3`);
  expect(seen.status()).toBe(200);
  expect(await seen.text()).toContain('1.234');
});
