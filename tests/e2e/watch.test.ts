import { type Browser, expect, type Page, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { isTooWide, violationsOn } from '../support/axe';
import { approvedCorrection } from '../support/given-approved-correction';
import { onOwnSite } from '../support/own-site';
import { signedIn } from '../support/signed-in';

const own = onOwnSite();
const DESK = '/lanh-dao/theo-doi';

let leader: Page;

async function personOf(browser: Browser, role: 'staff' | 'reviewer' | 'leader') {
  const { site, databaseUrl } = own();
  const context = await browser.newContext({ baseURL: site.address });
  const { id } = await signedIn(context, { databaseUrl, address: site.address, role });
  return { id, page: await context.newPage() };
}

const tokenOf = async (): Promise<string> => {
  const rows = await connected(own().databaseUrl, (client) =>
    client.query<{ token: string }>('SELECT token FROM watch ORDER BY id LIMIT 1'),
  );
  return rows.rows[0]?.token ?? '';
};

const status = (page: Page) => page.getByRole('main').getByRole('status');

test('a leader watches a figure; a publication that passes the threshold is told in the inbox', async ({
  browser,
}) => {
  test.slow();
  leader = (await personOf(browser, 'leader')).page;
  await leader.goto(DESK);
  await leader.getByLabel('Số liệu', { exact: true }).selectOption('points/papi');
  await leader.getByLabel('Báo khi', { exact: true }).selectOption('absolute/below');
  await leader.getByLabel('Ngưỡng', { exact: true }).fill('43,5');
  await leader.getByRole('button', { name: 'Theo dõi', exact: true }).click();
  await expect(status(leader)).toContainText('Đã đăng ký theo dõi.');
  await expect(
    leader.getByRole('heading', { name: 'Điểm PAPI: xuống dưới 43,5 điểm' }),
  ).toBeVisible();

  const [submitter, approver] = [
    (await personOf(browser, 'staff')).id,
    (await personOf(browser, 'reviewer')).id,
  ];
  await approvedCorrection(own().databaseUrl, '43.2000', { submitter, approver });
  await leader.goto('/cong-bo/papi/2024/2');
  await leader.getByRole('button', { name: 'Công bố ngay', exact: true }).click();
  await expect(status(leader)).toContainText('Đã công bố.');

  await expect(async () => {
    await leader.goto('/hop-viec');
    await expect(leader.getByRole('main')).toContainText(
      /Điểm PAPI, năm 2024, của Thái Bình là 43,2000\/80 điểm, so với năm 2023 giảm 0,5585 điểm\. Ngưỡng bạn đặt: xuống dưới 43,5 điểm\. Điểm cao hơn là tốt\./,
      { timeout: 1_000 },
    );
  }).toPass({ timeout: 60_000 });
  await leader.getByRole('link', { name: 'Xem số liệu' }).click();
  await expect(leader.getByRole('heading', { level: 1 })).toContainText('PAPI');
  await leader.goto(DESK);
  await expect(leader.getByRole('main')).toContainText('Đã báo lúc');
});

test('opening the link of an e-mail stops nothing; pressing does, without signing in or JavaScript', async ({
  browser,
}) => {
  const { site } = own();
  const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
  const page = await context.newPage();
  const address = `/theo-doi/dung/${await tokenOf()}`;

  const answer = await page.goto(address);
  expect(answer?.headers()['cache-control']).toContain('no-store');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await leader.goto(DESK);
  await expect(leader.getByRole('heading', { name: 'Đang theo dõi (1)' })).toBeVisible();

  await page.getByRole('button', { name: 'Dừng theo dõi' }).click();
  await expect(page.getByRole('main')).toContainText('Đăng ký này đã dừng');
  await leader.goto(DESK);
  await expect(leader.getByRole('heading', { name: 'Đã dừng (1)' })).toBeVisible();
});

test('an unknown link says so politely, however it is written', async ({ page, request }) => {
  for (const token of ['A'.repeat(43), 'x', 'a'.repeat(2_000), '%00', "'--"]) {
    const answer = await request.get(`/theo-doi/dung/${token}`);
    expect([200, 400, 404]).toContain(answer.status());
  }
  await page.goto(`/theo-doi/dung/${'A'.repeat(43)}`);
  await expect(page.getByRole('main')).toContainText('Liên kết này không dừng được đăng ký nào.');
  await expect(page.getByRole('button', { name: 'Dừng theo dõi' })).toHaveCount(0);
});

test('a stopped watch starts again by keyboard, and what is wrong in the form is said', async () => {
  await leader.goto(DESK);
  const again = leader.getByRole('button', { name: 'Theo dõi lại' });
  await again.focus();
  await leader.keyboard.press('Enter');
  await expect(leader.getByRole('heading', { name: 'Đang theo dõi (1)' })).toBeVisible();

  await leader.getByLabel('Số liệu', { exact: true }).selectOption('rank/papi');
  await leader.getByLabel('Ngưỡng', { exact: true }).fill('2,5');
  await leader.getByRole('button', { name: 'Theo dõi', exact: true }).click();
  await expect(leader.getByRole('main').getByRole('alert')).toContainText('số nguyên');
  await expect(leader.getByLabel('Ngưỡng', { exact: true })).toHaveValue('2,5');
});

for (const width of [360, 1440]) {
  test(`axe finds nothing on the pages of watches at ${width} px, in both schemes`, async () => {
    await leader.setViewportSize({ width, height: 800 });
    for (const address of [DESK, `/theo-doi/dung/${await tokenOf()}`]) {
      await leader.goto(address);
      expect(await isTooWide(leader)).toBe(false);
      expect(await violationsOn(leader)).toEqual([]);
    }
  });
}
