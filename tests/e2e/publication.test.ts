import { type Browser, expect, type Page, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { onOwnSite } from '../support/own-site';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();
const REVIEW = '/duyet/sipas/2025/1';
const RANKING = '/xep-hang/sipas/2025';
const REASON = 'Điểm của Hà Nội chưa khớp báo cáo.';
const NOTE = 'Sửa điểm của Hà Nội theo thông báo đính chính.';

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

/** What the grid would write: a total for provinces of the newest version. */
const enter = (points: string, slugs: string) =>
  connected(own().databaseUrl, (client) =>
    client.query(
      `INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
         source_id, entered_by_id, entered_at)
       SELECT r.id, v.authority_id, r.criteria_set_id, c.id, $1::numeric, 2, r.source_id,
         r.opened_by_id, now()
       FROM release r JOIN indicator i ON i.id = r.indicator_id AND i.slug = 'sipas'
       JOIN criterion c ON c.criteria_set_id = r.criteria_set_id AND c.parent_id IS NULL
       JOIN authority_version v ON coalesce(v.valid_from <= r.territory_on, true)
         AND coalesce(v.valid_to >= r.territory_on, true)
       JOIN authority a ON a.id = v.authority_id AND a.kind = 'province' AND a.slug ~ $2
       WHERE r.period = '2025' AND r.status <> 'published'
       ON CONFLICT (release_id, authority_id, criterion_id)
         DO UPDATE SET points = excluded.points, version = score.version + 1`,
      [points, slugs],
    ),
  );

async function open(page: Page) {
  await page.goto('/nhap-lieu');
  await page.getByLabel('Chỉ số', { exact: true }).selectOption('sipas');
  await page.getByLabel('Kỳ', { exact: true }).fill('2025');
  await page.getByLabel('Nguồn của số liệu').selectOption({ index: 1 });
  await page.getByLabel(/^Hạn công bố/).fill('31/03/2026');
  await press(page, 'Mở đợt');
  await expect(done(page)).toContainText('Đã mở đợt.');
}

test('staff open a draft, and it is not submitted while a province is unexplained', async ({
  browser,
}) => {
  const page = await as(browser, 'staff');
  await open(page);
  await enter('85.50', '^(?!ha-noi$)');

  await page.goto(REVIEW);
  await expect(page.getByText('1 lỗi phải sửa')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hà Nội, tổng điểm' })).toHaveAttribute(
    'href',
    '/nhap-lieu/sipas/2025/1/o/ha-noi/T',
  );
  await press(page, 'Trình duyệt');
  await expect(refused(page)).toContainText('Còn lỗi trong danh sách kiểm tra.');

  await enter('90.10', '^ha-noi$');
  await page.reload();
  await press(page, 'Trình duyệt');
  await expect(done(page)).toContainText('Đã trình.');
  await expect(page.getByText('Tình trạng: chờ duyệt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Duyệt', exact: true })).toHaveCount(0);
});

test('a reviewer sends it back only with a reason, and staff read it in the inbox', async ({
  browser,
}) => {
  const reviewer = await as(browser, 'reviewer');
  await reviewer.goto('/hop-viec');
  await reviewer
    .getByRole('region', { name: 'Việc chờ tôi' })
    .getByRole('link', { name: 'SIPAS 2025' })
    .click();
  await press(reviewer, 'Trả lại');
  await expect(refused(reviewer)).toContainText('Hãy điền ô này.');
  await reviewer.getByLabel('Lý do trả lại').fill(REASON);
  await press(reviewer, 'Trả lại');
  await expect(done(reviewer)).toContainText('Đã trả lại.');

  const staff = await as(browser, 'staff');
  await staff.goto('/hop-viec');
  await expect(staff.getByRole('navigation', { name: 'Chính' })).toContainText('Hộp việc (1 mới)');
  await expect(
    staff.getByText(`Người reviewer trả lại SIPAS 2025. Lý do: ${REASON}`),
  ).toBeVisible();
  await press(staff, 'Đánh dấu đã đọc');
  await expect(staff.getByRole('navigation', { name: 'Chính' })).not.toContainText('mới');
  await staff.goto(REVIEW);
  await press(staff, 'Trình duyệt');
  await expect(done(staff)).toContainText('Đã trình.');
});

test('another person approves, a leader publishes, and the next visitor sees it', async ({
  browser,
  request,
}) => {
  const reviewer = await as(browser, 'reviewer');
  await reviewer.goto(REVIEW);
  await press(reviewer, 'Duyệt');
  await expect(done(reviewer)).toContainText('Đã duyệt.');
  expect((await request.get(RANKING)).status()).toBe(404);
  expect(await (await request.get('/xep-hang')).text()).not.toContain(RANKING);

  const leader = await as(browser, 'leader');
  await leader.goto('/cong-bo/sipas/2025/1');
  await press(leader, 'Công bố ngay');
  await expect(done(leader)).toContainText('Đã công bố.');

  const seen = await request.get(RANKING);
  expect(seen.status()).toBe(200);
  expect(await seen.text()).toContain('90,10');
  expect(await (await request.get('/xep-hang')).text()).toContain(RANKING);
  expect((await request.get('/du-lieu/xep-hang/sipas/2025/bang.csv')).status()).toBe(200);
});

test('a correction comes out at its planned minute; the old address keeps the old figure and lists what changed', async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const staff = await as(browser, 'staff');
  await open(staff);
  await enter('90.20', '^ha-noi$');
  await staff.goto('/duyet/sipas/2025/2');
  await expect(staff.getByText('Bản đính chính chưa có ghi chú cho người đọc')).toBeVisible();
  await expect(staff.getByRole('region', { name: 'Các ô đã sửa' })).toContainText('90,10');
  await staff.getByText('Sửa thông tin đợt').click();
  await staff.getByLabel(/^Ghi chú cho người đọc/).fill(NOTE);
  await press(staff, 'Lưu thông tin đợt');
  await expect(done(staff)).toContainText('Đã lưu thông tin đợt.');
  await press(staff, 'Trình duyệt');
  await expect(done(staff)).toContainText('Đã trình.');
  const reviewer = await as(browser, 'reviewer');
  await reviewer.goto('/duyet/sipas/2025/2');
  await press(reviewer, 'Duyệt');
  await expect(done(reviewer)).toContainText('Đã duyệt.');

  const leader = await as(browser, 'leader');
  const at = new Date(Date.now() + 70_000 + 7 * 3_600_000).toISOString();
  await leader.goto('/cong-bo/sipas/2025/2');
  await leader
    .getByLabel('Ngày', { exact: true })
    .fill(at.slice(0, 10).split('-').reverse().join('/'));
  await leader.getByLabel('Giờ', { exact: true }).fill(at.slice(11, 16));
  await press(leader, 'Đặt lịch');
  await expect(done(leader)).toContainText('Đã đặt lịch.');
  expect(await (await request.get(RANKING)).text()).toContain('90,10');
  expect((await request.get(`${RANKING}/ban/2`)).status()).toBe(404);

  await expect(async () => {
    expect(await (await request.get(RANKING)).text()).toContain('90,20');
  }).toPass({ timeout: 120_000, intervals: [1_000] });
  const old = await (await request.get(`${RANKING}/ban/1`)).text();
  expect(old).toContain('90,10');
  expect(old).toContain('Có bản mới.');
  expect(old).toContain(NOTE);
});
