import type { NextRequest } from 'next/server';
import { authorityAt } from '@/lib/queries/authority';
import { publicAddress } from '@/lib/queries/published-address';
import { scoreView } from '@/lib/queries/score-view';
import { sources } from '@/lib/queries/source';
import { breakdownFile } from '@/lib/text/breakdown-file';
import { csvDocument } from '@/lib/text/csv';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';

type Context = RouteContext<'/du-lieu/don-vi/[slug]/[indicator]/[part]/thanh-phan.csv'>;

/** The parts of one authority's result in one year, as a file. */
export async function GET(request: NextRequest, { params }: Context) {
  const { slug, indicator, part: year } = await params;
  const authority = await authorityAt(slug);
  const view = authority ? await scoreView(slug, indicator, year) : null;
  if (!authority || !view || view.criteria.length === 0) {
    return new Response(noSuchFileText, { status: 404 });
  }
  const rows = breakdownFile({
    view,
    name: authority.name,
    sources: Object.fromEntries((await sources()).map((source) => [source.code, source])),
    address: publicAddress(request.nextUrl.pathname.replace(/^\/du-lieu|\/thanh-phan\.csv$/g, '')),
  });
  const name = fileName([slug, indicator, year, 'thanh phan'], 'csv');
  return new Response(csvDocument(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
