import { connection } from 'next/server';
import { knownAddresses } from '@/lib/queries/published-address';

/** Which addresses exist, for the proxy, which itself cannot read what is cached. */
export async function GET() {
  await connection();
  return Response.json(await knownAddresses());
}
