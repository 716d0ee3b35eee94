import type { NextRequest } from 'next/server';
import { auditDocument } from '@/lib/actions/audit-file';
import { requireActor } from '@/lib/platform/session';
import { noSuchFileText } from '@/lib/text/failure';

/** The log under the same query as its page, for a spreadsheet; that it was taken stands in it. */
export async function GET(request: NextRequest) {
  const actor = await requireActor('/quan-tri/nhat-ky');
  const document = await auditDocument(request.nextUrl.searchParams, actor);
  if (!document) return new Response(noSuchFileText, { status: 404 });

  return new Response(document, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="nhat-ky.csv"',
    },
  });
}
