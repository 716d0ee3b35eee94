import { randomBytes } from 'node:crypto';
import { env } from '@/lib/platform/env';

const MARK = 'x-inner-request';

declare global {
  var innerRequestMark: string | undefined;
}

/** Known to this process alone, so that nobody outside passes for it. */
globalThis.innerRequestMark ??= randomBytes(16).toString('hex');

/** Whether this process asks itself. */
export const isInnerRequest = (headers: Headers): boolean =>
  headers.get(MARK) === globalThis.innerRequestMark;

/** Asks this very server for an address, past its own proxy, and waits for the whole answer. */
export async function innerRequest(path: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${env().PORT}${path}`, {
    headers: { [MARK]: globalThis.innerRequestMark ?? '' },
    redirect: 'manual',
    cache: 'no-store',
  });
}
