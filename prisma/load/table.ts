import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { type SeedReason, SeedRefusal } from './refusal';
import { isSeedReason } from './sentence';

type ColumnOf<Values> = keyof Values & string;

/** A checked row, which still knows where it stands and what was written there. */
export type Row<Values> = {
  readonly values: Values;
  /** Stops the load at one column of this row. */
  readonly stop: (column: ColumnOf<Values>, reason: SeedReason) => never;
};

/** Every record of a CSV file as written. */
function readRecords(folder: string, file: string): string[][] {
  try {
    return parse(readFileSync(join(folder, file)));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines);
    throw new SeedRefusal({ file, line, column: '', value: error.code }, 'asManyFieldsAsColumns');
  }
}

/** The last line of a record, from 1: quoted fields may hold line ends of their own. */
const lineOf = (records: readonly string[][], place: number): number =>
  records
    .slice(0, place + 1)
    .flat()
    .join('')
    .split('\n').length + place;

function checkHeader(file: string, header: readonly string[], columns: readonly string[]) {
  const missing = columns.find((column, place) => header[place] !== column);
  const value = header.join(',');
  if (missing !== undefined)
    throw new SeedRefusal({ file, line: 1, column: missing, value }, 'columnMissing');
}

/** The rows of a data file whose header names exactly the keys of `schema`, each value checked. */
export function readTable<Shape extends z.ZodRawShape>(
  folder: string,
  file: string,
  schema: z.ZodObject<Shape>,
): Row<z.output<z.ZodObject<Shape>>>[] {
  const columns = Object.keys(schema.shape);
  const records = readRecords(folder, file);
  checkHeader(file, records[0] ?? [], columns);

  return records.slice(1).map((record, place) => {
    const stop = (column: string, reason: SeedReason): never => {
      const value = record[columns.indexOf(column)] ?? '';
      const line = lineOf(records, place + 1);
      throw new SeedRefusal({ file, line, column, value }, reason);
    };
    const read = schema.safeParse(
      Object.fromEntries(columns.map((column, field) => [column, record[field]])),
    );
    if (read.success) return { values: read.data, stop };

    const [issue] = read.error.issues;
    const reason = isSeedReason(issue?.message) ? issue.message : 'notInList';
    return stop(String(issue?.path[0]), reason);
  });
}
