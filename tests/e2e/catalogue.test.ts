import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { violationsOn } from '../support/axe';
import { onOwnSite } from '../support/own-site';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();

async function pageOf(browser: Browser, role: Role, javaScriptEnabled = true): Promise<Page> {
  const { site, databaseUrl } = own();
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled });
  await signedIn(context, { databaseUrl, address: site.address, role });
  return context.newPage();
}

test('an administrator writes a line for every reader, and the next visitor reads it', async ({
  browser,
  page,
}) => {
  await page.goto('/xep-hang');
  await expect(page.getByRole('complementary', { name: 'Thông báo' })).toHaveCount(0);
  const administrator = await pageOf(browser, 'administrator');
  await administrator.goto('/quan-tri/cai-dat');
  await administrator.getByLabel('Nội dung').fill('Bảo trì lúc 22:00 ngày 01/12/2026.');
  await administrator.getByRole('button', { name: 'Lưu thông báo' }).click();
  await expect(administrator.getByRole('status')).toContainText('Đã lưu.');

  await page.goto('/xep-hang');

  await expect(page.getByRole('complementary', { name: 'Thông báo' })).toHaveText(
    'Bảo trì lúc 22:00 ngày 01/12/2026.',
  );
});

test('two administrators at one setting: the later one sees both values and loses neither', async ({
  browser,
}) => {
  const [first, second] = [
    await pageOf(browser, 'administrator'),
    await pageOf(browser, 'administrator'),
  ];
  await first.goto('/quan-tri/cai-dat');
  await second.goto('/quan-tri/cai-dat');
  for (const [page, text] of [
    [first, 'Nghỉ Tết.'],
    [second, 'Nghỉ lễ.'],
  ] as const) {
    await page.getByLabel('Nội dung').fill(text);
    await page.getByRole('button', { name: 'Lưu thông báo' }).click();
  }

  await expect(second.getByRole('main').getByRole('alert')).toContainText('Người khác vừa sửa');
  await expect(second.getByRole('region', { name: 'Đang lưu' })).toContainText('Nghỉ Tết.');
  await expect(second.getByLabel('Nội dung')).toHaveValue('Nghỉ lễ.');
});

test('without JavaScript staff set a target, and the province shows it', async ({
  browser,
  page,
}) => {
  const staff = await pageOf(browser, 'staff', false);
  await staff.goto('/danh-muc/chi-tieu');
  await staff.getByLabel('Đơn vị').selectOption('ha-noi');
  await staff.getByLabel('Chỉ số').selectOption('papi');
  await staff.getByLabel('Kỳ').fill('2026');
  await staff.getByLabel('Giá trị').fill('123');
  await staff.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  await expect(staff.getByRole('main').getByRole('alert')).toContainText('vượt thang điểm');
  await expect(staff.getByLabel('Kỳ')).toHaveValue('2026');

  await staff.getByLabel('Giá trị').fill('48,5');
  await staff.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  await expect(staff.getByRole('status')).toContainText('Đã thêm chỉ tiêu.');

  await page.goto('/don-vi/ha-noi');
  await expect(page.getByRole('main')).toContainText('> 48,5');
});

test('staff copy a criteria set; parts beyond their whole are named', async ({ browser }) => {
  const staff = await pageOf(browser, 'staff');
  await staff.goto('/danh-muc/bo-tieu-chi/PAPI-2021');
  await staff.getByLabel('Mã của bộ mới').fill('PAPI-2027');
  await staff.getByLabel('Áp dụng từ năm').fill('2027');
  await staff.getByLabel('Căn cứ').fill('Phương pháp PAPI 2027');
  await staff.getByRole('button', { name: 'Sao chép bộ tiêu chí' }).click();
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText('PAPI, bộ PAPI-2027');

  await staff.getByLabel('Thuộc').selectOption('T');
  await staff.getByLabel('Mã', { exact: true }).fill('9');
  await staff.getByLabel('Tên', { exact: true }).fill('Nội dung thứ chín');
  await staff.getByLabel('Điểm tối đa').fill('10');
  await staff.getByRole('button', { name: 'Thêm mục' }).click();

  await expect(staff.getByRole('main').getByRole('alert')).toHaveText(
    'Các phần của tổng điểm cộng lại tối đa 90, vượt 80 của tổng điểm.',
  );
});

