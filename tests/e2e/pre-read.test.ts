import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '@/lib/domain/account';
import { connected } from '@/scripts/postgres/databases';
import { isTooWide, violationsOn } from '@/tests/support/axe';
import { keepEmbargoedRelease } from '@/tests/support/given-embargo';
import { onOwnSite } from '@/tests/support/own-site';
import { signedIn } from '@/tests/support/signed-in';

const own = onOwnSite();
const RELEASE = 'papi/2024/2';
const REVIEW = `/duyet/${RELEASE}`;
const BUNDLE = `/lanh-dao/xem-truoc/${RELEASE}`;
const FIGURE = '46,1234';
const NAMED = 'Lãnh đạo Được Ghi Tên';

let [staff, leader, other]: (Page | undefined)[] = [];

async function as(browser: Browser, role: Role, name?: string): Promise<Page> {
  const { site, databaseUrl } = own();
  const context = await browser.newContext({ baseURL: site.address });
  const given = { databaseUrl, address: site.address, role };
  await signedIn(context, name ? { ...given, name } : given);
  return context.newPage();
}

const given = () => {
  if (!staff || !leader || !other) throw new Error('Nobody has come yet.');
  return { staff, leader, other };
};

test.beforeAll(async ({ browser }) => {
  await connected(own().databaseUrl, keepEmbargoedRelease);
  [staff, leader, other] = [
    await as(browser, 'staff'),
    await as(browser, 'leader', NAMED),
    await as(browser, 'leader'),
  ];
});

test('before a leader is named, nobody sees the bundle, and a leader sees the figures nowhere', async ({
  browser,
  request,
}) => {
  const everybody = [given().staff, given().leader, given().other];
  for (const role of ['reviewer', 'administrator', 'member'] as const) {
    everybody.push(await as(browser, role));
  }
  for (const page of everybody) expect((await page.goto(BUNDLE))?.status()).toBe(404);
  const sent = await request.get(BUNDLE, { maxRedirects: 0 });
  expect(sent.headers().location).toMatch(/^\/dang-nhap/);

  const { leader: page } = given();
  await page.goto(REVIEW);
  await expect(page.getByText('Tình trạng: đã duyệt')).toBeVisible();
  expect(await page.content()).not.toContain(FIGURE);
  expect((await page.goto(`/nhap-lieu/${RELEASE}`))?.status()).toBe(404);
  expect((await page.request.get(`/nhap-lieu/${RELEASE}/tep/xuat.csv`)).status()).toBe(404);
});

test('staff name a leader, who is told and opens the bundle under a watermark', async () => {
  const { staff: clerk, leader: page, other: another } = given();
  await clerk.goto(REVIEW);
  await clerk.getByLabel('Lãnh đạo được xem trước').selectOption(NAMED);
  await clerk.getByRole('button', { name: 'Ghi tên' }).click();
  await expect(clerk.getByRole('status').filter({ hasText: 'Đã ghi tên.' })).toBeVisible();

  await page.goto('/hop-viec');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'ghi tên bạn vào danh sách xem trước' })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('PAPI 2024, bản 2');
  await expect(page.getByRole('note')).toContainText(`Người xem: ${NAMED}`);
  await expect(page.getByRole('main')).toContainText(`${FIGURE}/80 điểm`);
  await expect(page.getByRole('main')).toContainText('hạng 5/61');
  const mark = page.locator('.watermark');
  await expect(mark).toHaveAttribute('aria-hidden', 'true');
  expect(await mark.textContent()).toMatch(
    /Lãnh đạo Được Ghi Tên\d\d:\d\d \d\d\/\d\d\/\d{4}CHƯA CÔNG BỐ/,
  );
  const answer = await page.request.get(BUNDLE);
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect((await another.goto(BUNDLE))?.status()).toBe(404);
});

test('the watermark is there in print, and axe finds nothing wrong with the page', async () => {
  test.slow();
  const { leader: page } = given();
  await page.goto(BUNDLE);
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await isTooWide(page)).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.watermark')).toHaveCSS('position', 'fixed');
  await expect(page.locator('.watermark')).toBeVisible();
  await page.emulateMedia({ media: null });
});

test('each view is in the list and in the log; the public sees nothing anywhere', async ({
  browser,
  request,
}) => {
  const { staff: clerk } = given();
  await clerk.goto(REVIEW);
  const views = clerk.getByRole('region', { name: 'Các lượt xem trước' });
  await expect(views.getByRole('row', { name: new RegExp(NAMED) })).toHaveCount(3);

  const administrator = await as(browser, 'administrator');
  await administrator.goto(`/quan-tri/nhat-ky?viec=openPreRead&doi-tuong=${RELEASE}`);
  await expect(administrator.getByRole('row', { name: /Xem trước khi công bố/ })).toHaveCount(3);

  expect((await request.get(`/xep-hang/papi/2024/ban/2`)).status()).toBe(404);
  for (const path of ['/', '/xep-hang/papi/2024', '/don-vi/thai-binh', '/sitemap.xml']) {
    const text = await (await request.get(path)).text();
    expect(text, path).not.toContain(FIGURE);
    expect(text, path).not.toContain('xem-truoc');
  }
});

test('a name taken back closes the page at once', async () => {
  const { staff: clerk, leader: page } = given();
  await clerk.goto(REVIEW);
  await clerk.getByRole('button', { name: 'Rút tên' }).click();
  await expect(clerk.getByText('Chưa ghi tên ai.')).toBeVisible();

  expect((await page.goto(BUNDLE))?.status()).toBe(404);
  await page.goto('/lanh-dao/xem-truoc');
  await expect(page.getByText('Không có đợt nào đang chờ bạn xem trước.')).toBeVisible();
});

test('once it is published, the address leads to the public page', async () => {
  const { leader: page, other: another } = given();
  await page.goto(`/cong-bo/${RELEASE}`);
  await page.getByRole('button', { name: 'Công bố ngay' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã công bố.' })).toBeVisible();

  await another.goto(BUNDLE);
  await expect(another).toHaveURL(/\/xep-hang\/papi\/2024\/ban\/2$/);
  await expect(another.getByRole('main')).toContainText(FIGURE);
});
