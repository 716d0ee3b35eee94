import { exportDossiers } from '@/lib/commands/dossier-list-file';
import type { Actor } from '@/lib/domain/account';
import { dossierFilter } from '@/lib/domain/dossier-list';
import { csvDocument } from '@/lib/text/csv';
import { dossierFile } from '@/lib/text/dossier-list';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';

/** A list of dossiers as a CSV, for whoever may take it out; written into the log. */
export async function dossierListFile(search: URLSearchParams, actor: Actor): Promise<Response> {
  const filter = dossierFilter.parse(Object.fromEntries(search));
  const exported = await exportDossiers(filter, actor);
  if (!exported.ok) return new Response(noSuchFileText, { status: 404 });

  const { rows, standing, isCut } = exported.value;
  return new Response(csvDocument(dossierFile(rows, standing, isCut)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(['ho so', filter.loc, standing.asOf], 'csv')}"`,
      'cache-control': 'no-store',
    },
  });
}
