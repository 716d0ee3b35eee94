import { type NextRequest, NextResponse } from 'next/server';
import { mayExist } from '@/lib/domain/published-address';
import { isInnerRequest } from '@/lib/platform/inner-request';
import { knownAddressesAtHand } from '@/lib/platform/known-addresses';
import { etagOf, isHeld, wholeAnswer } from '@/lib/platform/whole-answer';
import { noSuchFileText, noSuchPageText, unavailableText } from '@/lib/text/failure';

const NOT_KEPT = 'no-store';
const RETRY_SECONDS = '30';
const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

/**
 * Addresses whose answer depends on data or on a query and may not have been made at build time.
 *
 * Next.js sends the status of a page that reads its query before rendering it, says 500 where the
 * database is lost, and keeps every unknown address: here an answer is waited for, and an unknown
 * address never gets that far. Copies are given out before this is reached (scripts/page-memory.mjs).
 */
export const config = {
  matcher: [
    '/xep-hang/:path*',
    '/don-vi/:path*',
    '/ho-so/:path*',
    '/du-lieu/:path*',
    { source: '/so-sanh', has: [{ type: 'query', key: 'don-vi' }] },
    { source: '/so-sanh', has: [{ type: 'query', key: 'chi-so' }] },
    { source: '/so-sanh', has: [{ type: 'query', key: 'nam' }] },
    { source: '/', has: [{ type: 'query', key: 'nam' }] },
  ],
};

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || isInnerRequest(request.headers) || request.headers.has('rsc')) {
    return NextResponse.next();
  }
  const known = await knownAddressesAtHand();
  if (known && !mayExist(pathname, known)) return notFound(pathname);
  return dynamicAnswer(request, pathname + search);
}

const isDownload = (path: string) => path.startsWith('/du-lieu/');

async function dynamicAnswer(request: NextRequest, address: string): Promise<Response> {
  const held = etagOf(address);
  if (held && isHeld(request.headers.get('if-none-match'), held)) {
    return new Response(null, { status: 304, headers: { etag: held } });
  }
  const whole = await wholeAnswer(address);
  if (whole.kind === 'missing') return notFound(request.nextUrl.pathname);
  if (whole.kind === 'redirect') return NextResponse.redirect(new URL(whole.to, request.url));
  if (whole.kind === 'broken') {
    return whole.isDatabaseLost ? unavailable(address) : notKept(whole.response);
  }
  if (whole.response.status === 200 && held) whole.response.headers.set('etag', held);
  return whole.response;
}

/** The page that offers the nearest addresses, also without JavaScript; a sentence to those who download. */
async function notFound(path: string): Promise<Response> {
  if (isDownload(path)) return new Response(noSuchFileText, { status: 404, headers: PLAIN });
  const whole = await wholeAnswer(`/loc/khong-co?${new URLSearchParams({ 'dia-chi': path })}`);
  if (whole.kind !== 'answered')
    return new Response(noSuchPageText, { status: 404, headers: PLAIN });
  return new Response(whole.response.body, { status: 404, headers: whole.response.headers });
}

/** A prerendered page, for which no database is needed; a sentence to those who download. */
async function unavailable(address: string): Promise<Response> {
  const headers = { 'retry-after': RETRY_SECONDS, 'cache-control': NOT_KEPT };
  const page = isDownload(address) ? null : await wholeAnswer('/loc/tam-ngung');
  if (page?.kind !== 'answered') {
    return new Response(unavailableText, { status: 503, headers: { ...headers, ...PLAIN } });
  }
  const type = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(page.response.body, { status: 503, headers: { ...headers, ...type } });
}

function notKept(response: Response): Response {
  response.headers.set('cache-control', NOT_KEPT);
  return response;
}
