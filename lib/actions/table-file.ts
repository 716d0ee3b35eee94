import { exportTable } from '@/lib/commands/table-export';
import type { Actor } from '@/lib/domain/account';
import type { AuditSubject } from '@/lib/domain/audit';
import type { WrittenSheet } from '@/lib/domain/sheet';
import type { FileEnding, TableFile } from '@/lib/domain/table-file';
import { type FileReader, fileResponse } from '@/lib/platform/hand-out';
import { FILTER_LINE, takenLine } from '@/lib/text/about-line';
import { csvDocument } from '@/lib/text/csv';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';
import { tableCsv, tableSheets } from '@/lib/text/table-file';
import { inText } from '@/lib/text/written-cell';

export const noSuchFile = () => new Response(noSuchFileText, { status: 404 });

/** A table as a file; where there is no such table or no such ending, the sentence that says so. */
export async function tableFile(
  table: TableFile | null,
  ending: FileEnding | null,
  reader: FileReader,
): Promise<Response> {
  if (!table || !ending) return noSuchFile();
  const body = ending === 'csv' ? csvDocument(tableCsv(table)) : tableSheets(table);
  return fileResponse(body, fileName(table.name, ending), reader);
}

/** Sheets that an import knows as a workbook, or the first of them as a CSV. */
export const sheetsFile = (
  sheets: readonly WrittenSheet[],
  name: readonly string[],
  ending: FileEnding,
): Promise<Response> =>
  fileResponse(
    ending === 'csv' ? csvDocument(inText(sheets[0]?.rows ?? [])) : sheets,
    fileName(name, ending),
  );

/** The same for a table of what is not published: only for who may take such figures out, and written into the log. */
export async function innerTableFile(
  table: TableFile | null,
  ending: FileEnding | null,
  subjectKind: AuditSubject,
  actor: Actor,
): Promise<Response> {
  if (!table || !ending) return noSuchFile();
  const [, filter = ''] = table.about.find(([name]) => name === FILTER_LINE) ?? [];
  const exported = await exportTable(
    {
      ...{ subjectKind, subjectKey: fileName(table.name, ending) },
      after: { filter, rows: table.rows.length },
    },
    actor,
  );
  if (!exported.ok) return noSuchFile();
  const about = [...table.about, takenLine(new Date(), actor.name)];
  return tableFile({ ...table, about }, ending, 'actor');
}
