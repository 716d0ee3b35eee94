import { headers } from 'next/headers';
import { networkOf } from '@/lib/domain/network';

/** Where a request comes from; `scripts/web-server.mjs` says it, never the visitor. */
export type Visitor = {
  readonly network: string;
  readonly requestId: string | null;
  readonly headers: Headers;
};

export const VISITOR_ADDRESS = 'x-visitor-address';

export async function visitor(): Promise<Visitor> {
  const sent = await headers();
  return {
    network: networkOf(sent.get(VISITOR_ADDRESS) ?? 'unknown'),
    requestId: sent.get('x-request-id'),
    headers: new Headers(sent),
  };
}
