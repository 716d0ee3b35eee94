import { streamedOutcome } from '../../lib/platform/streamed-outcome.mjs';
import { askNext, wholeOf } from './next-site.mjs';

/** @typedef {import('../page-memory.mjs').Answer} Answer */

const NOT_KEPT = { 'cache-control': 'no-store' };

/** The page that says so and offers the nearest addresses, also without JavaScript. @param {string} path */
async function missingPage(path) {
  const url = `/loc/khong-co?${new URLSearchParams({ 'dia-chi': path })}`;
  const mark = { 'x-inner-request': globalThis.innerRequestMark ?? '' };
  return wholeOf(await askNext({ url, headers: { host: '127.0.0.1', ...mark } }));
}

/**
 * A page whose status was sent before it was rendered, with the status it should have had: Next.js
 * says 200 and leaves it to JavaScript to go elsewhere or to say that nothing is there.
 *
 * @param {Answer} answer
 * @param {string} path
 * @returns {Promise<Answer>}
 */
export async function trueAnswer(answer, path) {
  const outcome =
    answer.status === 200 ? streamedOutcome(answer.body.toString('utf8')) : { kind: 'page' };
  const headers = { ...answer.headers, ...NOT_KEPT };
  if (outcome.kind === 'redirect' && 'to' in outcome) {
    const empty = Buffer.alloc(0);
    return { status: 307, headers: { ...headers, location: outcome.to }, body: empty };
  }
  if (outcome.kind === 'missing') return { status: 404, headers, body: await missingPage(path) };
  return outcome.kind === 'broken' ? { ...answer, status: 500, headers } : answer;
}
