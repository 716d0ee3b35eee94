import { notFound } from 'next/navigation';
import { providerAnswer } from '@/lib/actions/provider-answer';

/** The one address of the accounts library that a browser may ask: all else goes through our own limits. */
export async function GET(request: Request): Promise<Response> {
  const answer = await providerAnswer(request);
  if (!answer) notFound();

  return answer;
}
