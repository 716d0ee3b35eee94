/**
 * A block of cells as spreadsheets put it on the clipboard, in rows: tabs between cells, CRLF or LF between rows.
 *
 * A cell in quotes may hold tabs, line ends and doubled quotes. Text comes out in NFC, trimmed; the
 * last empty line, which Excel adds, is none.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const [cell, length] = rest.startsWith('"') ? quoted(rest) : plain(rest);
    rows.at(-1)?.push(cell.replace(/[\s\u00a0]+/g, ' ').trim());
    const end = rest.charAt(length);
    if (end === '') return rows;
    if (end === '\n') rows.push([]);
    rest = rest.slice(length + 1);
  }
}

/** The cell up to the next tab or line end, and how much of the text it takes. */
function plain(text: string): [string, number] {
  const length = text.search(/[\t\n]/);
  const cell = length < 0 ? text : text.slice(0, length);
  return [cell, cell.length];
}

/** A cell in quotes; one that never closes, or goes on after it, is plain text. */
function quoted(text: string): [string, number] {
  const [whole, inner] = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return plain(text);
  return [inner.replaceAll('""', '"'), whole.length];
}
