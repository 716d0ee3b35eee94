/** Longer than any row: quotes that were opened and never closed. Unit: UTF-16 units. */
const LONGEST_RECORD = 256 * 1024;

/** Ends the reading: from the row with this number on, quotes do not close. */
export class UnclosedQuotes extends Error {
  constructor(readonly row: number) {
    super(`quotes do not close from row ${row} on`);
  }
}

type Parsed = { readonly cells: string[]; readonly next: number };

/**
 * One record that has quotes in it, from `start`; null where its end is not in `text` yet.
 *
 * A cell that begins with a quote goes on to the next single one, whatever stands between; quotes
 * inside other cells are letters.
 */
function quotedRecord(
  text: string,
  start: number,
  separator: string,
  isLast: boolean,
): Parsed | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0 || (close === text.length - 1 && !isLast)) return null;
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const separatorAt = text.indexOf(separator, at);
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd < 0 && !isLast) return null;
    const recordEnd = lineEnd < 0 ? text.length : lineEnd;
    const isInRecord = separatorAt >= 0 && separatorAt < recordEnd;
    const end = isInRecord ? separatorAt : recordEnd;
    cells.push(cell + withoutReturn(text.slice(at, end), !isInRecord));
    at = end + 1;
    if (!isInRecord) return { cells, next: at };
  }
}

const withoutReturn = (cell: string, isAtEnd: boolean) =>
  isAtEnd && cell.endsWith('\r') ? cell.slice(0, -1) : cell;

/** Where the quote stands that closes a cell: the first that is not one of a pair; −1 where none is. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Splits text that comes in pieces into records of cells; each batch is what one piece completed. */
export class RecordSplitter {
  #rest = '';
  #row = 0;

  constructor(readonly separator: string) {}

  /** The records that are whole with this piece; `isLast`: nothing follows. */
  split(piece: string, isLast = false): string[][] {
    const text = this.#rest + piece;
    const records: string[][] = [];
    let at = 0;
    let quote = text.indexOf('"');
    while (at < text.length) {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0 && !isLast) break;
      const end = lineEnd < 0 ? text.length : lineEnd;
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      if (quote < 0 || quote >= end) {
        const isReturned = text.charCodeAt(end - 1) === 13 && end > at;
        records.push(text.slice(at, isReturned ? end - 1 : end).split(this.separator));
        at = end + 1;
        continue;
      }
      const parsed = quotedRecord(text, at, this.separator, isLast);
      if (!parsed) break;
      records.push(parsed.cells);
      at = parsed.next;
    }
    this.#rest = text.slice(at);
    this.#row += records.length;
    if (this.#rest.length > LONGEST_RECORD || (isLast && this.#rest.length > 0)) {
      throw new UnclosedQuotes(this.#row + 1);
    }
    return records;
  }
}
