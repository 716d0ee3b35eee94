import { type Browser, expect, type Page, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { keepSiteReport, keepSiteUnits } from '../support/given-site-report';
import { onOwnSite } from '../support/own-site';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();
const REVIEW = '/duyet/ho-so/2019-Q3/1';
const PUBLIC = '/ho-so/2019-Q3';
const REASON = 'Số của Sở Mẫu B chưa khớp sổ theo dõi.';
const NOTE = 'Sửa số quá hạn của Sở Mẫu A theo báo cáo bổ sung.';

const pages = new Map<string, Page>();

/** The page of somebody of this role, signed in once. */
async function as(browser: Browser, role: 'staff' | 'reviewer' | 'leader'): Promise<Page> {
  const known = pages.get(role);
  if (known) return known;
  const { site, databaseUrl } = own();
  const context = await browser.newContext({ baseURL: site.address });
  await signedIn(context, { databaseUrl, address: site.address, role, name: `Người ${role}` });
  const page = await context.newPage();
  pages.set(role, page);
  return page;
}

const done = (page: Page) => page.getByRole('status');
const refused = (page: Page) => page.locator('main').getByRole('alert');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Each of the two warnings, told apart by its own box. */
async function tickAll(page: Page) {
  const boxes = page.getByRole('checkbox', { name: /^Đã xem, chấp nhận/ });
  await expect(boxes).toHaveCount(2);
  for (const box of await boxes.all()) await box.check();
}

async function open(page: Page, note = '') {
  await page.goto('/nhap-lieu/ho-so');
  await page.getByLabel('Năm', { exact: true }).fill('2019');
  await page.getByLabel('Phần của năm').selectOption('Q3');
  await page.getByLabel('Số liệu tính đến hết ngày').fill('30/09/2019');
  await page.getByLabel('Nguồn của số liệu').selectOption({ index: 1 });
  await page.getByLabel(/^Ghi chú cho người đọc/).fill(note);
  await press(page, 'Mở kỳ');
  await expect(done(page)).toContainText('Đã mở đợt.');
}

test('staff open a period, fill it, and pass its warnings one by one', async ({ browser }) => {
  const page = await as(browser, 'staff');
  await connected(own().databaseUrl, keepSiteUnits);
  await open(page);
  await press(page, 'Trình duyệt');
  await expect(refused(page)).toContainText('Còn lỗi trong danh sách kiểm tra.');

  await connected(own().databaseUrl, (client) => keepSiteReport(client, '2019-Q3'));
  await page.reload();
  await expect(page.getByText('2 cảnh báo phải xem từng cái')).toBeVisible();
  await press(page, 'Trình duyệt');
  await expect(refused(page)).toContainText('Còn cảnh báo chưa xem.');
  await tickAll(page);
  await press(page, 'Trình duyệt');
  await expect(done(page)).toContainText('Đã trình.');
  await expect(page.getByRole('button', { name: 'Duyệt', exact: true })).toHaveCount(0);
});

test('a reviewer finds it in the inbox and sends it back with a reason', async ({ browser }) => {
  const reviewer = await as(browser, 'reviewer');
  await reviewer.goto('/hop-viec');
  await reviewer
    .getByRole('region', { name: 'Việc chờ tôi' })
    .getByRole('link', { name: 'Kết quả hồ sơ quý III/2019' })
    .click();
  await reviewer.getByLabel('Lý do trả lại').fill(REASON);
  await press(reviewer, 'Trả lại');
  await expect(done(reviewer)).toContainText('Đã trả lại.');

  const staff = await as(browser, 'staff');
  await staff.goto('/hop-viec');
  await expect(staff.getByText(REASON)).toBeVisible();
  await staff.getByRole('link', { name: 'Xem đợt' }).first().click();
  await expect(staff).toHaveURL(new RegExp(`${REVIEW}$`));
  await tickAll(staff);
  await press(staff, 'Trình duyệt');
  await expect(done(staff)).toContainText('Đã trình.');
});

test('another person approves, a leader publishes, and the next visitor sees it', async ({
  browser,
  request,
}) => {
  const reviewer = await as(browser, 'reviewer');
  await reviewer.goto(REVIEW);
  await tickAll(reviewer);
  await press(reviewer, 'Duyệt');
  await expect(done(reviewer)).toContainText('Đã duyệt.');
  expect((await request.get(PUBLIC)).status()).toBe(404);
  expect(await (await request.get('/ho-so')).text()).not.toContain(PUBLIC);

  const leader = await as(browser, 'leader');
  await leader.goto('/cong-bo');
  await leader.getByRole('link', { name: 'Kết quả hồ sơ quý III/2019' }).click();
  await press(leader, 'Công bố');
  await expect(done(leader)).toContainText('Đã công bố.');

  const seen = await request.get(PUBLIC);
  expect(seen.status()).toBe(200);
  expect(await seen.text()).toContain('Sở Mẫu A');
  expect(await (await request.get('/ho-so')).text()).toContain(PUBLIC);
});

test('a visitor reads both rates, sorts, and takes a unit apart, without JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: own().site.address,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(PUBLIC);

  await expect(page.getByRole('heading', { level: 1 })).toContainText('quý III/2019');
  const main = page.getByRole('region', { name: 'Số liệu chính' });
  await expect(main).toContainText('196/210 hồ sơ');
  await expect(main).toContainText('93,33');
  const fields = page.getByRole('region', { name: 'Bảng theo lĩnh vực' });
  await expect(fields.getByRole('row').nth(1)).toContainText('Mẫu đất đai');
  await expect(fields.getByRole('row').last()).toContainText('dưới 30 hồ sơ, không xếp');
  await expect(page.getByRole('heading', { name: 'Số liệu không khớp' })).toBeVisible();

  const units = page.getByRole('region', { name: 'Bảng theo sở, ban, ngành' });
  await units.getByRole('link', { name: 'Trong đó quá hạn' }).click();
  await expect(page).toHaveURL(`${PUBLIC}?sap-xep=qua-han-giam#bang`);
  await expect(units.getByRole('columnheader', { name: 'Trong đó quá hạn' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await units.getByRole('link', { name: 'Sở Mẫu A' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sở Mẫu A');
  await expect(page.getByRole('region', { name: 'Bảng theo sở, ban, ngành' })).toHaveCount(0);
  await context.close();
});

test('files hold the rows of the view, as text and as a workbook', async ({ request }) => {
  const csv = await request.get(`/du-lieu${PUBLIC}/bang.csv?don-vi=so-mau-a`);
  expect(csv.headers()['content-disposition']).toContain('ho-so-2019-q3-so-mau-a.csv');
  const text = await csv.text();
  expect(text).toContain('Bộ lọc: Sở Mẫu A;');
  expect(text).toContain('Mẫu đất đai');
  expect(text).not.toContain('Sở Mẫu B');
  const xlsx = await request.get(`/du-lieu${PUBLIC}/bang.xlsx`);
  expect(xlsx.status()).toBe(200);
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK');
  expect((await request.get('/du-lieu/ho-so/2019-Q2/bang.csv')).status()).toBe(404);
});

test('a correction becomes version 2; the old address keeps its figures and says so', async ({
  browser,
  request,
}) => {
  const staff = await as(browser, 'staff');
  await open(staff, NOTE);
  await connected(own().databaseUrl, (client) =>
    client.query(
      `UPDATE dossier_count c SET late = late + 1, on_time = on_time - 1, late_subjective = late + 1
       FROM dossier_release r, authority a
       WHERE r.id = c.release_id AND r.period = '2019-Q3' AND r.version = 2
         AND a.id = c.authority_id AND a.slug = 'so-mau-a'`,
    ),
  );
  await staff.reload();
  await press(staff, 'Trình duyệt');
  await expect(done(staff)).toContainText('Đã trình.');
  const reviewer = await as(browser, 'reviewer');
  await reviewer.goto('/duyet/ho-so/2019-Q3/2');
  await expect(reviewer.getByRole('region', { name: 'Các số đã sửa' })).toContainText('Sở Mẫu A');
  await press(reviewer, 'Duyệt');
  await expect(done(reviewer)).toContainText('Đã duyệt.');
  const leader = await as(browser, 'leader');
  await leader.goto('/duyet/ho-so/2019-Q3/2');
  await press(leader, 'Công bố');
  await expect(done(leader)).toContainText('Đã công bố.');

  const old = await (await request.get(`${PUBLIC}/ban/1`)).text();
  expect(old).toContain('Có bản mới.');
  expect(old).toContain('196/210');
  const second = await (await request.get(`${PUBLIC}/ban/2`)).text();
  expect(second).toContain('Bản <!-- -->2<!-- --> sửa gì so với bản <!-- -->1');
  expect(second).toContain(NOTE);
  expect(await (await request.get(PUBLIC)).text()).toContain('195/210');
});
