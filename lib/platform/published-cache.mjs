import { randomBytes } from 'node:crypto';

/**
 * Where Next.js keeps what `'use cache'` read: in the memory of this process.
 *
 * Unlike Next's own keeper it gives out a copy past its time of renewal while a new one is being
 * read, so that the last copy outlives a lost database until it expires. A tag that is expired ends
 * its copies at once.
 */

/** The least recently used copies go first beyond this. Unit: bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** @typedef {Omit<import('next/cache').CacheEntry, 'value'> & { bytes: Uint8Array<ArrayBuffer> }} Kept */

/** @type {Map<string, Kept>} */
const kept = new Map();
/** @type {Map<string, Promise<void>>} */
const arriving = new Map();
/** When each tag expired, and from when on it is stale. Unit: ms since 1970. @type {Map<string, { expired: number, stale: number }>} */
const tagged = new Map();
let bytesKept = 0;

const seed = randomBytes(6).toString('base64url');
let changes = 0;

/** Whatever may alter a published page alters this text; an ETag is made of it. */
function noteChange() {
  changes += 1;
  globalThis.publishedVersionNow = `${seed}${changes.toString(36)}`;
}

/** @param {string} key */
function forget(key) {
  bytesKept -= kept.get(key)?.bytes.byteLength ?? 0;
  kept.delete(key);
}

/** @param {string} key @param {Kept} copy */
function keep(key, copy) {
  forget(key);
  kept.set(key, copy);
  bytesKept += copy.bytes.byteLength;
  for (const oldest of kept.keys()) {
    if (bytesKept <= MOST_BYTES) break;
    forget(oldest);
  }
}

/** Later than every copy made so far, also within the same millisecond. */
const justNow = () => Math.ceil(performance.timeOrigin + performance.now());

/** @param {string[]} tags */
const lastExpiry = (tags) => {
  const now = justNow();
  const past = tags.map((tag) => tagged.get(tag)?.expired ?? 0).filter((at) => at <= now);
  return Math.max(0, ...past);
};

/** @param {Kept} copy */
const isStale = ({ tags, timestamp }) =>
  tags.some((tag) => (tagged.get(tag)?.stale ?? 0) > timestamp);

/** @param {Kept} copy */
const isOver = ({ tags, timestamp, expire }) =>
  justNow() > timestamp + expire * 1000 || lastExpiry(tags) > timestamp;

/** @param {string} key @param {Promise<import('next/cache').CacheEntry>} pending */
async function take(key, pending) {
  try {
    const { value, ...entry } = await pending;
    keep(key, { ...entry, bytes: new Uint8Array(await new Response(value).arrayBuffer()) });
    noteChange();
  } catch {
    // A value that broke off is no copy: the one before it stays.
  }
}

/** @type {import('next/cache').CacheHandler} */
const publishedCache = {
  async get(key) {
    await arriving.get(key);
    const copy = kept.get(key);
    if (!copy) return undefined;
    if (isOver(copy)) {
      forget(key);
      return undefined;
    }
    kept.delete(key);
    kept.set(key, copy);
    const { bytes, ...entry } = copy;
    const revalidate = isStale(copy) ? -1 : entry.revalidate;
    return { ...entry, revalidate, value: new Blob([bytes]).stream() };
  },

  async set(key, pending) {
    const arrival = take(key, pending);
    arriving.set(key, arrival);
    await arrival;
    if (arriving.get(key) === arrival) arriving.delete(key);
  },

  async refreshTags() {},

  async getExpiration(tags) {
    return lastExpiry(tags);
  },

  async updateTags(tags, durations) {
    const now = justNow();
    for (const tag of tags) {
      const { expired = 0, stale = 0 } = tagged.get(tag) ?? {};
      tagged.set(
        tag,
        durations
          ? {
              stale: now,
              expired: durations.expire === undefined ? expired : now + durations.expire * 1000,
            }
          : { stale, expired: now },
      );
    }
    noteChange();
  },
};

// biome-ignore lint/style/noDefaultExport: Next.js looks for its cache handlers there
export default publishedCache;
