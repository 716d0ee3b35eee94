import type { PlainDate } from './plain-date';
import type { Points, SignedPoints } from './points';

/** Why a file is not opened at all; nothing of it is kept. `lib/text/sheet.ts` has the sentence for each. */
export type FileRefusal =
  | 'fileMissing'
  | 'fileTooLarge'
  | 'fileDamaged'
  | 'notSpreadsheet'
  | 'oldExcel'
  | 'binaryExcel'
  | 'openDocument'
  | 'encryptedFile'
  | 'macros'
  | 'externalLinks'
  | 'nestedArchive'
  | 'tooManyParts'
  | 'unsafePartName'
  | 'inflatesTooMuch'
  | 'xmlEntities'
  | 'noVisibleSheet'
  | 'emptySheets'
  | 'oldWord'
  | 'noTables'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'csvLetters'
  | 'csvQuotes';

/**
 * One cell as text. A number is canonical ("86.50"): as exact as stored, with at least the decimals
 * its format shows; a date is dd/mm/yyyy. A formula's and an error's text is what the file last showed.
 */
export type SheetCell = {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'formula' | 'error';
  /** Part of a block of joined cells: which row or column it belongs to is unknown. */
  readonly isMerged: boolean;
  /** The last row of the block of joined cells it begins, where that is not its own. */
  readonly spansTo?: number | undefined;
  /** A number whose format says how many decimals it shows, so that its zeros are meant. */
  readonly isPrinted?: boolean | undefined;
};

export type SheetRow = {
  /** As Excel counts, from 1. */
  readonly number: number;
  /** By column from 0; `null` is a blank cell. */
  readonly cells: readonly (SheetCell | null)[];
};

/** A visible sheet; rows without any text are left out. */
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };

export type SheetFile = {
  readonly kind: 'xlsx' | 'csv' | 'docx';
  readonly sheets: readonly Sheet[];
  /** Names of sheets that are hidden, which are never read. */
  readonly hiddenSheets: readonly string[];
};

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 100;

/** The letters of a column counted from 0: "A", "Z", "AA". */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
}

/** What is written into a cell of a file: text as it is, figures, whole numbers and days as what they are. */
export type WrittenCell =
  | string
  | null
  | { readonly points: Points | SignedPoints }
  | { readonly count: number }
  | { readonly day: PlainDate };

/** A sheet to be written; its first `headingRows` rows stay in sight. */
export type WrittenSheet = {
  readonly name: string;
  readonly headingRows: number;
  /** In letters, by column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
};
