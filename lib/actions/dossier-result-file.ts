import type { PublishedDossiers } from '@/lib/domain/dossier-result';
import { parseResultView } from '@/lib/domain/dossier-result-view';
import { xlsxDocument } from '@/lib/platform/spreadsheet/write';
import { csvDocument } from '@/lib/text/csv';
import { dossierCsv, dossierSheets } from '@/lib/text/dossier-file';
import { resultFileWords } from '@/lib/text/dossier-result';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';

const CONTENT_TYPE = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Published results as a file: the rows of their page under the same query. */
export async function dossierResultFile(
  published: PublishedDossiers | null,
  query: URLSearchParams,
  { address, ending }: { readonly address: string; readonly ending: 'csv' | 'xlsx' },
): Promise<Response> {
  if (!published) return new Response(noSuchFileText, { status: 404 });
  const view = parseResultView(Object.fromEntries(query));
  const file = { published, view, address };
  const body =
    ending === 'csv'
      ? csvDocument(dossierCsv(file))
      : new Uint8Array(await xlsxDocument(dossierSheets(file)));
  const name = fileName(resultFileWords(published, view), ending);
  return new Response(body, {
    headers: {
      'content-type': CONTENT_TYPE[ending],
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
