import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { connected } from '@/scripts/postgres/databases';
import { isTooWide, violationsOn } from '../support/axe';
import { keepSiteTask, SITE_TASK } from '../support/given-site-task';
import { onOwnSite } from '../support/own-site';
import { BAD_FILES, FILES } from '../support/sent-attachment';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();

type Who = { readonly role: Role; readonly unit?: string; readonly javaScript?: boolean };

async function pageOf(browser: Browser, { role, unit, javaScript = true }: Who): Promise<Page> {
  const { site, databaseUrl } = own();
  const context = await browser.newContext({
    ...{ baseURL: site.address, javaScriptEnabled: javaScript },
  });
  const given = { databaseUrl, address: site.address, role };
  await signedIn(context, unit ? { ...given, authoritySlug: unit } : given);
  return context.newPage();
}

const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
/** "Rà soát" with its marks as letters of their own. */
const APART = 'Rà soát bộ máy'.normalize('NFD');
const TASK = 'Rà soát bộ máy';

let address = '';

test('staff keep an order, which says that it has no task, and give one', async ({ browser }) => {
  const page = await pageOf(browser, { role: 'staff' });
  await page.goto('/nhiem-vu/van-ban/moi');
  await page.getByLabel('Số, ký hiệu').fill('26/KH-UBND');
  await page.getByLabel('Ngày ban hành').fill('28/02/2024');
  await page.getByLabel('Trích yếu').fill('Về nâng cao chỉ số PAPI');
  await page.getByLabel('Chức danh người ký').fill('Chủ tịch Ủy ban nhân dân tỉnh');
  await page.getByRole('button', { name: 'Ghi văn bản' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'tệp đính kèm hoặc địa chỉ',
  );
  await page.getByLabel('Tệp văn bản').setInputFiles(pdf('kế hoạch.pdf', FILES.pdf));
  await page.getByRole('button', { name: 'Ghi văn bản' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('26/KH-UBND ngày 28/02/2024');
  await expect(page.getByRole('main')).toContainText('Văn bản chưa có nhiệm vụ nào.');
  await page.getByRole('link', { name: 'Giao nhiệm vụ' }).click();
  await page.getByLabel('Nhiệm vụ tác động đến').selectOption({ label: 'PAPI năm 2023' });
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel('Tiêu chí', { exact: true }).selectOption({ value: 'papi/2023/4' });
  await page.getByLabel('Nhiệm vụ', { exact: true }).fill(APART);
  await page.getByLabel('Sản phẩm').fill('Báo cáo rà soát');
  await page.getByLabel('Đơn vị chủ trì').selectOption({ value: 'thai-binh' });
  await page.getByLabel('Người đứng đầu chịu trách nhiệm').fill('Giám đốc Sở Nội vụ');
  await page.getByLabel('Thời hạn').fill('31/02/2024');
  await page.getByLabel(/^Điểm kỳ vọng/).fill('9,5');
  const send = page.getByRole('button', { name: 'Giao nhiệm vụ' });
  await send.click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Không đọc được ngày này');
  await page.getByLabel('Thời hạn').fill('30/06/2024');
  await send.click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('lớn hơn số điểm đang mất');
  await page.getByLabel(/^Điểm kỳ vọng/).fill('0,5');
  await send.click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TASK);
  await expect(page.getByRole('status')).toContainText('Đã giao nhiệm vụ');
  await expect(page.getByRole('main')).toContainText('01/07/2024');
  await expect(page.getByRole('main')).toContainText(/Quá hạn [\d.]+ ngày/);
  address = new URL(page.url()).pathname;
  expect(await violationsOn(page)).toEqual([]);
});

test('the lead unit is told, reports with a file and closes its own; another unit finds nothing', async ({
  browser,
}) => {
  const page = await pageOf(browser, { role: 'member' });
  await connected(own().databaseUrl, keepSiteTask);
  await page.goto('/nhiem-vu');
  await page.getByRole('link', { name: TASK }).first().click();
  const report = page.getByRole('form', { name: 'Báo cáo tiến độ' });
  await report.getByLabel('Tiến độ (%)').fill('60');
  await report.getByLabel('Đã làm gì').fill('Đã lập danh mục.');
  await report.getByLabel('Tệp minh chứng').setInputFiles(pdf('bao-cao.pdf', BAD_FILES.html));
  await report.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(report.getByRole('alert')).toContainText('không phải .pdf');
  await expect(report.getByLabel('Đã làm gì')).toHaveValue('Đã lập danh mục.');
  await report.getByLabel('Tệp minh chứng').setInputFiles(pdf('báo cáo.pdf', FILES.pdf));
  await report.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(report.getByRole('status')).toContainText('Đã ghi báo cáo tiến độ.');
  const file = page.getByRole('link', { name: 'báo cáo.pdf' });
  const place = (await file.getAttribute('href')) ?? '';
  const answer = await page.request.get(place);
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "attachment; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.pdf",
    'x-content-type-options': 'nosniff',
  });

  const closing = page.getByRole('form', { name: 'Báo hoàn thành' });
  await closing.getByRole('button', { name: 'Báo hoàn thành' }).click();
  await expect(closing.getByRole('alert')).toContainText('Hãy điền ô này.');
  await closing.getByLabel('Kết quả').fill('Báo cáo 12/BC-SNV');
  await closing.getByRole('button', { name: 'Báo hoàn thành' }).click();
  await expect(page.getByRole('main')).toContainText(/Hoàn thành, trễ [\d.]+ ngày/);

  const other = await pageOf(browser, { role: 'member', unit: 'ha-noi' });
  expect((await other.goto(address))?.status()).toBe(404);
  expect((await other.goto(`/nhiem-vu/${SITE_TASK}`))?.status()).toBe(404);
  expect((await other.request.get(place)).status()).toBe(404);
});

