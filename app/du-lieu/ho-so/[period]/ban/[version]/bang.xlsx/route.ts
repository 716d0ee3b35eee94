import type { NextRequest } from 'next/server';
import { dossierResultFile } from '@/lib/actions/dossier-result-file';
import { versionNumber } from '@/lib/domain/release-view';
import { publishedDossiers } from '@/lib/queries/dossier-release';
import { publicAddress } from '@/lib/queries/published-address';

type Context = RouteContext<'/du-lieu/ho-so/[period]/ban/[version]/bang.xlsx'>;

/** The figures of one version, as a file that never changes. */
export async function GET(request: NextRequest, { params }: Context) {
  const { period, version } = await params;
  const wanted = versionNumber(version);
  const published = wanted === null ? null : await publishedDossiers(period, wanted);
  return dossierResultFile(published, request.nextUrl.searchParams, {
    address: publicAddress(`/ho-so/${period}/ban/${version}`),
    ending: 'xlsx',
  });
}
