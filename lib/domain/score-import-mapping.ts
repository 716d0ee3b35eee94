import { z } from 'zod';
import { fold } from './fold';
import { missingReason } from './score';
import { type ImportRefusal, type ImportScope, TOTAL } from './score-import';
import { MAX_COLUMNS, type Sheet, type SheetRow } from './sheet';

const HEADING_ROWS = 20;
const MOST_DECIMALS = 6;

/** What a column holds: the authority's name or code, its rank, or the figures of the criterion "=1.2". */
export const columnMeaning = z.union([
  z.enum(['name', 'code', 'rank']),
  z.templateLiteral(['=', z.string().max(20)]),
]);

export type ColumnMeaning = z.infer<typeof columnMeaning>;

export const figuresOf = (code: string): ColumnMeaning => `=${code}`;

/** A name as a file writes it; never with a letter that no column can hold. */
export const answeredName = z
  .string()
  .max(400)
  .refine((name) => !/(?![\t\r\n])\p{Cc}/u.test(name));

/** Everything a person says about a file before it is read; kept with the import. */
export const importMapping = z.strictObject({
  sheet: z.string().max(200),
  /** Excel's number of the row with the headings; what follows is read. 0: there is none. */
  headingRow: z.number().int().min(0).max(20_000),
  /** By column from 0. */
  columns: z.record(z.string().regex(/^\d{1,2}$/), columnMeaning),
  dash: z.union([z.literal('keep'), missingReason]),
  decimals: z.number().int().min(0).max(MOST_DECIMALS),
  /** Of how many a printed rank counts where the cell does not say. */
  rankOutOf: z.number().int().min(1).max(999),
  /** Code of the source of every figure written; `null`: the release's own. */
  source: z.string().max(200).nullable(),
  /** Which authority an asked name means, by slug; "" leaves its rows out. */
  names: z.record(answeredName, z.string().max(80)),
});

export type ImportMapping = z.infer<typeof importMapping>;

const NAME =
  /^(?!don vi tinh)(ten )?(tinh|tinh thanh( pho)?|dia phuong|don vi|thanh pho|province)( |$)/;
const CODE = /^(ma|ma so|ma tinh|ma don vi|ma dvhc|ma tinh thanh( pho)?|code)$/;
const RANK = /^(hang|xep hang|thu hang|thu bac|vi thu|rank)( |$)/;
const TOTAL_WORDS =
  /^(tong|tong diem|tong so diem|diem|diem so|diem tong|diem chi so|chi so|total)$/;
const YEARS = /\b(nam|\d{4})\b/g;
const NUMBERED =
  /^(?:(?:noi dung thanh phan|noi dung|ndtp|nd|linh vuc|lv|tieu chi thanh phan|tieu chi|tctp|tc)[ .]*)?([a-z]|\d+(?:\.\d+)*)(?=$|[^a-z0-9])/;

/** Lower case without diacritics, with the dots that "1.2" needs. */
const dotted = (text: string) =>
  text.split('.').map(fold).join('.').replace(/\.+$/, '').replace(/^\.+/, '');

/** What a heading says its column holds, or `null` where it says nothing we read. */
export function meaningOf(heading: string, scope: ImportScope): ColumnMeaning | null {
  const words = fold(heading);
  if (words === '') return null;
  const byName = scope.criteria.find(({ name }) => fold(name) === words);
  if (byName) return figuresOf(byName.code);
  if (NAME.test(words)) return 'name';
  if (CODE.test(words)) return 'code';
  if (RANK.test(words)) return scope.isRanked ? 'rank' : null;

  const code = dotted(heading).match(NUMBERED)?.[1]?.toUpperCase();
  const byCode = scope.criteria.find((one) => one.code === code && one.code !== TOTAL);
  if (byCode) return figuresOf(byCode.code);
  return isTotal(words, scope) ? figuresOf(TOTAL) : null;
}

