import { parse } from 'csv-parse/sync';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { type FileRefusal, MAX_COLUMNS, MAX_ROWS, type SheetRow } from '@/lib/domain/sheet';

const SEPARATORS = [';', '\t', ','] as const;
const LINES_LOOKED_AT = 20;
/** Excel's own first line that names the separator. */
const NAMED_SEPARATOR = /^sep=(.)\r?\n/i;
/** An apostrophe before what a spreadsheet would run: ours, put there when a file was written. */
const GUARDED = /^'(?=[\t\r\n]|\s*[=+\-@\uff0b\uff0d\uff1d\uff20])/;

/** The text of a file in UTF-8, UTF-16 or Windows-1258, or `null` of anything else. */
export function lettersOf(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text.normalize('NFC');
  } catch {
    // A fatal decoder throws at the first byte it does not know.
    return encoding === 'utf-8' ? inWindows1258(bytes) : null;
  }
}

const inWindows1258 = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder('windows-1258').decode(bytes);
  return /(?![\t\r\n])\p{Cc}|\ufffd/u.test(text) ? null : text.normalize('NFC');
};

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

/** The separator that stands most often in the first lines, outside quotes. */
function separatorOf(text: string): string {
  const bare = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .slice(0, LINES_LOOKED_AT)
    .join('\n');
  const count = (separator: string) => bare.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** The lines of a CSV file; a record that spans lines counts as one, as in Excel. */
export function csvRows(bytes: Uint8Array): Result<SheetRow[], FileRefusal> {
  const text = lettersOf(bytes)?.replace(/^\ufeff/, '');
  if (text === undefined) return refuse('csvLetters');

  const named = text.match(NAMED_SEPARATOR);
  const records = recordsOf(text.replace(NAMED_SEPARATOR, ''), named?.[1] ?? separatorOf(text));
  if (records === null) return refuse('csvQuotes');
  if (records.length > MAX_ROWS) return refuse('tooManyRows');
  if (records.some((cells) => cells.length > MAX_COLUMNS)) return refuse('tooManyColumns');

  const first = named ? 2 : 1;
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
