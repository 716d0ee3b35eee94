import type { NextRequest } from 'next/server';
import { tableFile } from '@/lib/actions/table-file';
import { parseResultView } from '@/lib/domain/dossier-result-view';
import { endingOf } from '@/lib/domain/table-file';
import { publishedDossiers } from '@/lib/queries/dossier-release';
import { publicAddress } from '@/lib/queries/published-address';
import { dossierFile } from '@/lib/text/dossier-file';

type Context = RouteContext<'/du-lieu/ho-so/[period]/[file]'>;

/** The rows of the newest version's page under the same query: "bang.csv", "bang.xlsx". */
export async function GET(request: NextRequest, { params }: Context) {
  const { period, file } = await params;
  const published = await publishedDossiers(period);
  const view = parseResultView(Object.fromEntries(request.nextUrl.searchParams));
  const address = publicAddress(`/ho-so/${period}/ban/${published?.release.version}`);
  const table = published && dossierFile({ published, view, address });
  return tableFile(table, endingOf(file, 'bang'), 'everybody');
}
