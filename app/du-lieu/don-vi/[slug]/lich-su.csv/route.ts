import type { NextRequest } from 'next/server';
import { authorityAt } from '@/lib/queries/authority';
import { historiesOf } from '@/lib/queries/history';
import { publicAddress } from '@/lib/queries/published-address';
import { freshness, sources } from '@/lib/queries/source';
import { csvDocument } from '@/lib/text/csv';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';
import { historyFile } from '@/lib/text/history-file';

type Context = RouteContext<'/du-lieu/don-vi/[slug]/lich-su.csv'>;

/** Every year of every indicator of one authority, as a file. */
export async function GET(request: NextRequest, { params }: Context) {
  const { slug } = await params;
  const authority = await authorityAt(slug);
  const histories = authority ? await historiesOf(slug) : [];
  if (!authority || histories.every(({ years }) => years.length === 0)) {
    return new Response(noSuchFileText, { status: 404 });
  }
  const [all, { readAt }] = await Promise.all([sources(), freshness()]);
  const rows = historyFile({
    authority,
    histories,
    sources: Object.fromEntries(all.map((source) => [source.code, source])),
    address: publicAddress(request.nextUrl.pathname.replace(/^\/du-lieu|\/lich-su\.csv$/g, '')),
    readAt,
  });
  return new Response(csvDocument(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName([slug, 'lich su'], 'csv')}"`,
    },
  });
}
