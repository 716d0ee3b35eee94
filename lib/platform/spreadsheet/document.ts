import { accept, type Result, refuse } from '@/lib/domain/result';
import {
  type FileRefusal,
  MAX_COLUMNS,
  MAX_ROWS,
  type Sheet,
  type SheetCell,
  type SheetFile,
  type SheetRow,
} from '@/lib/domain/sheet';
import type { Parts } from './archive';
import { plain } from './workbook-parts';
import { type Attributes, readXml, StopReading } from './xml';

const BODY = 'word/document.xml';
const MACRO_TYPE = /macroEnabled/i;
/** What a document may point at outside: links to follow, and the template it was made from on the writer's own disk. */
const HARMLESS = /\/(hyperlink|attachedTemplate)$/;
const AWAY = /^(https?|ftp|\\\\|\/\/)/i;

export const isWordDocument = (parts: Parts): boolean => parts.has(BODY);

/** A cell while it is read: where it begins, over how many columns, and whether it goes on from above. */
type Cell = {
  readonly column: number;
  span: number;
  goesOn: boolean;
  beginsBlock: boolean;
  text: string;
};

type Row = { readonly number: number; readonly cells: Cell[]; next: number };
type Table = { readonly rows: Row[] };

/**
 * The tables of a Word document as sheets "1", "2", …; rows count from 1 within each.
 *
 * Joined cells hold their text once, at their first place. A table within a cell is a part of its
 * text; what tracked changes have deleted is not read.
 */
export async function tablesOf(parts: Parts): Promise<Result<SheetFile, FileRefusal>> {
  const body = parts.get(BODY);
  if (!body) return refuse('notSpreadsheet');
  if (MACRO_TYPE.test(parts.get('[Content_Types].xml')?.toString('utf8') ?? '')) {
    return refuse('macros');
  }
  const outside = await outsideRefusal(parts);
  if (outside) return refuse(outside);

  const tables: Table[] = [];
  const read = await readXml(body, new TableListener(tables));
  if (!read.ok) return read;
  const sheets = tables.flatMap((table, at): Sheet[] => {
    const rows = rowsOf(table);
    return rows.length === 0 ? [] : [{ name: String(at + 1), rows }];
  });
  return sheets.length === 0
    ? refuse('noTables')
    : accept({ kind: 'docx', sheets, hiddenSheets: [] });
}

/** Relations of any part that fetch something from elsewhere. */
async function outsideRefusal(parts: Parts): Promise<FileRefusal | null> {
  for (const [name, part] of parts) {
    if (!/^word\/(.+\/)?_rels\//.test(name)) continue;
    const read = await readXml(part, {
      opened: (tag, { Type = '', Target = '', TargetMode }) => {
        if (tag !== 'Relationship' || TargetMode !== 'External') return;
        const isTemplateAway = Type.endsWith('/attachedTemplate') && AWAY.test(Target);
        if (!HARMLESS.test(Type) || isTemplateAway) throw new StopReading('externalLinks');
      },
    });
    if (!read.ok) return read.refusal;
  }
  return null;
}

/** Collects the outermost tables; everything within a cell becomes its text. */
class TableListener {
  #depth = 0;
  #isText = false;
  #cell: Cell | null = null;

  constructor(readonly tables: Table[]) {}

  readonly opened = (name: string, attributes: Attributes): void => {
    if (name === 'tbl') this.#depth += 1;
    if (this.#depth === 1) this.#openPart(name, attributes);
    if (name === 'tbl' && this.#depth === 1) this.tables.push({ rows: [] });
    if (name === 't') this.#isText = true;
    if (name === 'tab') this.#add(' ');
    if (name === 'br' || name === 'cr') this.#add('\n');
  };

  readonly text = (text: string): void => {
    if (this.#isText) this.#add(text);
  };

  readonly closed = (name: string): void => {
    if (name === 't') this.#isText = false;
    if (name === 'p') this.#add('\n');
    if (name === 'tbl') this.#depth -= 1;
    if (name === 'tc' && this.#depth === 1) this.#closeCell();
  };

  get #row(): Row | undefined {
    return this.tables.at(-1)?.rows.at(-1);
  }

  #add(text: string): void {
    if (this.#cell) this.#cell.text += text;
  }

  #openPart(name: string, { val }: Attributes): void {
    const table = this.tables.at(-1);
    if (name === 'tr' && table) {
      if (table.rows.length >= MAX_ROWS) throw new StopReading('tooManyRows');
      table.rows.push({ number: table.rows.length + 1, cells: [], next: 0 });
    }
    const row = this.#row;
    if (!row) return;
    if (name === 'gridBefore') row.next += Number(val ?? 0) || 0;
    if (name === 'tc') this.#openCell(row);
    if (name === 'gridSpan' && this.#cell) this.#cell.span = Math.max(1, Number(val ?? 1) || 1);
    if (name === 'vMerge' && this.#cell) {
      this.#cell.goesOn = val !== 'restart';
      this.#cell.beginsBlock = val === 'restart';
    }
  }

  #openCell(row: Row): void {
    if (row.next >= MAX_COLUMNS) throw new StopReading('tooManyColumns');
    this.#cell = { column: row.next, span: 1, goesOn: false, beginsBlock: false, text: '' };
    row.cells.push(this.#cell);
  }

  #closeCell(): void {
    const row = this.#row;
    if (row && this.#cell) row.next = this.#cell.column + this.#cell.span;
    if (row && row.next > MAX_COLUMNS) throw new StopReading('tooManyColumns');
    this.#cell = null;
  }
}

/** The rows that say anything, each cell at its column of the grid. */
function rowsOf({ rows }: Table): SheetRow[] {
  return rows.flatMap((row, at) => {
    const cells: (SheetCell | null)[] = [];
    for (const cell of row.cells) {
      const text = plain(cell.text).normalize('NFC').trim();
      if (text === '' || cell.goesOn) continue;
      while (cells.length < cell.column) cells.push(null);
      cells[cell.column] = cellOf(cell, text, cell.beginsBlock ? lastRowOf(rows, at, cell) : null);
    }
    return cells.some((cell) => cell !== null) ? [{ number: row.number, cells }] : [];
  });
}

function cellOf({ span }: Cell, text: string, spansTo: number | null): SheetCell {
  const isMerged = span > 1 || spansTo !== null;
  return { kind: 'text', text, isMerged, ...(spansTo !== null && { spansTo }) };
}

/** Where a block that begins at a cell ends; null where it is one row. */
function lastRowOf(rows: readonly Row[], at: number, { column }: Cell): number | null {
  let last = at;
  while (rows[last + 1]?.cells.some((cell) => cell.column === column && cell.goesOn)) last += 1;
  return last === at ? null : (rows[last]?.number ?? null);
}
