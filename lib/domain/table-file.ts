import type { WrittenCell } from './sheet';

/** What is said about a table beside it: "Nguồn" and the source. */
export type AboutLine = readonly [name: string, words: string];

/** A table to be handed out: its workbook and its CSV both come from this and hold the same. */
export type TableFile = {
  /** What its file is named after: index, year, scope. */
  readonly name: readonly string[];
  /** The name of its sheet: at most 31 letters, without : \ / ? * [ ]. */
  readonly sheet: string;
  readonly headings: readonly string[];
  /** Each as long as the headings. */
  readonly rows: readonly (readonly WrittenCell[])[];
  /** What it is, which rows are in it, source, breaks, notes, version, citation, address. */
  readonly about: readonly AboutLine[];
};

export type FileEnding = 'csv' | 'xlsx';

/** The ending of a file with this name: "csv" of "bang.csv" for "bang"; null for any other file. */
export function endingOf(file: string, name: string): FileEnding | null {
  if (file === `${name}.csv`) return 'csv';
  return file === `${name}.xlsx` ? 'xlsx' : null;
}
