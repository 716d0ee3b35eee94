import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT } from '@/scripts/folders.mjs';
import { MISSING, PAGES } from '@/tests/support/addresses';

const FILES = ['/suc-khoe', '/du-lieu/xep-hang/papi/2023/bang.csv', '/robots.txt', '/icon.svg'];
/** Everything that is not for everybody, whether or not a page is there. */
const NOT_PUBLIC = [
  ...['/dang-nhap', '/tai-khoan', '/quan-tri/tai-khoan', '/quan-tri/nhat-ky', '/hop-viec'],
  ...['/nhap-lieu', '/duyet/papi/2024/1', '/cong-bo/papi/2024/1', '/danh-muc/nguon'],
  ...['/api/auth/get-session', '/loc/trang-chu', '/suc-khoe'],
];

test('every answer says what may run in it, and lets in no foreign host', async ({ request }) => {
  const addresses = [...Object.values(PAGES), ...Object.values(MISSING), ...NOT_PUBLIC, ...FILES];
  for (const address of addresses) {
    const answer = await request.get(address, { maxRedirects: 0 });
    const { 'content-security-policy': policy = '', ...headers } = answer.headers();
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(policy, address).not.toMatch(/script-src[^;]*unsafe|https?:|\*|style-src [^;]*unsafe/);
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['x-request-id'], address).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['strict-transport-security'], address).toBeUndefined();
  }
});

test('no cache keeps what is behind sign-in', async ({ request }) => {
  for (const address of NOT_PUBLIC) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.headers()['cache-control'], address).toMatch(/no-store/);
  }
});

test('a form that does not say it comes from here is refused', async ({ request, baseURL }) => {
  const statusOf = async (headers: Record<string, string>) =>
    (await request.post('/dang-nhap', { headers, multipart: { a: '1' } })).status();

  expect(await statusOf({})).toBe(403);
  expect(await statusOf({ origin: 'null' })).toBe(403);
  expect(await statusOf({ origin: 'https://la.vn' })).toBe(403);
  expect(await statusOf({ origin: 'https://la.vn', 'x-forwarded-host': 'la.vn' })).toBe(403);
  expect(await statusOf({ origin: baseURL ?? '' })).not.toBe(403);
});

test('other methods than reading and sending a form are not answered', async ({ request }) => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const answer = await request.fetch('/dang-nhap', { method });
    expect(answer.status(), method).toBe(405);
    expect(answer.headers().allow).toBe('GET, HEAD, POST');
  }
});

test('nobody from outside names the number of a request or passes for the site itself', async ({
  request,
}) => {
  const claimed = { 'x-request-id': 'mine', 'x-inner-request': 'mine' };
  const answer = await request.get('/xep-hang/papi/2023', { headers: claimed });

  expect(answer.headers()['x-request-id']).not.toBe('mine');
  expect(answer.headers()['content-security-policy']).toBeTruthy();
});

test('a read of ours cannot be called from outside, also by its name', async ({
  request,
  baseURL,
}) => {
  const listed = readFileSync(
    join(PROJECT, '.next-test/server/server-reference-manifest.js'),
    'utf8',
  );
  const reads = [...listed.matchAll(/\\?"([0-9a-f]{42})\\?"/g)].map(([, id]) => id ?? '');
  const callable = readFileSync(
    join(PROJECT, '.next-test/server/server-reference-manifest.json'),
    'utf8',
  );
  const outside = [...new Set(reads)].filter((id) => !callable.includes(id));

  expect(outside.length).toBeGreaterThan(10);
  for (const id of outside.slice(0, 5)) {
    const answer = await request.post('/xep-hang/papi/2023', {
      headers: { origin: baseURL ?? '', 'next-action': id, 'content-type': 'text/plain' },
      data: '["papi","2023"]',
    });
    expect(answer.status()).toBeGreaterThanOrEqual(400);
  }
});
