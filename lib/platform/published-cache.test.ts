import type { CacheEntry } from 'next/cache';
import { beforeEach, expect, test, vi } from 'vitest';
import publishedCache from './published-cache.mjs';

const NOON = Date.UTC(2026, 10, 22, 12);

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});

const entry = (text: string, tags: string[] = []): CacheEntry => ({
  value: new Blob([text]).stream(),
  tags,
  stale: 300,
  timestamp: performance.timeOrigin + performance.now(),
  expire: 31_536_000,
  revalidate: 3600,
});

async function read(key: string): Promise<string | null> {
  const copy = await publishedCache.get(key, []);
  return copy ? new Response(copy.value).text() : null;
}

test('a copy is read as often as one likes', async () => {
  await publishedCache.set('twice', Promise.resolve(entry('86,49')));
  expect(await read('twice')).toBe('86,49');
  expect(await read('twice')).toBe('86,49');
});

test('a copy past its time of renewal is still given out', async () => {
  await publishedCache.set('old', Promise.resolve(entry('86,49')));
  vi.setSystemTime(NOON + 24 * 60 * 60 * 1000);
  vi.advanceTimersByTime(24 * 60 * 60 * 1000);
  expect(await read('old')).toBe('86,49');
});

test('a copy ends after a year', async () => {
  await publishedCache.set('ended', Promise.resolve(entry('86,49')));
  vi.advanceTimersByTime(366 * 24 * 60 * 60 * 1000);
  expect(await read('ended')).toBeNull();
});

test('a publication ends the copies of its tag at once and no others', async () => {
  await publishedCache.set('papi', Promise.resolve(entry('43,7585', ['release:papi:2023'])));
  await publishedCache.set('par', Promise.resolve(entry('86,49', ['release:par-index:2023'])));
  vi.advanceTimersByTime(1);
  await publishedCache.updateTags(['release:papi:2023']);
  expect(await read('papi')).toBeNull();
  expect(await read('par')).toBe('86,49');
});

test('a tag that is only stale asks for renewal and keeps its copy', async () => {
  await publishedCache.set('stale', Promise.resolve(entry('86,49', ['soon'])));
  vi.advanceTimersByTime(1);
  await publishedCache.updateTags(['soon'], { expire: 60 });
  expect((await publishedCache.get('stale', []))?.revalidate).toBe(-1);
  vi.advanceTimersByTime(61_000);
  expect(await read('stale')).toBeNull();
});

test('a renewal that fails leaves the copy before it', async () => {
  await publishedCache.set('kept', Promise.resolve(entry('86,49')));
  await publishedCache.set('kept', Promise.reject(new Error('database lost')));
  expect(await read('kept')).toBe('86,49');
});

test('whoever reads while a copy arrives waits for it', async () => {
  const arriving = publishedCache.set('arriving', Promise.resolve(entry('86,49')));
  expect(await read('arriving')).toBe('86,49');
  await arriving;
});

test('anything that may alter a page alters the version it is known by', async () => {
  await publishedCache.set('one', Promise.resolve(entry('1')));
  const before = globalThis.publishedVersionNow;
  await publishedCache.set('one', Promise.resolve(entry('2')));
  const between = globalThis.publishedVersionNow;
  await publishedCache.updateTags(['any']);
  expect(new Set([before, between, globalThis.publishedVersionNow]).size).toBe(3);
});

test('beyond 64 MB the least recently used copy goes first', async () => {
  const large = 'x'.repeat(24 * 1024 * 1024);
  for (const key of ['first', 'second']) {
    await publishedCache.set(key, Promise.resolve(entry(large)));
  }
  await read('first');
  await publishedCache.set('third', Promise.resolve(entry(large)));
  expect(await publishedCache.get('second', [])).toBeUndefined();
  expect(await publishedCache.get('first', [])).toBeDefined();
});

test('a tag that ends now, from outside a request, leaves no copy for the next reader', async () => {
  await publishedCache.set('planned', Promise.resolve(entry('43,7585', ['releases'])));
  vi.advanceTimersByTime(1);
  await publishedCache.updateTags(['releases'], { expire: 0 });
  expect(await read('planned')).toBeNull();
});
