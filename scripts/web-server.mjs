import { randomBytes } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import next from 'next';
import { bodyFor, copyOf, keep } from './page-memory.mjs';

/** @typedef {import('node:http').IncomingMessage} Asked */
/** @typedef {import('node:http').ServerResponse} Reply */
/** @typedef {import('./page-memory.mjs').Answer} Answer */
/** @typedef {import('./page-memory.mjs').Copy} Copy */

const HOST = '127.0.0.1';
const PORT = Number(process.env.PORT);
/** Headers with which an address may answer differently. */
const PERSONAL = [
  'cookie',
  'authorization',
  'range',
  'rsc',
  'next-url',
  'x-inner-request',
  'upgrade',
];
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'etag',
  'date',
];

/** Set here alone: what a visitor sends under these names is not believed. */
const VISITOR_ADDRESS = 'x-visitor-address';
const REQUEST_ID = 'x-request-id';

/** Where a request comes from: the socket, or what the proxy in front (TRUSTED_PROXY=1) added last. @param {Asked} asked */
function addressOf({ headers, socket }) {
  const hops = String(headers['x-forwarded-for'] ?? '').split(',');
  const last = process.env.TRUSTED_PROXY === '1' ? hops.at(-1)?.trim() : '';
  return last || socket.remoteAddress || 'unknown';
}

const app = next({ dev: false, hostname: HOST, port: PORT });
const answer = app.getRequestHandler();
await app.prepare();

/** Next.js answers failures itself; one that escapes it ends this answer, not the server. @param {Asked} asked @param {Reply} reply */
const handle = (asked, reply) =>
  answer(asked, reply).catch((failure) => {
    console.error(failure);
    reply.destroy();
  });

/** Next.js itself, asked for what is not in memory. */
const inner = createServer((asked, reply) => void handle(asked, reply));
inner.listen(0, HOST);
/** A new connection each time: one that was kept may be closed at the moment it is used again. */
const agent = new Agent({ keepAlive: false });

/** @param {Asked} asked */
const isCommon = ({ method, url = '', headers }) =>
  (method === 'GET' || method === 'HEAD') &&
  url.length < 2_000 &&
  !PERSONAL.some((name) => headers[name] !== undefined);

/** @param {Asked} asked @returns {Promise<Answer>} */
function answerOf({ url, headers: { host } }) {
  const { port } = /** @type {import('node:net').AddressInfo} */ (inner.address());
  const headers = { host, 'accept-encoding': 'identity' };
  return new Promise((resolve, reject) => {
    request({ host: HOST, port, path: url, headers, agent }, (given) => {
      /** @type {Buffer[]} */
      const parts = [];
      given.on('data', (part) => parts.push(part)).once('error', reject);
      given.once('end', () =>
        resolve({
          status: given.statusCode ?? 500,
          headers: given.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .once('error', reject)
      .end();
  });
}

/** @type {Map<string, Promise<Copy>>} */
const underWay = new Map();

/** Many who ask at once wait for one answer. @param {string} address @param {Asked} asked */
function fetched(address, asked) {
  const before = underWay.get(address);
  if (before) return before;
  const version = globalThis.publishedVersionNow;
  const now = answerOf(asked)
    .then((answer) => keep(address, answer, version))
    .finally(() => underWay.delete(address));
  underWay.set(address, now);
  return now;
}

/** @param {import('node:http').IncomingHttpHeaders} headers @param {Reply} reply */
function copyHeaders(headers, reply) {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !HOP_BY_HOP.includes(name)) reply.setHeader(name, value);
  }
}

/** @param {Copy} copy @param {Asked} asked @param {Reply} reply */
function give(copy, asked, reply) {
  reply.statusCode = copy.status;
  copyHeaders(copy.headers, reply);
  if (copy.etag) reply.setHeader('etag', copy.etag);
  const held = (asked.headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  if (copy.status === 200 && copy.etag && held.includes(copy.etag.slice(2))) {
    reply.statusCode = 304;
    return reply.end();
  }
  const { encoding, body } = bodyFor(copy, String(asked.headers['accept-encoding'] ?? ''));
  reply.setHeader(
    'vary',
    [
      ...new Set([copy.headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ').split(', ')),
    ].join(', '),
  );
  if (encoding !== 'identity') reply.setHeader('content-encoding', encoding);
  reply.setHeader('content-length', body.length);
  return reply.end(asked.method === 'HEAD' ? undefined : body);
}

createServer((asked, reply) => {
  asked.headers[VISITOR_ADDRESS] = addressOf(asked);
  asked.headers[REQUEST_ID] = randomBytes(8).toString('hex');
  if (!isCommon(asked)) return void handle(asked, reply);
  const address = `${asked.headers.host}${asked.url}`;
  const copy = copyOf(address);
  if (copy) return void give(copy, asked, reply);
  return void fetched(address, asked).then(
    (fresh) => give(fresh, asked, reply),
    () => void handle(asked, reply),
  );
}).listen(PORT, HOST);