test('an administrator adds a fourth indicator, and staff can open a release of it', async ({
  browser,
}) => {
  const administrator = await pageOf(browser, 'administrator');
  await administrator.goto('/danh-muc/chi-so');
  for (const [label, text] of [
    ['Mã', 'DTI'],
    ['Địa chỉ', 'dti'],
    ['Tên ngắn', 'DTI'],
    ['Tên đầy đủ', 'Chỉ số chuyển đổi số'],
    ['Cơ quan công bố', 'Bộ Khoa học và Công nghệ'],
    ['Chỉ số đo gì', 'Đo mức độ chuyển đổi số.'],
    ['Thang điểm', '1'],
    ['Bộ tiêu chí đầu tiên áp dụng từ năm', '2024'],
    ['Căn cứ của bộ tiêu chí đầu tiên', 'Quyết định 922/QĐ-BTTTT ngày 20/5/2022'],
  ] as const) {
    await administrator.getByLabel(label, { exact: true }).fill(text);
  }
  await administrator.getByRole('button', { name: 'Thêm chỉ số' }).click();
  await expect(administrator.getByRole('status')).toContainText('Đã thêm chỉ số');

  const staff = await pageOf(browser, 'staff');
  await staff.goto('/nhap-lieu');
  await expect(staff.getByLabel('Chỉ số').locator('option')).toContainText(['DTI']);
});

test('staff look at a merger before they confirm it, without JavaScript', async ({
  browser,
  page,
}) => {
  const staff = await pageOf(browser, 'staff', false);
  await staff.goto('/danh-muc/don-vi/thay-doi?loai=merger');
  await staff.getByLabel('Đơn vị 1').selectOption('cao-bang');
  await staff.getByLabel('Đơn vị 2').selectOption('lang-son');
  await staff.getByLabel('Từ ngày').fill('01/10/2026');
  await staff.getByLabel('Văn bản').fill('Nghị quyết 1/2026/QH16 ngày 1/9/2026');
  await staff.getByLabel('Tên', { exact: true }).fill('Cao Lạng');
  await staff.getByLabel('Loại đơn vị').fill('tỉnh');
  await staff.getByRole('button', { name: 'Xem trước' }).click();

  const preview = staff.getByRole('region', { name: 'Xem trước: chưa có gì được ghi' });
  await expect(preview).toContainText('PAPI: 7 năm đã công bố');
  await expect(preview).toContainText('/don-vi/cao-lang-2026');
  await preview.getByRole('button', { name: 'Xác nhận: sáp nhập' }).click();
  await expect(staff.getByRole('status')).toContainText('Đã ghi thay đổi.');

  await page.goto('/don-vi/cao-bang');
  await expect(page.getByRole('main')).toContainText('kết thúc ngày 30/09/2026');
  await page.goto('/don-vi/cao-lang-2026');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cao Lạng');
});

const PAGES = [
  '/quan-tri/cai-dat',
  '/danh-muc',
  '/danh-muc/chi-tieu',
  '/danh-muc/chi-tieu?sua=1',
  '/danh-muc/chi-so?sua=papi',
  '/danh-muc/bo-tieu-chi',
  '/danh-muc/bo-tieu-chi/PAPI-2027?muc=1',
  '/danh-muc/don-vi',
  '/danh-muc/don-vi/thay-doi?loai=split&don-vi-1=ha-noi',
];

test('axe finds nothing on the pages of the catalogue, in either contrast', async ({ browser }) => {
  test.slow();
  const page = await pageOf(browser, 'administrator');
  for (const address of PAGES) {
    await page.goto(address);
    expect(await violationsOn(page), address).toEqual([]);
  }
});