/** "tong diem", "diem sipas 2024", "sipas", but not "diem khao sat". */
function isTotal(words: string, { indicatorName }: ImportScope): boolean {
  const bare = words.replace(YEARS, '').trim();
  const rest = bare.replace(fold(indicatorName), '').trim();
  return TOTAL_WORDS.test(rest) || (rest === '' && bare !== '');
}

/** The meanings of a row's cells, each meaning for its first column only. */
function meaningsIn(row: SheetRow, scope: ImportScope): Record<string, ColumnMeaning> {
  const taken = new Map<ColumnMeaning, number>();
  for (const [column, cell] of row.cells.entries()) {
    const meaning = cell && meaningOf(cell.text, scope);
    if (meaning && !taken.has(meaning)) taken.set(meaning, column);
  }
  return Object.fromEntries([...taken].map(([meaning, column]) => [String(column), meaning]));
}

type Guess = Pick<ImportMapping, 'sheet' | 'headingRow' | 'columns' | 'decimals'>;

/** Which row holds the headings, which columns mean what, as far as the headings tell. */
export function guessSheet(sheet: Sheet, scope: ImportScope): Guess {
  const guesses = sheet.rows.slice(0, HEADING_ROWS).map((row) => {
    const columns = meaningsIn(row, scope);
    return { headingRow: row.number, columns, worth: worthOf(Object.values(columns)) };
  });
  const best = guesses.reduce((left, right) => (right.worth > left.worth ? right : left), {
    headingRow: sheet.rows[0]?.number ?? 0,
    columns: {},
    worth: 0,
  });
  const { headingRow, columns } = best;
  return { sheet: sheet.name, headingRow, columns, decimals: decimalsIn(sheet, columns) };
}

const worthOf = (meanings: readonly ColumnMeaning[]) =>
  meanings.length + (meanings.includes('name') || meanings.includes('code') ? 1 : 0);

/** The most decimals among the numbers whose format says nothing, in the columns with figures. */
export function decimalsIn({ rows }: Sheet, columns: ImportMapping['columns']): number {
  const read = Object.entries(columns)
    .filter(([, meaning]) => meaning.startsWith('='))
    .map(([column]) => Number(column));
  const counts = rows.flatMap(({ cells }) =>
    read.map((column) => {
      const cell = cells[column];
      return cell?.kind === 'number' && !cell.isPrinted
        ? (cell.text.split('.')[1]?.replace('%', '').length ?? 0)
        : 0;
    }),
  );
  return Math.min(
    MOST_DECIMALS,
    counts.reduce((most, count) => Math.max(most, count), 0),
  );
}

/** Why a mapping cannot be read by; `null` when it can. */
export function mappingRefusal(
  { sheet, columns }: ImportMapping,
  sheets: readonly Sheet[],
  scope: ImportScope,
): ImportRefusal | null {
  if (!sheets.some(({ name }) => name === sheet)) return 'noSuchSheet';
  const meanings = Object.values(columns);
  const isKnown = (meaning: ColumnMeaning) =>
    !meaning.startsWith('=') || scope.criteria.some(({ code }) => figuresOf(code) === meaning);
  if (new Set(meanings).size < meanings.length) return 'columnTwice';
  if (!meanings.includes('name') && !meanings.includes('code')) return 'noNameColumn';
  const values = meanings.filter((meaning) => meaning === 'rank' || meaning.startsWith('='));
  return values.length > 0 && values.every(isKnown) ? null : 'noValueColumn';
}

/** The columns of a sheet that hold anything, with what stands in the row of headings. */
export function columnsOf(sheet: Sheet, headingRow: number): { column: number; heading: string }[] {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const headings = sheet.rows.find(({ number }) => number === headingRow)?.cells ?? [];
  return Array.from({ length: Math.min(width, MAX_COLUMNS) }, (_, column) => ({
    column,
    heading: headings[column]?.text.trim() ?? '',
  })).filter(({ column }) => sheet.rows.some(({ cells }) => cells[column]));
}
