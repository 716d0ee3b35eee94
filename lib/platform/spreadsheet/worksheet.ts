import { accept, type Result } from '@/lib/domain/result';
import {
  type FileRefusal,
  MAX_COLUMNS,
  MAX_ROWS,
  type SheetCell,
  type SheetRow,
} from '@/lib/domain/sheet';
import { dayText, GENERAL, numberText } from './number-format';
import { plain, type Workbook } from './workbook-parts';
import { type Attributes, readXml, StopReading } from './xml';

const MAX_BLOCKS = 5_000;
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;
const JOINED = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;

/** The column of its letters, from 0: 0 for "A", 26 for "AA". */
const columnOf = (letters: string) =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

type Cell = {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  text: string;
};

type Block = { readonly rows: [number, number]; readonly columns: [number, number] };

/** The rows of one sheet that hold any text: at most 20,000 by 100, or it is refused. */
export async function rowsOf(
  part: Buffer,
  workbook: Workbook,
): Promise<Result<SheetRow[], FileRefusal>> {
  const rows = new Map<number, (SheetCell | null)[]>();
  const blocks: Block[] = [];
  let current: Cell | null = null;
  let [row, column, isValue] = [0, -1, false];

  const read = await readXml(part, {
    opened: (name, attributes) => {
      if (name === 'row') [row, column] = [Number(attributes.r ?? row + 1), -1];
      if (name === 'mergeCell') blocks.push(...blockOf(attributes));
      if (blocks.length > MAX_BLOCKS) throw new StopReading('tooManyParts');
      if (name === 'c') {
        current = cellAt(attributes, row, column + 1);
        column = current.column;
      }
      if (name === 'f' && current) current.hasFormula = true;
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue && current) current.text += text;
    },
    closed: (name) => {
      isValue = false;
      if (name !== 'c' || !current) return;
      keep(rows, current, workbook);
      current = null;
    },
  });
  if (!read.ok) return read;
  return accept(
    [...rows.entries()]
      .toSorted(([left], [right]) => left - right)
      .map(([number, cells]) => ({ number, cells: joined(cells, number, blocks) })),
  );
}

function cellAt({ r, t = 'n', s = '0' }: Attributes, row: number, next: number): Cell {
  const [, letters, digits] = r?.match(REFERENCE) ?? [];
  if (r !== undefined && letters === undefined) throw new StopReading('fileDamaged');
  return {
    row: digits === undefined ? row : Number(digits),
    column: letters === undefined ? next : columnOf(letters),
    type: t,
    style: Number(s),
    hasFormula: false,
    text: '',
  };
}

function blockOf({ ref = '' }: Attributes): Block[] {
  const [, left = '', top, right = '', bottom] = ref.match(JOINED) ?? [];
  if (top === undefined) return [];
  return [{ rows: [Number(top), Number(bottom)], columns: [columnOf(left), columnOf(right)] }];
}

/** Keeps a cell that says something, with the refusal of a sheet that is too large. */
function keep(rows: Map<number, (SheetCell | null)[]>, cell: Cell, workbook: Workbook): void {
  const read = readCell(cell, workbook);
  if (read.text.trim() === '' && read.kind !== 'formula') return;
  if (cell.row > MAX_ROWS || cell.row < 1) throw new StopReading('tooManyRows');
  if (cell.column >= MAX_COLUMNS) throw new StopReading('tooManyColumns');

  const cells = rows.get(cell.row) ?? [];
  rows.set(cell.row, cells);
  while (cells.length < cell.column) cells.push(null);
  cells[cell.column] = read;
}

function readCell(cell: Cell, { texts, formats, countsFrom1904 }: Workbook): SheetCell {
  const format = formats[cell.style] ?? GENERAL;
  const of = (kind: SheetCell['kind'], text: string): SheetCell => ({
    kind: cell.hasFormula ? 'formula' : kind,
    text: text.normalize('NFC'),
    isMerged: false,
  });
  switch (cell.type) {
    case 's':
      return of('text', texts[Number(cell.text)] ?? '');
    case 'str':
    case 'inlineStr':
      return of('text', plain(cell.text));
    case 'b':
      return of('text', cell.text === '1' ? 'TRUE' : 'FALSE');
    case 'e':
      return of('error', cell.text);
    case 'd':
      return of('date', cell.text);
  }
  if (cell.text.trim() === '') return of('text', '');
  if (!Number.isFinite(Number(cell.text))) throw new StopReading('fileDamaged');
  if (format.isDate) return of('date', dayText(cell.text, countsFrom1904));
  const number = of('number', numberText(cell.text, format));
  return format.isGeneral ? number : { ...number, isPrinted: true };
}

function joined(
  cells: readonly (SheetCell | null)[],
  row: number,
  blocks: readonly Block[],
): (SheetCell | null)[] {
  const here = blocks.filter(({ rows: [top, bottom] }) => top <= row && row <= bottom);
  const blockAt = (column: number) =>
    here.find(({ columns: [left, right] }) => left <= column && column <= right);
  return Array.from(cells, (cell, column) => {
    const block = cell && blockAt(column);
    if (!cell || !block) return cell ?? null;
    const [, bottom] = block.rows;
    return { ...cell, isMerged: true, ...(bottom > row && { spansTo: bottom }) };
  });
}
