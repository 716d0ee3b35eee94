import { guessColumns } from '@/lib/domain/dossier-case-heading';
import {
  type CaseFailure,
  type KeptMapping,
  MOST_REFUSED_SHOWN,
  NO_ANSWERS,
  type RefusedCase,
} from '@/lib/domain/dossier-case-import';
import { caseReader } from '@/lib/domain/dossier-row';
import { apart } from '@/lib/domain/dossier-row-cell';
import type { CaseDirectory, NameReaders } from '@/lib/domain/dossier-row-name';
import { nameReaders } from '@/lib/domain/dossier-row-name';
import { fromLegacyFont, legacyExamples, legacyFontOf } from '@/lib/domain/legacy-font';
import type { LegacyFont } from '@/lib/domain/legacy-letters';
import { personalHeading } from '@/lib/domain/personal-data';
import type { PlainDate } from '@/lib/domain/plain-date';
import { RepeatedCodes } from '@/lib/domain/repeated-code';
import { caseRecords, lettersIn, type RecordBatch } from '@/lib/platform/case-file';
import { copyIn } from '@/lib/platform/copy-in';
import { lineFile } from '@/lib/platform/line-file';
import { UnreadableLetters } from '@/lib/platform/spreadsheet/letters';
import { UnclosedQuotes } from '@/lib/platform/spreadsheet/records';
import type { WorkClient } from '@/lib/platform/work-connection';
import { COPY_CASES, copyLine } from './dossier-case-staging';

/** Ends the reading of a file that is not taken as a whole; undoes what was copied. */
export class FileRefused extends Error {
  constructor(readonly failure: CaseFailure) {
    super(failure.why);
  }
}

const NO_PLACE = { row: null, column: null, what: null, reference: null } as const;

/** What the reading of a file threw, where that is the file's fault. */
export function refusalIn(error: unknown): CaseFailure | null {
  if (error instanceof FileRefused) return error.failure;
  if (error instanceof UnreadableLetters) return { ...NO_PLACE, why: 'letters', row: error.line };
  if (error instanceof UnclosedQuotes) return { ...NO_PLACE, why: 'quotes', row: error.row };
  return null;
}

export const fileRefused = (why: CaseFailure['why'], place: Partial<CaseFailure> = {}) =>
  new FileRefused({ ...NO_PLACE, ...place, why });

const MOST_COLUMNS = 100;
/** Above the headings there may be a title and blank lines. */
const LINES_LOOKED_AT = 20;
const MEANT_BY_HEADINGS = 3;
/** Enough words to know a legacy font by. */
const ROWS_LOOKED_AT = 300;
const LONGEST_HEADING = 200;
const LONGEST_SHOWN = 200;

const isBlank = (cells: readonly string[]) =>
  cells.every((cell) => cell === '' || lettersIn(cell).trim() === '');

/** Where the headings stand among the first rows: where most of them are known, else the first row. */
function headingPlace(records: readonly string[][]): number {
  const meant = records
    .slice(0, LINES_LOOKED_AT)
    .map((cells) => Object.keys(guessColumns(cells).columns).length);
  const most = Math.max(...meant, 0);
  if (most >= MEANT_BY_HEADINGS) return meant.indexOf(most);
  return records.findIndex((cells) => !isBlank(cells));
}

export type Headed = {
  readonly headings: readonly string[];
  /** Which row they are, from 1. */
  readonly row: number;
};

/** The headings in the first rows of a file; throws where there are none, or where they point at a person. */
export function headingsIn(records: readonly string[][]): Headed {
  const place = headingPlace(records);
  const cells = records[place];
  if (!cells) throw fileRefused('emptyFile');
  const headings = cells.map((cell) => cell.normalize('NFC').trim().slice(0, LONGEST_HEADING));
  if (headings.length > MOST_COLUMNS) throw fileRefused('tooManyColumns', { row: place + 1 });
  for (const heading of headings) {
    const what = personalHeading(heading);
    if (what) throw fileRefused('personalData', { row: place + 1, column: heading, what });
  }
  return { headings, row: place + 1 };
}

/** The first rows of a file, as they are typed. */
async function firstRecords(path: string): Promise<string[][]> {
  for await (const { records } of withHead(caseRecords(path))) {
    return records.slice(0, ROWS_LOOKED_AT).map(textOf);
  }
  return [];
}

/** Reads no further than the first rows of a file; throws `FileRefused`. */
export async function lookInto(path: string): Promise<KeptMapping> {
  const records = await firstRecords(path);
  const font = legacyFontOf(records.flat());
  const { headings } = headingsIn(font ? records.map(unicodeOf(font)) : records);
  const { columns, isCertain } = guessColumns(headings);
  return {
    headings: [...headings],
    columns,
    font,
    examples: font ? legacyExamples(font, records.flat()) : [],
    isConverted: false,
    isAsked: !isCertain || font !== null,
    answers: NO_ANSWERS,
  };
}

