import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { isTooWide, violationsOn } from '../support/axe';
import { BACKLOG, givenBacklog } from '../support/given-backlog';
import { onOwnSite } from '../support/own-site';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();
const ALERT = 'Dồn hạn: Huyện Thái Thụy, Hộ tịch';

async function pageOf(browser: Browser, role: Role, javaScriptEnabled = true): Promise<Page> {
  const { site, databaseUrl } = own();
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled });
  await signedIn(context, { databaseUrl, address: site.address, role });
  return context.newPage();
}

const codeIn = async (row: Locator) => ((await row.getByRole('link').textContent()) ?? '').trim();

const rowsOf = (page: Page) => page.getByRole('main').getByRole('table').locator('tbody tr');

test('a leader goes from an alert to the dossiers behind it, and to one of them', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'leader');
  await givenBacklog(own().databaseUrl);
  await page.goto('/hop-viec');
  await page.getByRole('link', { name: 'Xem cảnh báo' }).click();
  await expect(page.getByRole('main')).toContainText('Dữ liệu minh hoạ');
  await expect(page.getByRole('heading', { name: ALERT })).toBeVisible();
  await page.getByRole('link', { name: `Xem hồ sơ của cảnh báo ${ALERT}` }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sắp đến hạn');
  await expect(page.getByRole('status')).toContainText(/^\d+ hồ sơ\./);
  const counted = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  expect(counted).toBeGreaterThanOrEqual(BACKLOG);
  const row = rowsOf(page).filter({ hasText: 'DON-HAN-007' });
  await expect(row).toContainText('còn 2 ngày làm việc');
  await row.getByRole('link').click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hồ sơ DON-HAN-007');
  await expect(page.getByRole('main')).toContainText('Trong hạn');
  await expect(page.getByRole('main')).toContainText('ho-so-minh-hoa.csv');
});

test('without JavaScript a leader says a word to an alert; another is told it was said', async ({
  browser,
}) => {
  const [page, other] = [
    await pageOf(browser, 'leader', false),
    await pageOf(browser, 'staff', false),
  ];
  for (const one of [page, other]) {
    await one.goto('/lanh-dao/ho-so/canh-bao');
    await one.getByRole('link', { name: `Ghi nhận cảnh báo ${ALERT}` }).click();
  }
  await page.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Hãy điền ô này.');
  await page.getByLabel('Ý kiến').fill('Giao Chủ tịch huyện rà soát trước 15/7.');
  await page.getByRole('button', { name: 'Ghi nhận' }).click();

  await expect(page.getByRole('status')).toHaveText('Đã ghi nhận cảnh báo.');
  await expect(page.getByRole('heading', { name: 'Chưa ghi nhận (0)' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Giao Chủ tịch huyện rà soát trước 15/7.');

  await other.getByLabel('Ý kiến').fill('Đã rõ.');
  await other.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(other.getByRole('main').getByRole('alert')).toContainText(
    'đã được ghi nhận, ý kiến của bạn chưa được lưu',
  );
});

test('lists go on page by page, narrow by what is chosen, and are taken out as a file', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'leader', false);
  await page.goto('/lanh-dao/ho-so/danh-sach?loc=dang-qua-han');
  await expect(page.getByRole('main')).toContainText('Hồ sơ tính đến hết ngày 30/06/2025.');
  const first = await codeIn(rowsOf(page).first());
  const last = await codeIn(rowsOf(page).last());
  await page.getByRole('link', { name: 'Tiếp theo' }).click();
  await expect(rowsOf(page).getByText(last)).toHaveCount(0);
  await page.getByRole('link', { name: 'Về đầu danh sách' }).click();
  await expect(rowsOf(page).first()).toContainText(first);

  await page.getByLabel('Lĩnh vực').selectOption({ label: 'Đất đai' });
  await page.getByLabel('Liên thông').selectOption('khong');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page).toHaveURL(/linh-vuc=dat-dai/);
  const fields = await rowsOf(page).locator('td:nth-child(2)').allTextContents();
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter((text) => !text.includes('Đất đai'))).toEqual([]);

  const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const file = await (await page.request.get(href ?? '')).text();
  expect(file).toContain('Mã hồ sơ;Đơn vị;Lĩnh vực');
  expect(file).toContain('Số liệu đến: hết ngày 30/06/2025');
  expect(file).toMatch(/dữ liệu minh hoạ/i);

  await page.getByRole('link', { name: 'Sắp đến hạn' }).click();
  await expect(page.getByRole('main')).toContainText('đến hết 07/07/2025 (5 ngày làm việc)');
});

