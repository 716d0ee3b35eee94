import { parse } from 'csv-parse/sync';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { type FileRefusal, MAX_COLUMNS, MAX_ROWS, type SheetRow } from '@/lib/domain/sheet';
import { lettersOf, separatorIn } from './letters';

/** An apostrophe before what a spreadsheet would run: ours, put there when a file was written. */
const GUARDED = /^'(?=[\t\r\n]|\s*[=+\-@\uff0b\uff0d\uff1d\uff20])/;

/** The lines of a CSV file; a record that spans lines counts as one, as in Excel. */
export function csvRows(bytes: Uint8Array): Result<SheetRow[], FileRefusal> {
  const text = lettersOf(bytes);
  if (text === null) return refuse('csvLetters');

  const { separator, start } = separatorIn(text);
  const records = recordsOf(text.slice(start), separator);
  if (records === null) return refuse('csvQuotes');
  if (records.length > MAX_ROWS) return refuse('tooManyRows');
  if (records.some((cells) => cells.length > MAX_COLUMNS)) return refuse('tooManyColumns');

  const first = start > 0 ? 2 : 1;
  const rows = records.map((cells, index) => ({ number: index + first, cells: cells.map(cellOf) }));
  return accept(rows.filter(({ cells }) => cells.some(Boolean)));
}

function recordsOf(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch {
    // csv-parse throws at quotes that do not close.
    return null;
  }
}

const cellOf = (written: string) => {
  const text = written.replace(GUARDED, '');
  return text.trim() === '' ? null : ({ kind: 'text', text, isMerged: false } as const);
};
