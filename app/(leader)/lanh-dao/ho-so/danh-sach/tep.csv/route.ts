import type { NextRequest } from 'next/server';
import { dossierListFile } from '@/lib/actions/dossier-list-file';
import { requireActor } from '@/lib/platform/session';

/** The list under the same query as its page, as a CSV; that it was taken stands in the log. */
export async function GET(request: NextRequest) {
  const actor = await requireActor('/lanh-dao/ho-so/danh-sach');
  return dossierListFile(request.nextUrl.searchParams, 'csv', actor);
}