test('staff keep the working days of a year without JavaScript', async ({ browser }) => {
  const page = await pageOf(browser, 'staff', false);
  await page.goto('/danh-muc');
  await page.getByRole('link', { name: 'Lịch làm việc' }).click();
  await page.goto('/danh-muc/lich-lam-viec?nam=2026');
  await page.getByLabel('Ngày', { exact: true }).fill('22/08/2026');
  await page.getByLabel('Tên').fill('Làm bù cho ngày 31/8');
  await page.getByLabel('Văn bản').fill('Thông báo của Bộ Nội vụ');
  await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('vốn đã nghỉ');

  await page.getByLabel('Loại').selectOption('makeUp');
  await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
  await expect(page.getByRole('status')).toContainText('Đã thêm vào lịch.');
  await page.getByRole('link', { name: 'Sửa ngày 22/08/2026' }).click();
  await page.getByRole('button', { name: 'Bỏ khỏi lịch' }).click();
  await expect(page.getByRole('status')).toContainText('Đã bỏ ngày này khỏi lịch.');
  await expect(page.getByRole('link', { name: 'Sửa ngày 22/08/2026' })).toHaveCount(0);
});

test('staff add a field and a procedure, and what has dossiers cannot be taken away', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'staff');
  await page.goto('/danh-muc/thu-tuc');
  await page.getByLabel('Tên lĩnh vực').fill('Khí tượng thủy văn');
  await page.getByRole('button', { name: 'Thêm lĩnh vực' }).click();
  await expect(page.getByRole('status')).toContainText('Đã thêm lĩnh vực.');
  await page.getByRole('link', { name: 'Khí tượng thủy văn', exact: true }).click();
  await page.getByLabel('Mã thủ tục').fill('1.000987');
  await page.getByLabel('Tên thủ tục').fill('Cấp giấy phép dự báo khí tượng');
  await page.getByRole('button', { name: 'Thêm thủ tục' }).click();
  await expect(page.getByRole('status')).toContainText('Đã thêm thủ tục.');

  await page.getByRole('link', { name: 'Sửa thủ tục 1.000987' }).click();
  await page.getByRole('button', { name: 'Xóa thủ tục' }).click();
  await expect(page.getByRole('status')).toContainText('Đã xóa.');
  await page.getByRole('link', { name: 'Sửa lĩnh vực Đất đai' }).click();
  await expect(page.getByRole('main')).toContainText('nên không xóa được');
  await expect(page.getByRole('button', { name: 'Xóa lĩnh vực' })).toHaveCount(0);
});

test('an administrator types the limits as people write numbers', async ({ browser }) => {
  const page = await pageOf(browser, 'administrator', false);
  await page.goto('/quan-tri/cai-dat');
  await page.getByLabel('Ngưỡng quá hạn').fill('250');
  await page.getByRole('button', { name: 'Lưu ngưỡng hồ sơ' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('ngoài khoảng');
  await page.getByLabel('Ngưỡng quá hạn').fill('2,5');
  await page.getByLabel('Hồ sơ sắp đến hạn là').fill('3');
  await page.getByRole('button', { name: 'Lưu ngưỡng hồ sơ' }).click();
  await expect(page.getByRole('status')).toContainText('Đã lưu.');
  await expect(page.getByLabel('Ngưỡng quá hạn')).toHaveValue('2,5');

  const leader = await pageOf(browser, 'leader');
  await leader.goto('/lanh-dao/ho-so/danh-sach?loc=sap-den-han');
  await expect(leader.getByRole('main')).toContainText('đến hết 03/07/2025 (3 ngày làm việc)');
});

const FOR_STAFF = [
  '/danh-muc/lich-lam-viec?nam=2025&sua=2025-05-01',
  '/danh-muc/thu-tuc?sua=TB-DD-01',
];
const FOR_LEADERS = [
  '/lanh-dao/ho-so/canh-bao',
  '/lanh-dao/ho-so/danh-sach?loc=dang-qua-han',
  '/lanh-dao/ho-so/danh-sach?loc=da-qua-han&ky=2024',
  '/lanh-dao/ho-so/danh-sach?loc=sap-den-han',
];

async function isSound(page: Page, address: string): Promise<void> {
  await page.goto(address);
  expect(await violationsOn(page), address).toEqual([]);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await isTooWide(page), `${address} at ${width} px`).toBe(false);
  }
}

test('axe finds nothing, and nothing sticks out of a telephone', async ({ browser }) => {
  test.slow();
  const [staff, leader, administrator] = [
    await pageOf(browser, 'staff'),
    await pageOf(browser, 'leader'),
    await pageOf(browser, 'administrator'),
  ];
  for (const address of FOR_STAFF) await isSound(staff, address);
  for (const address of FOR_LEADERS) await isSound(leader, address);
  await leader.goto('/lanh-dao/ho-so/danh-sach?loc=dang-qua-han');
  const one = await rowsOf(leader).first().getByRole('link').getAttribute('href');
  await isSound(leader, one ?? '');
  await isSound(administrator, '/quan-tri/cai-dat');
});
