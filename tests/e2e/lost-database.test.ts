import { expect, test } from '@playwright/test';
import { applicationUrlOf } from '@/scripts/postgres/application-role';
import { freePort } from '@/scripts/postgres/free-port';
import { startSite } from '@/scripts/site';
import { breakableLine } from '@/tests/support/breakable-line';

const PUBLISHED = [
  '/',
  '/nguon',
  '/xep-hang/papi/2023',
  '/xep-hang/papi/2022?vung=tay-nguyen',
  '/don-vi/thai-binh',
  '/ho-so',
  '/ho-so/2021',
  '/ho-so/2021?sap-xep=ten',
  '/don-vi?tim=dak+lak',
];

const NEVER_ASKED = '/don-vi/ca-mau/papi/2020';

test('published pages outlive the database; what was never read says so until it is back', async ({
  request,
}) => {
  test.setTimeout(240_000);
  const line = await breakableLine(applicationUrlOf(process.env.DATABASE_URL ?? ''));
  const site = await startSite(
    { folder: '.next-test', databaseUrl: line.url, databaseName: '' },
    await freePort(),
  );
  const get = (path: string) => request.get(`${site.address}${path}`, { maxRedirects: 0 });
  try {
    for (const path of PUBLISHED) expect((await get(path)).status(), path).toBe(200);

    await line.cut();
    for (const path of PUBLISHED) {
      const answer = await get(path);
      expect(answer.status(), path).toBe(200);
      expect(await answer.text(), path).toContain('Số liệu đến');
    }
    expect((await get('/suc-khoe')).status()).toBe(503);
    expect((await get('/don-vi/khong-co-noi-nay')).status()).toBe(404);
    const unread = await get(NEVER_ASKED);
    expect(unread.status()).toBe(503);
    expect(unread.headers()['retry-after']).toBe('30');
    expect(unread.headers()['cache-control']).toBe('no-store');
    expect(await unread.text()).toContain('Tạm thời chưa trả lời được');

    await line.mend();
    await expect.poll(async () => (await get('/suc-khoe')).status(), { timeout: 60_000 }).toBe(200);
    await expect.poll(async () => (await get(NEVER_ASKED)).status(), { timeout: 60_000 }).toBe(200);
  } finally {
    await site.stop();
    await line.cut().catch(() => undefined);
  }
});
