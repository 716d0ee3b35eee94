import { randomUUID } from 'node:crypto';

/**
 * Who is let in: what a request must look like before Next.js is asked.
 *
 * @typedef {import('node:http').IncomingMessage} Asked
 * @typedef {{ status: number, text: string, headers: Record<string, string> }} Refusal
 */

const READS = ['GET', 'HEAD'];
/** Said by us alone; from outside they are not believed. */
const OURS = ['x-request-id', 'x-visitor-address', 'x-forwarded-host'];

/** Where a request comes from: the socket, or what the proxy in front (TRUSTED_PROXY=1) added last. @param {Asked} asked */
function visitorAddress({ headers, socket }) {
  const hops = String(headers['x-forwarded-for'] ?? '').split(',');
  const last = process.env.TRUSTED_PROXY === '1' ? hops.at(-1)?.trim() : '';
  return last || socket.remoteAddress || 'unknown';
}

/** @param {Asked} asked */
const isRead = ({ method = '' }) => READS.includes(method);

/** @param {string} address */
function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}

/**
 * Whether a page of this very site sent it. A browser says so with every form; what does not say
 * where it comes from is refused too.
 *
 * @param {Asked} asked
 * @param {string | undefined} site the public address, where it is set
 */
export function isFromHere({ headers }, site) {
  const { origin, host } = headers;
  if (!origin || origin === 'null') return false;
  return site ? origin === new URL(site).origin : hostOf(origin) === host;
}

/** Why this is not answered; null where it is. @param {Asked} asked @param {string | undefined} site @returns {Refusal | null} */
export function refusalOf(asked, site) {
  if (isRead(asked)) return null;
  if (asked.method !== 'POST') {
    return {
      status: 405,
      text: 'Phương thức này không dùng được.',
      headers: { allow: 'GET, HEAD, POST' },
    };
  }
  if (isFromHere(asked, site)) return null;
  return { status: 403, text: 'Biểu mẫu này không được gửi từ trang của hệ thống.', headers: {} };
}

/**
 * Gives the request its number and says where it comes from; takes away what only we may say.
 *
 * @param {Asked} asked @param {string | undefined} site @returns {string} the number
 */
export function letIn(asked, site) {
  const { headers } = asked;
  for (const name of OURS) delete headers[name];
  if (headers['x-inner-request'] !== globalThis.innerRequestMark) delete headers['x-inner-request'];
  const number = randomUUID();
  headers['x-request-id'] = number;
  headers['x-visitor-address'] = visitorAddress(asked);
  // Behind a proxy that asks by another name, Next.js must still know its own.
  if (site) headers['x-forwarded-host'] = new URL(site).host;
  return number;
}
