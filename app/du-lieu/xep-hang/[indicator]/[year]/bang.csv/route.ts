import type { NextRequest } from 'next/server';
import { parseView } from '@/lib/domain/ranking-view';
import { publicAddress } from '@/lib/queries/published-address';
import { publishedRanking } from '@/lib/queries/ranking';
import { freshness, sourceLabels } from '@/lib/queries/source';
import { csvDocument } from '@/lib/text/csv';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';
import { rankingFile } from '@/lib/text/ranking-file';
import { scopeWords } from '@/lib/text/ranking-view';

type Context = RouteContext<'/du-lieu/xep-hang/[indicator]/[year]/bang.csv'>;

/** The rows and columns of the ranking's page under the same query, as a file. */
export async function GET(request: NextRequest, { params }: Context) {
  const view = parseView(Object.fromEntries(request.nextUrl.searchParams));
  const { indicator, year } = await params;
  const ranking = await publishedRanking(indicator, year);
  if (!ranking) return new Response(noSuchFileText, { status: 404 });

  const codes = ranking.rows.flatMap(({ sourceCode }) => sourceCode ?? []);
  const [sources, { readAt }] = await Promise.all([sourceLabels(codes), freshness()]);
  const address = publicAddress(`/xep-hang/${indicator}/${year}/ban/${ranking.release.version}`);
  const name = fileName([indicator, year, ...scopeWords(view)], 'csv');
  return new Response(csvDocument(rankingFile({ ranking, view, sources, address, readAt })), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
