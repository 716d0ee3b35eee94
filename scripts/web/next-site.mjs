import { Agent, createServer, request } from 'node:http';
import next from 'next';

/** @typedef {import('node:http').IncomingMessage} Asked */
/** @typedef {import('node:http').ServerResponse} Reply */

const HOST = '127.0.0.1';
/** What belongs to one connection, not to the answer. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect'];

const app = next({ dev: false, hostname: HOST, port: Number(process.env.PORT) });
const answer = app.getRequestHandler();
await app.prepare();

/** Next.js answers failures itself; one that escapes it ends this answer, not the server. @param {Asked} asked @param {Reply} reply */
const handle = (asked, reply) =>
  answer(asked, reply).catch((failure) => {
    console.error(failure);
    reply.destroy();
  });

/** Next.js itself, reached from this process alone; how long a request may take, the server in front says. */
const inner = createServer({ requestTimeout: 0 }, (asked, reply) => void handle(asked, reply));
await new Promise((resolve) => inner.listen(0, HOST, () => resolve(null)));
/** A new connection each time: one that was kept may be closed at the moment it is used again. */
const agent = new Agent({ keepAlive: false });

/** Answers without looking at what is said: for this process's own questions. */
export const answerPlainly = handle;

/** @param {import('node:http').IncomingHttpHeaders} headers */
const passedOn = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));

/**
 * Asks Next.js; the answer is not packed.
 *
 * @param {{ method?: string | undefined, url?: string | undefined, headers: import('node:http').IncomingHttpHeaders }} question
 * @param {import('node:stream').Readable} [body]
 * @returns {Promise<Asked>} its answer, as it comes
 */
export function askNext({ method, url, headers }, body) {
  const { port } = /** @type {import('node:net').AddressInfo} */ (inner.address());
  const asked = { ...passedOn(headers), 'accept-encoding': 'identity' };
  return new Promise((resolve, reject) => {
    const question = request(
      { host: HOST, port, method, path: url, headers: asked, agent },
      resolve,
    );
    question.once('error', reject);
    if (!body) return question.end();
    body.once('close', () => body.readableEnded || question.destroy());
    return body.pipe(question);
  });
}

/** @param {import('node:stream').Readable} stream */
export async function wholeOf(stream) {
  /** @type {Buffer[]} */
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
