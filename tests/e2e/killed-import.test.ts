import { expect, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { prepareTestSite, serveTestSite } from '@/scripts/test-site';
import { keepSipasDraft, MESSY_FILE } from '../support/sent-score-file';
import { signedIn } from '../support/signed-in';

const DESK = '/nhap-lieu/sipas/2025/1/tep';
/** The lock of the audit log: whoever waits for it has written everything else. */
const LOG_LOCK = 72_707_370;

const held = (url: string) =>
  connected(url, async (client) => {
    const { rows } = await client.query<{ scores: number; statuses: string[] }>(
      `SELECT (SELECT count(*)::int FROM score JOIN release ON release.id = release_id
         WHERE opened_by_id = 'sipas') AS scores,
         (SELECT array_agg(status::text) FROM score_import) AS statuses`,
    );
    return rows[0];
  });

test('a server killed in the middle of an import leaves nothing half-written', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const url = process.env.TEMPLATE_URL ?? '';
  const build = await prepareTestSite({ url, release: async () => undefined });
  const first = await serveTestSite(build);
  const context = await browser.newContext({ baseURL: first.address });
  await signedIn(context, { databaseUrl: build.ownerUrl, address: first.address, role: 'staff' });
  await connected(build.ownerUrl, keepSipasDraft);
  const page = await context.newPage();
  await page.goto(DESK);
  const file = { name: 'a.xlsx', mimeType: 'application/octet-stream', buffer: MESSY_FILE };
  await page.getByLabel('Tệp điểm', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Tải lên' }).click();
  await page.getByRole('button', { name: 'Xem trước' }).click();

  await connected(build.ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOG_LOCK]);
    await page.getByRole('button', { name: 'Nhập 1 ô' }).click();
    await expect
      .poll(async () => {
        const { rows } = await client.query(
          `SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted`,
          [LOG_LOCK],
        );
        return rows.length;
      })
      .toBe(1);
    await first.kill();
  });

  await expect.poll(() => held(build.ownerUrl)).toEqual({ scores: 0, statuses: ['uploaded'] });

  const second = await serveTestSite(build);
  const address = new URL(page.url()).pathname;
  await context.addCookies(
    (await context.cookies()).map(({ name, value }) => ({ name, value, url: second.address })),
  );
  await page.goto(`${second.address}${address}`);
  await page.getByRole('button', { name: 'Nhập 1 ô' }).click();
  await expect(page.getByText(/đã nhập lúc/)).toBeVisible();
  expect(await held(build.ownerUrl)).toEqual({ scores: 1, statuses: ['confirmed'] });
  await context.close();
  await second.stop();
  await build.drop();
});
