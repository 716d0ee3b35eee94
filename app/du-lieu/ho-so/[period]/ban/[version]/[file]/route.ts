import type { NextRequest } from 'next/server';
import { tableFile } from '@/lib/actions/table-file';
import { parseResultView } from '@/lib/domain/dossier-result-view';
import { versionNumber } from '@/lib/domain/release-view';
import { endingOf } from '@/lib/domain/table-file';
import { publishedDossiers } from '@/lib/queries/dossier-release';
import { publicAddress } from '@/lib/queries/published-address';
import { dossierFile } from '@/lib/text/dossier-file';

type Context = RouteContext<'/du-lieu/ho-so/[period]/ban/[version]/[file]'>;

/** The figures of one version, as a file that never changes: "bang.csv", "bang.xlsx". */
export async function GET(request: NextRequest, { params }: Context) {
  const { period, version, file } = await params;
  const wanted = versionNumber(version);
  const published = wanted === null ? null : await publishedDossiers(period, wanted);
  const view = parseResultView(Object.fromEntries(request.nextUrl.searchParams));
  const address = publicAddress(`/ho-so/${period}/ban/${version}`);
  const table = published && dossierFile({ published, view, address });
  return tableFile(table, endingOf(file, 'bang'), 'everybody');
}
