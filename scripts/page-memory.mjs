import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * What this server has answered and may answer again, packed: an HTTP cache in front of Next.js,
 * which packs and hashes a prerendered page anew for every visitor.
 *
 * It does only what the answer's own Cache-Control allows every cache in front, and forgets all
 * pages at once when anything published may have changed.
 */

/** @typedef {import('node:http').IncomingHttpHeaders} Headers */
/** @typedef {{ status: number, headers: Headers, body: Buffer }} Answer */
/** @typedef {'br' | 'gzip' | 'identity'} Encoding */
/** @typedef {{ status: number, headers: Headers, etag: string, bodies: Map<Encoding, Buffer>, version: string | undefined, freshUntil: number, bytes: number }} Copy */

/** The least recently used copies go first beyond this. Unit: bytes. */
const MOST_BYTES = 64 * 1024 * 1024;
const LARGEST = 2 * 1024 * 1024;
const WORTH_PACKING = 1_000;
const PACKABLE = /^(text\/|image\/svg|application\/(javascript|json|xml))/;
/** Only these may make one address answer in two ways; requests that carry them pass by. */
const KNOWN_VARY = /^(rsc|next-router-[a-z-]+|next-url|accept-encoding)$/;
/** How hard Brotli tries: for what is given out many times, and for what is given out once. */
const KEPT = 9;
const ONCE = 4;
const PLAIN = /** @type {Encoding} */ ('identity');

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** @type {Map<string, Copy>} */
const copies = new Map();
let bytesKept = 0;

/** @param {string} address */
function forget(address) {
  bytesKept -= copies.get(address)?.bytes ?? 0;
  copies.delete(address);
}

/** @param {Copy} copy */
const isFresh = ({ version, freshUntil }) =>
  version === globalThis.publishedVersionNow && performance.now() < freshUntil;

/** The copy of an address that may be given out now. @param {string} address */
export function copyOf(address) {
  const copy = copies.get(address);
  if (!copy) return null;
  copies.delete(address);
  copies.set(address, copy);
  if (isFresh(copy)) return copy;
  forget(address);
  return null;
}

/** How long any cache may answer with it; 0: not at all. Unit: ms. @param {Answer} answer */
export function lifeOf({ status, headers, body }) {
  const control = headers['cache-control'] ?? '';
  const vary = (headers.vary ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const isCommon = vary.every((name) => name === '' || KNOWN_VARY.test(name));
  if (status !== 200 || headers['set-cookie'] || !isCommon || body.length > LARGEST) return 0;
  if (!/\bpublic\b/.test(control) || /\bno-store\b|\bprivate\b/.test(control)) return 0;
  const seconds = /\bs-maxage=(\d+)/.exec(control) ?? /\bmax-age=(\d+)/.exec(control);
  return Number(seconds?.[1] ?? 0) * 1_000;
}

/** @param {Buffer} body @param {number} quality @returns {Promise<Map<Encoding, Buffer>>} */
async function packed(body, quality) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const [br, gz] = await Promise.all([brotli(body, { params }), deflate(body)]);
  return new Map([
    ['br', br],
    ['gzip', gz],
    ['identity', body],
  ]);
}

/** @param {string} address @param {Copy} copy */
function store(address, copy) {
  forget(address);
  copies.set(address, copy);
  bytesKept += copy.bytes;
  for (const oldest of copies.keys()) {
    if (bytesKept <= MOST_BYTES) break;
    forget(oldest);
  }
}

/**
 * An answer packed for everybody, and kept for as long as it allows. `version` is that of the
 * published figures before it was asked for, so that a change meanwhile ends the copy. Without an
 * address it is packed only: it was asked for by one person.
 *
 * @param {string | null} address @param {Answer} answer @param {string | undefined} version
 * @returns {Promise<Copy>}
 */
export async function keep(address, answer, version) {
  const { status, headers, body } = answer;
  const life = address === null ? 0 : lifeOf(answer);
  const isPackable = PACKABLE.test(headers['content-type'] ?? '') && body.length > WORTH_PACKING;
  const bodies = isPackable ? await packed(body, life > 0 ? KEPT : ONCE) : new Map([[PLAIN, body]]);
  const bytes = [...bodies.values()].reduce((sum, each) => sum + each.length, 0);
  const etag = headers.etag ? `W/${headers.etag.replace(/^W\//, '')}` : '';
  const freshUntil = performance.now() + life;
  const copy = { status, headers, etag, bodies, version, freshUntil, bytes };
  if (address !== null && life > 0) store(address, copy);
  return copy;
}

/** The best form the asker understands. @param {Copy} copy @param {string} accepted */
export function bodyFor({ bodies }, accepted) {
  for (const encoding of /** @type {Encoding[]} */ (['br', 'gzip'])) {
    const body = bodies.get(encoding);
    if (body && new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?(,|$))`).test(accepted))
      return { encoding, body };
  }
  return { encoding: 'identity', body: bodies.get('identity') ?? Buffer.alloc(0) };
}
