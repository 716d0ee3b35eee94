import { headers } from 'next/headers';
import { networkOf, VISITOR_ADDRESS } from '@/lib/domain/network';

/** Where a request comes from; `scripts/web-server.mjs` says it, never the visitor. */
export type Visitor = {
  readonly network: string;
  readonly requestId: string | null;
  readonly headers: Headers;
};

export async function visitor(): Promise<Visitor> {
  const sent = await headers();
  return {
    network: networkOf(sent.get(VISITOR_ADDRESS) ?? 'unknown'),
    requestId: sent.get('x-request-id'),
    headers: new Headers(sent),
  };
}