const asTyped = (cells: readonly string[]) => [...cells];
const textOf = (cells: readonly string[]) => cells.map(lettersIn);

/** Rows as they are once converted from a legacy font. */
const unicodeOf = (font: LegacyFont) => (cells: readonly string[]) =>
  cells.map((cell) => fromLegacyFont(font, cell));

export type CaseReading = {
  readonly path: string;
  /** Where the rows that are not taken are written. */
  readonly refusedPath: string;
  readonly columns: Parameters<typeof caseReader>[0]['columns'];
  readonly asOf: PlainDate;
  readonly directory: CaseDirectory;
  /** What the cells are converted from; null: they are taken as they stand. */
  readonly font: LegacyFont | null;
  readonly signal: AbortSignal;
  readonly onBatch: (bytes: number, rows: number) => void;
};

export type ReadCases = {
  readonly rows: number;
  readonly taken: number;
  readonly refused: number;
  readonly shown: readonly RefusedCase[];
  readonly names: Pick<NameReaders, 'questions' | 'newProcedures'>;
  /** Codes that may come several times; null: any. */
  readonly repeated: readonly string[] | null;
};

/** Reads every row of a file into staging; throws `FileRefused`. Inside the caller's transaction. */
export async function readCases(client: WorkClient, reading: CaseReading): Promise<ReadCases> {
  const names = nameReaders(reading.directory);
  const counted = { rows: 0, taken: 0, refused: 0, codes: new RepeatedCodes() };
  const shown: RefusedCase[] = [];
  const out = lineFile(reading.refusedPath);
  const refuse = async (refused: RefusedCase) => {
    counted.refused += 1;
    if (shown.length < MOST_REFUSED_SHOWN) shown.push(shortened(refused));
    await out.write(JSON.stringify(refused));
  };
  try {
    await copyIn(client, COPY_CASES, copyLines(reading, names, counted, refuse));
  } finally {
    await out.close();
  }
  const { codes, ...numbers } = counted;
  return { ...numbers, shown, names, repeated: codes.candidates };
}

/** Without long cells: what is kept with the import is for the page. */
const shortened = ({ row, refused }: RefusedCase): RefusedCase => ({
  row,
  cells: [],
  refused: refused.map((cell) => ({ ...cell, value: apart(cell.value.slice(0, LONGEST_SHOWN)) })),
});

async function* copyLines(
  { path, columns, asOf, font, signal, onBatch }: CaseReading,
  names: NameReaders,
  counted: { rows: number; taken: number; codes: RepeatedCodes },
  refuse: (refused: RefusedCase) => Promise<void>,
): AsyncGenerator<string> {
  let headed: Headed | null = null;
  let read: ReturnType<typeof caseReader> | null = null;
  let row = 0;
  for await (const { records: typed, bytes } of withHead(caseRecords(path, signal))) {
    if (typed.length === 0) continue;
    const records = font ? typed.map(textOf).map(unicodeOf(font)) : typed;
    if (!headed || !read) {
      headed = headingsIn(records.slice(0, LINES_LOOKED_AT).map(font ? asTyped : textOf));
      const letters = font ? undefined : lettersIn;
      read = caseReader({ columns, width: headed.headings.length, asOf, letters }, names);
    }
    let lines = '';
    for (const cells of records) {
      row += 1;
      if (row <= headed.row || isBlank(cells)) continue;
      counted.rows += 1;
      const one = read(cells);
      if (one.kind === 'taken') {
        counted.taken += 1;
        counted.codes.add(one.row.code);
        lines += copyLine(row, one.row);
      } else if (one.kind === 'refused') {
        await refuse({ row, cells: font ? [...cells] : textOf(cells), refused: [...one.cells] });
      } else {
        const column = headed.headings[one.column] ?? `${one.column + 1}`;
        throw fileRefused('personalData', { row, column, what: one.what });
      }
    }
    onBatch(bytes, counted.rows);
    if (lines) yield lines;
  }
  if (!headed) throw fileRefused('emptyFile');
}

/** The same batches, the first of them with enough rows to tell the headings. */
async function* withHead(batches: AsyncIterable<RecordBatch>): AsyncGenerator<RecordBatch> {
  let held: RecordBatch = { records: [], bytes: 0 };
  let isHeaded = false;
  for await (const { records, bytes } of batches) {
    if (isHeaded) {
      yield { records, bytes };
      continue;
    }
    held = { records: [...held.records, ...records], bytes };
    isHeaded = held.records.length >= LINES_LOOKED_AT;
    if (isHeaded) yield held;
  }
  if (!isHeaded) yield held;
}
