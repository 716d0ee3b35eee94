import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { isTooWide, violationsOn } from '../support/axe';
import { onOwnSite } from '../support/own-site';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();
const TARGETS = '/lanh-dao/muc-tieu';

async function pageOf(
  browser: Browser,
  role: Role,
  { width = 1280, hasScript = true, name = `Người ${role}` } = {},
): Promise<Page> {
  const { site, databaseUrl } = own();
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: { width, height: 800 },
    javaScriptEnabled: hasScript,
  });
  await signedIn(context, { databaseUrl, address: site.address, role, name });
  return context.newPage();
}

const lineOf = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Bảng mục tiêu' }).getByRole('row').filter({ hasText: name });

test('a leader reads where each target stands, by one rule and with its figures', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'leader');
  await page.goto(TARGETS);

  const of2024 = lineOf(page, 'SIPAS năm 2024');
  await expect(of2024).toContainText('> 90 (trên 90)');
  await expect(of2024).toContainText('cách 4,20 điểm phần trăm');
  await expect(of2024).toContainText('cần tăng hơn 4,20 điểm phần trăm trong 1 năm');
  await expect(of2024).toContainText('chưa đủ dữ liệu');
  await expect(page.getByRole('main')).toContainText(
    'Thái Bình kết thúc hoạt động ngày 30/06/2025 nên không thể có kết quả năm 2025.',
  );
  await page.getByText('Cách đánh giá').click();
  await expect(page.getByText(/“trên 90” thì 90,00 chưa đạt/)).toBeVisible();

  const years = page.getByRole('region', { name: 'Các năm theo cách đo này, SIPAS 2024' });
  await expect(years.getByRole('row').filter({ hasText: '2024' })).toContainText('5/63');
  await expect(years).toContainText('Hải Phòng, 90,59');
});

test('the target and its label stand inside the plot, above every figure', async ({ browser }) => {
  const page = await pageOf(browser, 'leader');
  await page.goto(TARGETS);
  const figure = page.getByRole('figure').filter({ hasText: 'SIPAS của Thái Bình' });
  const drawing = figure.locator('.chart-picture svg:visible');
  const plot = await drawing.boundingBox();
  for (const text of ['> 90 (2024)', '> 95 (2025)']) {
    const label = await drawing.getByText(text).boundingBox();
    expect(label?.y).toBeGreaterThanOrEqual(plot?.y ?? Number.NaN);
    expect(label?.x).toBeGreaterThanOrEqual(plot?.x ?? Number.NaN);
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(
      (plot?.x ?? 0) + (plot?.width ?? 0),
    );
  }
});

test('an override is marked with who, when, why and the formula, and goes without JavaScript', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'leader', { hasScript: false, name: 'Lãnh đạo thử' });
  await page.goto(`${TARGETS}/sipas-2024`);
  await page.getByLabel('Đánh giá', { exact: true }).selectOption('onTrack');
  await page.getByRole('button', { name: 'Ghi đè đánh giá' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();

  await page.getByLabel('Đánh giá', { exact: true }).selectOption('onTrack');
  await page.getByLabel('Lý do', { exact: true }).fill('Kết quả khảo sát nội bộ 2024');
  await page.getByRole('button', { name: 'Ghi đè đánh giá' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Đã ghi đè đánh giá.');
  await expect(page.getByRole('main')).toContainText(
    /Đánh giá “đúng tiến độ” do Lãnh đạo thử ghi đè ngày \d\d\/\d\d\/\d{4}, lý do: Kết quả khảo sát nội bộ 2024; công thức cho: chưa đủ dữ liệu\./,
  );

  const reviewer = await pageOf(browser, 'reviewer');
  await reviewer.goto(TARGETS);
  await expect(lineOf(reviewer, 'SIPAS năm 2024')).toContainText('đúng tiến độ (ghi đè)');
  await reviewer.goto(`${TARGETS}/sipas-2024`);
  await expect(reviewer.getByRole('heading', { name: 'Ghi đè đánh giá' })).toHaveCount(0);
  await reviewer.goto('/don-vi/thai-binh');
  await expect(reviewer.getByRole('main')).not.toContainText('ghi đè');
});

test('who saw an older override is told so, and removing it needs a reason', async ({
  browser,
}) => {
  const [stale, page] = [await pageOf(browser, 'staff'), await pageOf(browser, 'leader')];
  await stale.goto(`${TARGETS}/sipas-2024`);
  await page.goto(`${TARGETS}/sipas-2024`);
  await page.getByText('Bỏ ghi đè, trở lại theo công thức').click();
  await page.getByLabel('Lý do bỏ').fill('Chờ số chính thức');
  await page.getByRole('button', { name: 'Bỏ ghi đè' }).click();
  await expect(page.getByRole('main')).not.toContainText('công thức cho:');

  await stale.getByLabel('Lý do', { exact: true }).fill('Không biết đã bỏ');
  await stale.getByRole('button', { name: 'Lưu ghi đè mới' }).click();
  await expect(stale.getByRole('main').getByRole('alert')).toContainText('Người khác vừa ghi đè');
  await expect(stale.getByLabel('Lý do', { exact: true })).toHaveValue('Không biết đã bỏ');
});

for (const width of [360, 1440]) {
  test(`axe finds nothing on the pages of targets at ${width} px, in both schemes`, async ({
    browser,
  }) => {
    const page = await pageOf(browser, 'leader', { width });
    for (const address of [TARGETS, `${TARGETS}/sipas-2024`]) {
      await page.goto(address);
      expect(await isTooWide(page)).toBe(false);
      expect(await violationsOn(page)).toEqual([]);
    }
  });
}
