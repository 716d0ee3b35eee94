import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { isTooWide, violationsOn } from '@/tests/support/axe';
import { onOwnSite } from '@/tests/support/own-site';
import { signedIn } from '@/tests/support/signed-in';

const own = onOwnSite();
const WHAT_IF = '/lanh-dao/gia-dinh';

type Visit = { readonly role?: Role; readonly width?: number; readonly hasScript?: boolean };

async function pageOf(browser: Browser, visit: Visit = {}): Promise<Page> {
  const { role = 'leader', width = 1280, hasScript = true } = visit;
  const { site, databaseUrl } = own();
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: { width, height: 800 },
    javaScriptEnabled: hasScript,
  });
  await signedIn(context, { databaseUrl, address: site.address, role });
  return context.newPage();
}

test('without JavaScript a leader raises two dimensions, and the answer has an address to send', async ({
  browser,
}) => {
  const page = await pageOf(browser, { hasScript: false });
  await page.goto(`${WHAT_IF}?chi-so=papi&nam=2023`);
  await page
    .getByRole('textbox', { name: 'Tăng thêm: Trách nhiệm giải trình với người dân' })
    .fill('0,5');
  await page.getByRole('textbox', { name: 'Tăng thêm: Thủ tục hành chính công' }).fill('0,8');
  await page.getByRole('button', { name: 'Tính' }).click();

  await expect(page).toHaveURL(/\?chi-so=papi&nam=2023&tang=3:0,5&tang=5:0,8$/);
  const answer = page.getByRole('status');
  await expect(answer).toContainText('45,0585/80 điểm');
  await expect(answer).toContainText('Hạng 17/61 → 8/61, lên 9 bậc');
  const passed = page.getByRole('region', { name: 'Các tỉnh đổi vị trí' });
  await expect(passed.getByRole('row')).toHaveCount(10);
  await expect(passed.getByRole('row', { name: /^Hưng Yên/ })).toContainText('bị vượt qua');
  await expect(page.getByRole('main')).toContainText(
    'Chuyển từ Nhóm Trung bình cao (nhóm 2/4) sang Nhóm Cao (nhóm 1/4).',
  );

  await page.getByRole('combobox', { name: 'Trong lúc đó' }).selectOption('nhu-trung-binh');
  await page.getByRole('button', { name: 'Tính' }).click();
  await expect(page).toHaveURL(/&khac=nhu-trung-binh$/);
  await expect(page.getByRole('main')).toContainText(
    'Mỗi tỉnh khác được tính là tăng 0,0789 điểm, bằng mức thay đổi của trung bình cả nước từ năm 2022 đến năm 2023.',
  );
  await page.context().close();
});

test('what is wrong is said beside what was typed, and what is too much is capped in words', async ({
  browser,
}) => {
  const page = await pageOf(browser);
  await page.goto(`${WHAT_IF}?chi-so=papi&nam=2023&tang=3:nhiều&tang=5:1&tang=99:1&tang=hỏng`);
  const field = page.getByRole('textbox', {
    name: 'Tăng thêm: Trách nhiệm giải trình với người dân',
  });
  await expect(field).toHaveValue('nhiều');
  await expect(field).toHaveAccessibleDescription(/Không đọc được số này/);
  await expect(
    page.getByRole('textbox', { name: 'Tăng thêm: Thủ tục hành chính công' }),
  ).toHaveValue('1');
  const main = page.getByRole('main');
  await expect(main).toContainText('Nội dung mã “99” không có điểm trong năm 2023');
  await expect(main).toContainText('Không đọc được phần “hỏng” trong địa chỉ');

  await field.fill('9');
  await field.press('Enter');
  await expect(page).toHaveURL(/tang=3:9&tang=5:1$/);
  await expect(main).toContainText(
    'chỉ còn cách mức tối đa 5,4759 điểm: phần nhập 9 được tính là 5,4759.',
  );
  await page.context().close();
});

test('a lever leads to its own what-if, and one that moves nothing says so', async ({
  browser,
}) => {
  const page = await pageOf(browser);
  await page.goto(`${WHAT_IF}?chi-so=papi&nam=2023`);
  const levers = page.getByRole('region', { name: 'Số bậc theo nội dung', exact: true });
  await expect(levers.getByRole('row')).toHaveCount(9);
  await expect(levers.getByRole('row', { name: /Cung ứng dịch vụ công/ })).toContainText(
    'không đổi hạng',
  );
  await levers
    .getByRole('row', { name: /Quản trị môi trường/ })
    .getByRole('link', { name: '+1', exact: true })
    .click();
  await expect(page).toHaveURL(/tang=7:1$/);
  await expect(page.getByRole('status')).toContainText('Hạng 17/61 → 9/61, lên 8 bậc');
  await page.context().close();
});

test('from fragments no rank is computed, and across a break no mean is used', async ({
  browser,
}) => {
  const page = await pageOf(browser);
  await page.goto(`${WHAT_IF}?chi-so=par-index&nam=2023&tang=T:1,5`);
  const answer = page.getByRole('status');
  await expect(answer).toContainText('87,99/100 điểm');
  await expect(answer).toContainText(
    'Không tính được hạng của cả nước: chỉ biết điểm của 17/63 tỉnh.',
  );
  await expect(answer).not.toContainText('bậc');
  await expect(page.getByRole('main')).toContainText('cao hơn trung bình cả nước 1,01 điểm');

  await page.goto(`${WHAT_IF}?chi-so=papi&nam=2018&khac=nhu-trung-binh`);
  await expect(page.getByRole('main')).toContainText(
    'Không tính được: đổi phương pháp đo giữa năm 2017 và năm 2018',
  );
  await page.context().close();
});

test('the merged province stands beside both it was made of, with spans and no rank', async ({
  browser,
}) => {
  const page = await pageOf(browser);
  await page.goto('/lanh-dao/sap-nhap');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hưng Yên từ 01/07/2025');
  const papi = page.getByRole('region', { name: 'PAPI của các tỉnh trước sáp nhập' });
  await expect(papi.getByRole('row', { name: /^2023/ })).toContainText(
    'ước tính: từ 43,7585 đến 44,2282',
  );
  const main = page.getByRole('main');
  await expect(main).toContainText('Chưa có số liệu hồ sơ của Hưng Yên cũ');
  await expect(
    page.getByRole('region', { name: 'Hồ sơ của các tỉnh trước sáp nhập' }),
  ).toContainText('1.150.343');
  await expect(main).not.toContainText(/hạng \d+\/\d+/i);
  await page.context().close();
});

test('axe finds nothing wrong, and neither page is wider than a telephone', async ({ browser }) => {
  test.slow();
  const page = await pageOf(browser, { width: 360 });
  for (const address of [
    `${WHAT_IF}?chi-so=papi&nam=2023&tang=3:0,5&tang=5:abc`,
    `${WHAT_IF}?chi-so=papi&nam=2023&tang=3:0,5&khac=nhu-trung-binh`,
    `${WHAT_IF}?chi-so=par-index&nam=2023&tang=T:1,5`,
    '/lanh-dao/sap-nhap',
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    for (const summary of await page.locator('main summary').all()) {
      await summary.evaluate((element) => element.parentElement?.setAttribute('open', ''));
    }
    expect(await violationsOn(page), address).toEqual([]);
    expect(await isTooWide(page), address).toBe(false);
  }
  await page.context().close();
});
