import type { NextRequest } from 'next/server';
import { dossierResultFile } from '@/lib/actions/dossier-result-file';
import { publishedDossiers } from '@/lib/queries/dossier-release';
import { publicAddress } from '@/lib/queries/published-address';

type Context = RouteContext<'/du-lieu/ho-so/[period]/bang.csv'>;

/** The rows of the newest version's page under the same query, as a file. */
export async function GET(request: NextRequest, { params }: Context) {
  const { period } = await params;
  const published = await publishedDossiers(period);
  return dossierResultFile(published, request.nextUrl.searchParams, {
    address: publicAddress(`/ho-so/${period}/ban/${published?.release.version}`),
    ending: 'csv',
  });
}
