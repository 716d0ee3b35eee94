const SEPARATOR = ';';
const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

/** "-0,49", "+1,42", "86,49": a figure as we print it, whole or with a decimal comma. */
const FIGURE = /^[+-]?\d+(,\d+)?$/;
/** What a spreadsheet takes for the start of a formula, also behind spaces and in full width. */
const STARTS_FORMULA = /^[\t\r\n]|^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/;
const NEEDS_QUOTES = /[";\r\n\t]|^\s|\s$/;

/** The cell as it may stand in a file: an apostrophe before what would be run as a formula, never before a figure. */
export const harmlessCell = (cell: string): string =>
  STARTS_FORMULA.test(cell) && !FIGURE.test(cell) ? `'${cell}` : cell;

function written(cell: string): string {
  const harmless = harmlessCell(cell);
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One row of such a file, for those that are written row by row. */
export const csvLine = (row: readonly string[]): string =>
  row.map(written).join(SEPARATOR) + LINE_END;

/** A file that Excel opens as it is: UTF-8 with its mark, ";" between cells, CRLF, quotes doubled. */
export const csvDocument = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map(csvLine).join('');
