import { createHash } from 'node:crypto';
import { databaseAnswers } from '@/lib/platform/database-health';
import { innerRequest } from '@/lib/platform/inner-request';
import { publishedVersion } from '@/lib/platform/published-version';

/** How Next.js begins a document it could not render, whatever status it had sent by then. */
const BROKEN = /^<!DOCTYPE html><html id="__next_error__"/;
const PASSED_ON = ['content-type', 'content-disposition', 'location'];

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
  | { readonly kind: 'broken'; readonly isDatabaseLost: boolean; readonly response: Response };

/** An address rendered to its end before its first byte is sent, so that its status is true. */
export async function wholeAnswer(path: string): Promise<WholeAnswer> {
  const inner = await innerRequest(path);
  const body = new Uint8Array(await inner.arrayBuffer());
  const head = new TextDecoder().decode(body.subarray(0, 60));
  const isBroken = inner.status >= 500 || (inner.status === 200 && BROKEN.test(head));
  const headers = new Headers();
  for (const name of PASSED_ON) {
    const value = inner.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const status = isBroken && inner.ok ? 500 : inner.status;
  const response = new Response(body, { status, headers });
  if (!isBroken) return { kind: 'answered', response };
  return { kind: 'broken', isDatabaseLost: !(await databaseAnswers()), response };
}
