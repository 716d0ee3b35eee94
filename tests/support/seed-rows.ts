import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { SEED } from './seed-copy';

/** Every row of a data file, each field by the name of its column. */
export const seedRows = (file: string): Record<string, string>[] =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(readFileSync(join(SEED, file)), { columns: true }));

/** The address part of an index: "par-index" for "PAR". */
export const SLUG_OF: Readonly<Record<string, string>> = {
  PAR: 'par-index',
  SIPAS: 'sipas',
  PAPI: 'papi',
};

/** A figure of a data file as a reader must find it: "43.7585" as "43,7585", an absent one as "–". */
export const asPrinted = (figure: string): string => (figure ? figure.replace('.', ',') : '–');
