import { connection } from 'next/server';
import { answerExpiry } from '@/lib/platform/expiry';
import { knownAddresses } from '@/lib/queries/published-address';
import { hasChangedSince } from '@/lib/queries/published-change';

/** Which addresses exist, for the proxy, which itself cannot read what is cached. */
export async function GET() {
  await connection();
  return Response.json(await knownAddresses());
}

/** Told by this process alone: what is published has changed, and every copy of it ends. */
export const POST = (request: Request) => answerExpiry(request, hasChangedSince);
