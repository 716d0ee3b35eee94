import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type SeedReason, SeedRefusal } from './refusal';
import { isSeedReason } from './sentence';

type ColumnOf<Values> = keyof Values & string;

/** A checked row, which still knows where it stands and what was written there. */
export type Row<Values> = {
  readonly values: Values;
  /** Stops the load at one column of this row. */
  readonly stop: (column: ColumnOf<Values>, reason: SeedReason) => never;
};

const parsedRecords = z.array(
  z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }),
);

/** Every record of a CSV file as written, with the number of its last line. */
function readRecords(folder: string, file: string) {
  try {
    const records: unknown = parse(readFileSync(join(folder, file)), { info: true });
    return parsedRecords.parse(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines);
    throw new SeedRefusal({ file, line, column: '', value: error.code }, 'asManyFieldsAsColumns');
  }
}

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
  const [header, ...records] = readRecords(folder, file);
  checkHeader(file, header?.record ?? [], columns);

  return records.map(({ info, record }) => {
    const stop = (column: string, reason: SeedReason): never => {
      const value = record[columns.indexOf(column)] ?? '';
      throw new SeedRefusal({ file, line: info.lines, column, value }, reason);
    };
    const read = schema.safeParse(
      Object.fromEntries(columns.map((column, place) => [column, record[place]])),
    );
    if (read.success) return { values: read.data, stop };

    const [issue] = read.error.issues;
    const reason = isSeedReason(issue?.message) ? issue.message : 'notInList';
    return stop(String(issue?.path[0]), reason);
  });
}
