import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { type Answer, bodyFor, copyOf, keep, lifeOf } from './page-memory.mjs';

const TEXT = 'Thái Bình 38/63. '.repeat(200);

const anAnswer = (headers: Answer['headers'] = {}, status = 200): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, s-maxage=60',
    etag: '"a1"',
    ...headers,
  },
  body: Buffer.from(TEXT),
});

afterEach(() => {
  globalThis.publishedVersionNow = undefined;
});

test('a page is given out from memory for as long as its header lets any cache', () => {
  expect(lifeOf(anAnswer())).toBe(60_000);
  expect(lifeOf(anAnswer({ 'cache-control': 'public, max-age=31536000, immutable' }))).toBe(
    31_536_000_000,
  );
});

test.each([
  ['a page that must not be kept', anAnswer({ 'cache-control': 'no-store' })],
  ['a page for one person', anAnswer({ 'cache-control': 'private, max-age=60' })],
  ['a page that says nothing', anAnswer({ 'cache-control': '' })],
  ['a page that sets a cookie', anAnswer({ 'set-cookie': ['a=1'] })],
  ['a page that differs by language', anAnswer({ vary: 'accept-language' })],
  ['a missing page', anAnswer({}, 404)],
])('%s is not kept', async (_name, answer) => {
  await keep('/rieng', answer, undefined);
  expect(copyOf('/rieng')).toBeNull();
});

test('a publication ends every copy made before it', async () => {
  globalThis.publishedVersionNow = 'v1';
  await keep('/xep-hang/papi/2023', anAnswer(), 'v1');
  expect(copyOf('/xep-hang/papi/2023')).not.toBeNull();

  globalThis.publishedVersionNow = 'v2';
  expect(copyOf('/xep-hang/papi/2023')).toBeNull();
});

test('a page asked for before a publication and answered after it is not kept as new', async () => {
  globalThis.publishedVersionNow = 'v2';
  await keep('/xep-hang/papi/2022', anAnswer(), 'v1');
  expect(copyOf('/xep-hang/papi/2022')).toBeNull();
});

test('everybody gets the page in a form they understand', async () => {
  const copy = await keep('/', anAnswer(), undefined);

  const brotli = bodyFor(copy, 'gzip, deflate, br');
  const gzip = bodyFor(copy, 'gzip');
  const refused = bodyFor(copy, 'gzip;q=0, br;q=0');

  expect(brotli.encoding).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(TEXT);
  expect(gunzipSync(gzip.body).toString()).toBe(TEXT);
  expect(refused.body.toString()).toBe(TEXT);
});