test('a reviewer opens it again with a reason, which the unit reads', async ({ browser }) => {
  const page = await pageOf(browser, { role: 'reviewer' });
  await page.goto(address);
  const form = page.getByRole('form', { name: 'Mở lại nhiệm vụ' });
  await form.getByRole('button', { name: 'Mở lại nhiệm vụ' }).click();
  await expect(form.getByRole('alert')).toContainText('Hãy điền ô này.');
  await form.getByLabel('Lý do mở lại').fill('Thiếu phụ lục 2');
  await form.getByRole('button', { name: 'Mở lại nhiệm vụ' }).click();

  await expect(page.getByRole('main')).toContainText('Thiếu phụ lục 2');
  await expect(page.getByRole('main')).toContainText('Tiến độ 60 %');
});

test('without JavaScript two people at once are told apart, and the second keeps its words', async ({
  browser,
}) => {
  const [first, second] = [
    await pageOf(browser, { role: 'member', javaScript: false }),
    await pageOf(browser, { role: 'staff', javaScript: false }),
  ];
  for (const [page, percent] of [
    [first, '70'],
    [second, '80'],
  ] as const) {
    await page.goto(address);
    const form = page.getByRole('form', { name: 'Báo cáo tiến độ' });
    await form.getByLabel('Tiến độ (%)').fill(percent);
    await form.getByLabel('Đã làm gì').fill(`Đến ${percent} phần trăm`);
  }
  await first.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await second.getByRole('button', { name: 'Gửi báo cáo' }).click();

  await expect(first.getByRole('main')).toContainText('Đã ghi báo cáo tiến độ.');
  const form = second.getByRole('form', { name: 'Báo cáo tiến độ' });
  await expect(form.getByRole('alert')).toContainText('Người khác vừa ghi vào nhiệm vụ này');
  await expect(form.getByRole('region', { name: 'Đang lưu' })).toContainText('70 %');
  await expect(form.getByLabel('Đã làm gì')).toHaveValue('Đến 80 phần trăm');
  await form.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(second.getByRole('main')).toContainText('tiến độ 80 %');
});

test('ten thousand letters are refused by name and stay; what is ticked stays too', async ({
  browser,
}) => {
  const page = await pageOf(browser, { role: 'staff', javaScript: false });
  await page.goto(`${address}/sua`);
  const words = page.getByLabel('Nhiệm vụ', { exact: true });
  await words.evaluate((box) => box.removeAttribute('maxlength'));
  await words.fill('Rà soát '.repeat(1_250));
  const beside = page.getByRole('checkbox', { name: /^Thái Bình/ });
  await beside.check();
  await page.getByRole('button', { name: 'Lưu nhiệm vụ' }).click();

  await expect(page.getByRole('main').getByRole('alert')).toContainText('Dài quá.');
  expect((await words.inputValue()).length).toBe(10_000);
  await expect(beside).toBeChecked();
});

test('orders and tasks fit a narrow screen and offend nobody’s reader', async ({ browser }) => {
  const page = await pageOf(browser, { role: 'staff' });
  await page.setViewportSize({ width: 360, height: 800 });
  for (const at of [
    '/nhiem-vu/van-ban',
    `/nhiem-vu/van-ban/${SITE_TASK}`,
    address,
    `${address}/sua`,
  ]) {
    await page.goto(at);
    expect(await isTooWide(page)).toBe(false);
    expect(await violationsOn(page)).toEqual([]);
  }
});
