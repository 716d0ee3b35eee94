import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { isTooWide, violationsOn } from '@/tests/support/axe';
import { draftOf } from '@/tests/support/entry-desk';
import { onOwnSite } from '@/tests/support/own-site';
import { signedIn } from '@/tests/support/signed-in';

const own = onOwnSite();
const PAPI = '/lanh-dao/chi-so/papi?nam=2023';

async function pageOf(browser: Browser, role: Role, width = 1280, hasScript = true): Promise<Page> {
  const { site, databaseUrl } = own();
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: { width, height: 800 },
    javaScriptEnabled: hasScript,
  });
  await signedIn(context, { databaseUrl, address: site.address, role });
  return context.newPage();
}

const parts = (page: Page) => page.getByRole('table', { name: /Điểm mất: điểm tối đa trừ/ });
const firstRow = (page: Page) => parts(page).getByRole('row').nth(1);

test('a leader goes from an index to a field, a criterion and its source', async ({ browser }) => {
  test.slow();
  const page = await pageOf(browser, 'leader');
  await page.goto(PAPI);
  await expect(page.getByRole('region', { name: 'Tổng điểm', exact: true })).toContainText(
    'Mất 36,2415 điểm',
  );
  await expect(page.getByText('lệch 0,0001 điểm so với cả tổng')).toBeVisible();
  await expect(firstRow(page)).toContainText('Quản trị môi trường');
  await expect(firstRow(page)).toContainText('18,6 %');
  await expect(parts(page).getByRole('columnheader', { name: 'Điểm mất' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await parts(page).getByRole('link', { name: 'Hạng', exact: true }).click();
  await expect(page).toHaveURL(/sap-xep=hang/);
  await expect(firstRow(page)).toContainText('56/61');
  await firstRow(page)
    .getByRole('link', { name: /Kiểm soát tham nhũng/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('4. Kiểm soát tham nhũng');
  await expect(page.getByText('3,7477 điểm, 10,3 % tổng điểm mất')).toBeVisible();
  await expect(parts(page).getByRole('columnheader', { name: 'Cao nhất' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await parts(page)
    .getByRole('link', { name: /4\.2\. / })
    .click();
  await expect(page.getByText('Không tính được vì không rõ điểm tối đa; cách')).toBeVisible();
  const source = page.getByRole('region', { name: 'Nguồn gốc số liệu' });
  await expect(source).toContainText('Bản 1: 1,875018');
  await expect(source).toContainText('trước khi có tài khoản đầu tiên');
  await source.getByRole('link', { name: 'trong danh sách nguồn' }).click();
  await expect(page).toHaveURL(/\/nguon#papi_panel$/);
});

test('fields of PAR are said to be unknown, and what others have is still shown', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'leader', 1280, false);
  await page.goto('/lanh-dao/chi-so/par-index?nam=2023');
  await expect(page.getByText('không tách được điểm mất')).toBeVisible();
  await page.getByRole('link', { name: /3\. Cải cách thủ tục hành chính/ }).click();
  const others = page.getByRole('table', { name: /những nơi có số công khai/ });
  await expect(others.getByRole('row', { name: /Kon Tum/ })).toContainText('12,38');
});

test('staff enter a claim with its cut and see it; what cannot be is said', async ({ browser }) => {
  test.slow();
  const draft = await draftOf(own().databaseUrl, '2026');
  const page = await pageOf(browser, 'staff');
  await page.goto(`${draft}/o/an-giang/4`);
  await page.getByLabel('Điểm', { exact: true }).fill('6,25');
  await page.getByRole('button', { name: 'Lưu ô này' }).click();
  await expect(page.getByText('Đã lưu ô này.')).toBeVisible();

  const claim = page.getByRole('region', { name: 'Tự chấm, khoảng tin cậy' });
  await claim.getByLabel(/^Điểm tự chấm/).fill('7,50');
  await claim.getByLabel(/^Lý do thẩm định thấp hơn/).fill('Thiếu tài liệu kiểm chứng');
  await claim.getByLabel(/cận dưới/).fill('6,3');
  await claim.getByLabel(/cận trên/).fill('6,9');
  await claim.getByRole('button', { name: 'Lưu tự chấm' }).click();
  await expect(claim.getByText('nằm ngoài khoảng vừa nhập')).toBeVisible();
  await claim.getByLabel(/cận dưới/).fill('6');
  await claim.getByRole('button', { name: 'Lưu tự chấm' }).click();
  await expect(claim.getByText('Đã lưu điểm tự chấm')).toBeVisible();
  await expect(
    claim.getByText('Tự chấm 7,50 điểm; thẩm định bị cắt 1,25 điểm. Lý do: Thiếu tài liệu'),
  ).toBeVisible();
  await expect(page.getByRole('table').last()).toContainText('tự chấm 7,50');
});

test('staff give a criterion to a unit, and leaders see whose it is', async ({ browser }) => {
  test.slow();
  const staff = await pageOf(browser, 'staff');
  await staff.goto('/lanh-dao/chi-so/papi/7?nam=2023');
  await staff.getByText('Giao đơn vị phụ trách', { exact: true }).click();
  await staff.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Sở Nội vụ' });
  await staff.getByRole('button', { name: 'Lưu đơn vị phụ trách' }).click();
  await expect(staff.getByText('Đã giao đơn vị phụ trách')).toBeVisible();

  const leader = await pageOf(browser, 'leader');
  await leader.goto('/lanh-dao/chi-so/papi/7?nam=2023');
  const owner = leader.getByRole('region', { name: 'Đơn vị phụ trách' });
  await expect(owner).toContainText('Sở Nội vụ');
  await expect(owner.getByRole('button')).toHaveCount(0);
});

test('axe finds nothing wrong with them, and no width pushes the page sideways', async ({
  browser,
}) => {
  test.slow();
  const page = await pageOf(browser, 'staff', 360);
  for (const address of [
    PAPI,
    '/lanh-dao/chi-so/papi/4?nam=2023',
    '/lanh-dao/chi-so/par-index/3?nam=2023',
  ]) {
    await page.goto(address);
    expect(await violationsOn(page), address).toEqual([]);
    expect(await isTooWide(page), address).toBe(false);
  }
});
