import type { AnnexProblem } from './annex';
import { type AnnexMeaning, annexMeaning } from './annex-heading';
import type { AnnexMapping } from './annex-mapping';
import { isNumbering } from './dossier-report-heading';
import { fold } from './fold';
import type { Sheet, SheetCell, SheetRow } from './sheet';

/** What the cells of one row hold, by meaning; a column that is not there is absent. */
export type AnnexCells = Readonly<Partial<Record<AnnexMeaning, SheetCell | null>>>;

export type AnnexLine = {
  /** As counted in the file. */
  readonly number: number;
  readonly cells: AnnexCells;
};

/** What goes on down a block of joined cells; a place and a text are each row's own. */
const SHARED: readonly AnnexMeaning[] = [
  ...(['lead', 'beside', 'head', 'due', 'product', 'number', 'base'] as const),
];

/** Rows of tasks below the headings: joined cells spread over their rows, headings of sections left out. */
export function linesOf(
  { rows }: Sheet,
  { headingTo, columns }: AnnexMapping,
): { readonly lines: readonly AnnexLine[]; readonly sections: number } {
  const below = rows.filter((row) => row.number > headingTo && !isNumbering(row));
  const headings = rows.filter(({ number }) => number <= headingTo).map(textKey);
  const blocks = new Map<AnnexMeaning, SheetCell>();
  const lines: AnnexLine[] = [];
  let sections = 0;
  for (const row of below) {
    if (headings.includes(textKey(row))) continue;
    const cells = cellsOf(row, columns, blocks);
    if (isSection(cells)) sections += 1;
    else if (Object.values(cells).some((cell) => cell)) lines.push({ number: row.number, cells });
  }
  return { lines, sections };
}

const textKey = ({ cells }: SheetRow) => cells.map((cell) => fold(cell?.text ?? '')).join('|');

function cellsOf(
  row: SheetRow,
  columns: AnnexMapping['columns'],
  blocks: Map<AnnexMeaning, SheetCell>,
): AnnexCells {
  const cells: Partial<Record<AnnexMeaning, SheetCell | null>> = {};
  for (const [column, meaning] of Object.entries(columns)) {
    const own = row.cells[Number(column)] ?? null;
    const above = blocks.get(meaning);
    const isSpread = !own && above?.spansTo !== undefined && row.number <= above.spansTo;
    if (own && SHARED.includes(meaning)) blocks.set(meaning, own);
    cells[meaning] = isSpread ? above : own;
  }
  return cells;
}

const textOf = (cell: SheetCell | null | undefined) => cell?.text.trim() ?? '';

/** A heading of a part of the table ("I. Cải cách thể chế") asks nobody for anything. */
function isSection(cells: AnnexCells): boolean {
  const hasWork = (['lead', 'beside', 'due', 'product', 'head'] as const).some(
    (meaning) => textOf(cells[meaning]) !== '',
  );
  const isWide = annexMeaning.options.some((meaning) => cells[meaning]?.isMerged);
  const said = textOf(cells.title) || textOf(cells.position);
  if (said === '') return false;
  return !hasWork || (isWide && !textOf(cells.title) && !textOf(cells.lead));
}

/** A text on one line, but for the lines that were meant. */
export const tidyText = (cell: SheetCell | null | undefined): string =>
  (cell?.text ?? '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n+ ?/g, '\n')
    .trim();

/** A text under which an answer is kept: on one line, not without end. */
export const keyText = (cell: SheetCell | null | undefined): string => oneLine(cell?.text ?? '');

export const oneLine = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_KEY);

const LONGEST_KEY = 300;

/** Whether two texts are the same but for spaces and ends of lines. */
export const isSameText = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ');

const PERSON = /^(ong|ba|dong chi|dc|anh|chi) /;

/** What is wrong with the words of an office that answers. */
export function headProblem(head: string): AnnexProblem | null {
  if (head.length > 200) return 'tooLong';
  return PERSON.test(fold(head)) ? 'personName' : null;
}
