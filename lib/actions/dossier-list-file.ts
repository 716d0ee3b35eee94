import { exportDossiers } from '@/lib/commands/dossier-list-file';
import type { Actor } from '@/lib/domain/account';
import { dossierFilter } from '@/lib/domain/dossier-list';
import type { FileEnding } from '@/lib/domain/table-file';
import { takenLine } from '@/lib/text/about-line';
import { dossierListTable } from '@/lib/text/dossier-list-file';
import { noSuchFile, tableFile } from './table-file';

/** A list of dossiers as a file, for whoever may take it out; written into the log. */
export async function dossierListFile(
  search: URLSearchParams,
  ending: FileEnding,
  actor: Actor,
): Promise<Response> {
  const filter = dossierFilter.parse(Object.fromEntries(search));
  const exported = await exportDossiers(filter, actor);
  if (!exported.ok) return noSuchFile();
  const table = dossierListTable({ filter, ...exported.value });
  const about = [...table.about, takenLine(new Date(), actor.name)];
  return tableFile({ ...table, about }, ending, 'actor');
}
