import { connect } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * A thread of its own that asks one address over and over on connections that stay open, each with
 * one request at a time. It reads sockets itself: Node.js's HTTP client costs as much processor time
 * as the server it would measure, and there may be only two cores.
 */

/** @typedef {{ port: number, path: string, headers: Record<string, string>, connections: number, seconds: number }} Job */
/** @typedef {{ at: number, end: number, size: number }} Answer what is known of the answer under way */

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

const { port, path, headers, connections, seconds } = /** @type {Job} */ (workerData);
const fields = Object.entries({ host: `127.0.0.1:${port}`, ...headers });
const request = `GET ${path} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;

/** @type {number[]} */
const times = [];
const failures = { count: 0, first: '' };
const began = performance.now();
const over = began + seconds * 1_000;

/** @param {string} why */
function fail(why) {
  failures.count += 1;
  failures.first ||= why;
}

/**
 * The size an answer will have, as far as its head tells; Infinity for one in chunks.
 *
 * @param {Buffer} first
 */
function expectedSize(first) {
  const head = first.indexOf(HEAD_END);
  if (head < 0) throw new Error('an answer whose head came in pieces');
  const text = first.toString('latin1', 0, head);
  if (!text.startsWith('HTTP/1.1 200 ')) fail(text.slice(0, 40));
  const length = /^content-length: *(\d+)/im.exec(text);
  return length ? head + HEAD_END.length + Number(length[1]) : Number.POSITIVE_INFINITY;
}

/** @param {Buffer} data @param {Answer} answer */
const isWhole = (data, answer) =>
  Number.isFinite(answer.end)
    ? answer.size >= answer.end
    : data.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);

/** One connection to its end: requests until the time is over, then none. */
function ask() {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    /** @type {Answer} */
    let answer = { at: 0, end: 0, size: 0 };
    const next = () => {
      answer = { at: performance.now(), end: 0, size: 0 };
      socket.write(request);
    };
    socket.on('connect', next).on('close', () => resolve(undefined));
    socket.on('error', (error) => fail(error.message));
    socket.on('data', (data) => {
      if (answer.size === 0) answer.end = expectedSize(data);
      answer.size += data.length;
      if (!isWhole(data, answer)) return;
      const now = performance.now();
      if (now < over) times.push(now - answer.at);
      if (now < over) next();
      else socket.destroy();
    });
  });
}

await Promise.all(Array.from({ length: connections }, ask));
times.sort((left, right) => left - right);
parentPort?.postMessage({
  perSecond: times.length / seconds,
  p50: times[Math.floor(times.length * 0.5)] ?? 0,
  p99: times[Math.floor(times.length * 0.99)] ?? 0,
  failed: failures.count,
  failure: failures.first,
});
