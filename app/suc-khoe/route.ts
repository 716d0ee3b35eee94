import { connection } from 'next/server';
import { health } from '@/lib/queries/health';

/** For whoever watches over the server: 200, or 503 without its database. */
export async function GET() {
  await connection();
  const answer = await health();
  return Response.json(answer, { status: answer.status === 'ok' ? 200 : 503 });
}
