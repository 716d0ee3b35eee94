import { createHash } from 'node:crypto';
import { databaseAnswers } from '@/lib/platform/database-health';
import { innerRequest } from '@/lib/platform/inner-request';
import { publishedVersion } from '@/lib/platform/published-version';
import { type StreamedOutcome, streamedOutcome } from '@/lib/platform/streamed-outcome.mjs';

const PASSED_ON = ['content-type', 'content-disposition'];

/** The mark of an address while nothing published changes; null before anything was read. */
export function etagOf(address: string): string | null {
  const version = publishedVersion();
  if (version === null) return null;
  const place = createHash('sha256').update(address).digest('base64url').slice(0, 16);
  return `W/"${version}-${place}"`;
}

/** Whether a browser or cache already holds what has this mark. */
export const isHeld = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim() === etag);

export type WholeAnswer =
  | { readonly kind: 'answered'; readonly response: Response }
  | { readonly kind: 'missing' }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'broken'; readonly isDatabaseLost: boolean; readonly response: Response };

/** An address rendered to its end before its first byte is sent, so that its status is true. */
export async function wholeAnswer(path: string): Promise<WholeAnswer> {
  const inner = await innerRequest(path);
  const body = new Uint8Array(await inner.arrayBuffer());
  const outcome = outcomeOf(inner, body);
  if (outcome.kind === 'missing' || outcome.kind === 'redirect') return outcome;

  const isBroken = outcome.kind === 'broken';
  const status = isBroken && inner.ok ? 500 : inner.status;
  const response = new Response(body, { status, headers: passedOn(inner.headers) });
  if (!isBroken) return { kind: 'answered', response };
  return { kind: 'broken', isDatabaseLost: !(await databaseAnswers()), response };
}

function outcomeOf({ status, headers }: Response, body: Uint8Array): StreamedOutcome {
  if (status >= 500) return { kind: 'broken' };
  const to = headers.get('location');
  if (to !== null) return { kind: 'redirect', to };
  const isDocument = status === 200 && headers.get('content-type')?.startsWith('text/html');
  return isDocument ? streamedOutcome(new TextDecoder().decode(body)) : { kind: 'page' };
}

function passedOn(inner: Headers): Headers {
  const headers = new Headers();
  for (const name of PASSED_ON) {
    const value = inner.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}
