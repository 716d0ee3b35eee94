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

const ask = (path: string, method: 'GET' | 'POST') =>
  fetch(`http://127.0.0.1:${env().PORT}${path}`, {
    method,
    headers: { [MARK]: globalThis.innerRequestMark ?? '' },
    redirect: 'manual',
    cache: 'no-store',
  });

/** Asks this very server for an address, past its own proxy, and waits for the whole answer. */
export const innerRequest = async (path: string): Promise<Response> => ask(path, 'GET');

/** Tells this very server something; an address that takes it checks `isInnerRequest`. */
export const innerPost = async (path: string): Promise<Response> => ask(path, 'POST');
