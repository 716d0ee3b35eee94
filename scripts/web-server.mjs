import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { bodyFor, copyOf, keep } from './page-memory.mjs';
import { FILE_POLICY, sealed } from './web/content-policy.mjs';
import { letIn, refusalOf } from './web/door.mjs';
import { answerPlainly, askNext, wholeOf } from './web/next-site.mjs';
import { ownScriptsOf } from './web/own-scripts.mjs';
import { trueAnswer } from './web/true-answer.mjs';

/** @typedef {import('node:http').IncomingMessage} Asked */
/** @typedef {import('node:http').ServerResponse} Reply */
/** @typedef {import('./page-memory.mjs').Answer} Answer */
/** @typedef {import('./page-memory.mjs').Copy} Copy */

const HOST = '127.0.0.1';
const { PORT, SITE_URL, NEXT_DIST_DIR = '.next' } = process.env;
/** Headers with which an address may answer differently. */
const PERSONAL = ['cookie', 'authorization', 'range', 'rsc', 'next-url', 'upgrade'];
/** The same for everybody, whoever asks. */
const SHARED = /^\/(_next\/static|fonts)\//;
const NOT_PASSED = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'etag',
  'date',
];
const YEAR = 31_536_000;

/** Whoever signs in by the identity provider sends a form that leads there. */
const formTargets = process.env.OIDC_ISSUER ? [new URL(process.env.OIDC_ISSUER).origin] : [];
const rules = { isOurs: ownScriptsOf(join(process.cwd(), NEXT_DIST_DIR)), formTargets };

/** @param {Asked} asked */
const isCommon = ({ method, url = '', headers }) =>
  (method === 'GET' || method === 'HEAD') &&
  url.length < 2_000 &&
  (SHARED.test(url) || !PERSONAL.some((name) => headers[name] !== undefined));

/** @param {Record<string, unknown>} facts */
const log = (facts) => console.log(JSON.stringify({ at: new Date().toISOString(), ...facts }));

/** What was answered, under the policy it is to be read under. @param {Asked} given @param {string} [address] @returns {Promise<Answer>} */
async function whole(given, address = '') {
  const said = { status: given.statusCode ?? 500, headers: given.headers };
  const body = await wholeOf(given);
  if (!isPage(given)) return { ...said, headers: withPolicy(said.headers), body };
  const answer = await trueAnswer({ ...said, body }, pathOf(address));
  const page = sealed(answer.body.toString('utf8'), rules);
  for (const code of page.strange) {
    log({ level: 'error', event: 'strangeScript', path: pathOf(address), code: code.slice(0, 80) });
  }
  const headers = { ...answer.headers, 'content-security-policy': page.policy };
  return { status: answer.status, headers, body: Buffer.from(page.html) };
}

/** @param {Asked} given */
const isPage = ({ headers }) => (headers['content-type'] ?? '').startsWith('text/html');

/** @param {import('node:http').IncomingHttpHeaders} headers */
const withPolicy = (headers) => ({ 'content-security-policy': FILE_POLICY, ...headers });

/** @param {string | undefined} url */
const pathOf = (url = '') => url.split('?')[0] ?? '';

/** @type {Map<string, Promise<Copy>>} */
const underWay = new Map();

/** Many who ask at once wait for one answer. @param {string} address @param {Asked} asked */
function fetched(address, { url, headers: { host, 'x-request-id': number } }) {
  const before = underWay.get(address);
  if (before) return before;
  const version = globalThis.publishedVersionNow;
  const now = askNext({ url, headers: { host, 'x-request-id': number } })
    .then((given) => whole(given, url))
    .then((answer) => keep(address, answer, version))
    .finally(() => underWay.delete(address));
  underWay.set(address, now);
  return now;
}

/** @param {import('node:http').IncomingHttpHeaders} headers @param {Reply} reply */
function copyHeaders(headers, reply) {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !NOT_PASSED.includes(name)) reply.setHeader(name, value);
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
  const vary = [copy.headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ').split(', ');
  reply.setHeader('vary', [...new Set(vary)].join(', '));
  if (encoding !== 'identity') reply.setHeader('content-encoding', encoding);
  reply.setHeader('content-length', body.length);
  return reply.end(asked.method === 'HEAD' ? undefined : body);
}

/** What is for one person, asked anew each time: pages whole, everything else as it comes. @param {Asked} asked @param {Reply} reply */
async function answerOne(asked, reply) {
  const given = await askNext(asked, asked);
  if (isPage(given))
    return give(await keep(null, await whole(given, asked.url), undefined), asked, reply);
  reply.statusCode = given.statusCode ?? 500;
  copyHeaders(withPolicy(given.headers), reply);
  reply.once('close', () => given.destroy());
  return given.pipe(reply);
}

/** @param {Asked} asked @param {Reply} reply */
async function answerAll(asked, reply) {
  if (!isCommon(asked)) return answerOne(asked, reply);
  const address = `${asked.headers.host}${asked.url}`;
  return give(copyOf(address) ?? (await fetched(address, asked)), asked, reply);
}

/** One line for whatever changes something or fails. @param {Asked} asked @param {Reply} reply @param {number} began */
function note({ method, url, headers }, { statusCode: status }, began) {
  if (method !== 'POST' && status < 500) return;
  const ms = Math.round(performance.now() - began);
  const requestId = headers['x-request-id'];
  log({ level: 'info', event: 'request', method, path: pathOf(url), status, ms, requestId });
}

/** A build begins to read before it is done: what changed this long before its end may be missing. Unit: ms. */
const LONGEST_BUILD = 10 * 60_000;

/** Ends the build's copies of what was published or changed after it was made, before anybody asks. */
async function forgetOldCopies() {
  const { mtimeMs } = await stat(join(process.cwd(), NEXT_DIST_DIR, 'BUILD_ID'));
  const mark = { 'x-inner-request': globalThis.innerRequestMark ?? '' };
  const url = `/loc/dia-chi?tu=${Math.floor(mtimeMs - LONGEST_BUILD)}`;
  const given = await askNext({ method: 'POST', url, headers: { host: HOST, ...mark } });
  if (![204, 205].includes(given.statusCode ?? 0)) {
    log({ level: 'error', event: 'oldCopiesKept', status: given.statusCode ?? 0 });
  }
  given.resume();
}

await forgetOldCopies();

/** A case file of 4 GB over a slow line; headers still have a minute only. Unit: ms. */
const LONGEST_UPLOAD = 6 * 60 * 60_000;

createServer({ requestTimeout: LONGEST_UPLOAD }, (asked, reply) => {
  const began = performance.now();
  reply.setHeader('x-request-id', letIn(asked, SITE_URL));
  if (asked.headers['x-inner-request']) return void answerPlainly(asked, reply);
  if (SITE_URL?.startsWith('https:')) {
    reply.setHeader('strict-transport-security', `max-age=${YEAR}`);
  }
  reply.once('finish', () => note(asked, reply, began));
  const refusal = refusalOf(asked, SITE_URL);
  if (refusal) {
    const headers = { ...withPolicy(refusal.headers), 'content-type': 'text/plain; charset=utf-8' };
    return void reply
      .writeHead(refusal.status, { ...headers, 'cache-control': 'no-store', connection: 'close' })
      .end(refusal.text);
  }
  return void answerAll(asked, reply).catch((failure) => {
    console.error(failure);
    reply.destroy();
  });
}).listen(Number(PORT), HOST);
