import { z } from 'zod';
import { COUNT_COLUMNS } from './dossier-counts';
import type { ReportRefusal, ReportScope } from './dossier-report';
import { headOf } from './dossier-report-head';
import { headingsIn, isNumbering, pathsIn, type ReportMeaning } from './dossier-report-heading';
import { unitDoctor } from './dossier-unit';
import { MAX_COLUMNS, MAX_ROWS, type Sheet } from './sheet';

/** Every sheet of a file whose headings stand as in the first. */
export const ALL_SHEETS = '*';

export const reportMeaning = z.enum([
  ...COUNT_COLUMNS,
  'incoming',
  'unit',
  'field',
]) satisfies z.ZodType<ReportMeaning>;

/** A name as a file writes it; never with a letter that no column can hold. */
const written = z
  .string()
  .max(300)
  .refine((name) => !/(?![\t\r\n])\p{Cc}/u.test(name));

const rowNumber = z.number().int().min(0).max(MAX_ROWS);

/** Everything a person says about a form before it is read; kept with the import. */
export const reportMapping = z.strictObject({
  /** Its name, or "*" for all that look alike. */
  sheet: z.string().max(200),
  /** Excel's numbers of the first and last row of headings; 0: there are none. */
  headingFrom: rowNumber,
  headingTo: rowNumber,
  /** By column from 0. */
  columns: z.record(z.string().regex(/^\d{1,2}$/), reportMeaning),
  /** Whose the rows are where they are fields; `null`: as the sheet itself says. */
  unit: z.string().max(80).nullable(),
  /** That the period the file names is not the release's has been seen. */
  isPeriodAccepted: z.boolean(),
  /** Text in a legacy font is to be read as what it looks like. */
  convertsLegacy: z.boolean(),
  /** Which unit, which field an asked name means, by slug; "" leaves its rows out. */
  names: z.record(written, z.string().max(80)),
  fields: z.record(written, z.string().max(80)),
});

export type ReportMapping = z.infer<typeof reportMapping>;

type Guess = Pick<ReportMapping, 'sheet' | 'headingFrom' | 'headingTo' | 'columns' | 'unit'>;

/** Which rows are headings, which columns mean what and who reports, as far as a sheet tells. */
export function guessReport(sheet: Sheet, scope: ReportScope): Guess {
  const { from, to, columns } = headingsIn(sheet);
  const { reportingUnit } = headOf(sheet, from);
  const answer = unitDoctor(scope.units, scope.day)(reportingUnit ?? '');
  const slug = answer.kind === 'found' ? answer.slug : null;
  const kind = scope.units.find((unit) => unit.slug === slug)?.kind ?? '';
  const isByUnit = Object.values(columns).includes('unit');
  return {
    sheet: sheet.name,
    headingFrom: from,
    headingTo: to,
    columns,
    unit: isByUnit && !HAS_UNITS.includes(kind) ? null : slug,
  };
}

/** Kinds whose own total the rows of other units add up to; a department that reports for all has none. */
const HAS_UNITS = ['province', 'district'];

/** The sheets a mapping reads: the one it names, or all whose headings are found in the same places. */
export function sheetsToRead(
  { sheet, headingFrom, headingTo, columns }: ReportMapping,
  sheets: readonly Sheet[],
): Sheet[] {
  if (sheet !== ALL_SHEETS) return sheets.filter(({ name }) => name === sheet);
  const meanings = Object.values(columns).toSorted().join();
  return sheets.filter((one) => {
    const found = headingsIn(one);
    const isAlike = Object.values(found.columns).toSorted().join() === meanings;
    return found.from === headingFrom && found.to === headingTo && isAlike;
  });
}

/** Why a mapping cannot be read by; `null` when it can. */
export function reportMappingRefusal(
  mapping: ReportMapping,
  sheets: readonly Sheet[],
  { roster }: Pick<ReportScope, 'roster'>,
): ReportRefusal | null {
  const { columns, unit } = mapping;
  const meanings = Object.values(columns);
  const has = (...some: ReportMeaning[]) => some.some((one) => meanings.includes(one));
  if (sheetsToRead(mapping, sheets).length === 0) return 'noSuchSheet';
  if (new Set(meanings).size < meanings.length) return 'columnTwice';
  if (!has('unit', 'field')) return 'noNameColumn';
  if (!has(...COUNT_COLUMNS)) return 'noCountColumn';
  if (has('inTime') && has('early', 'onTime')) return 'wholeAndParts';
  return unit === null || roster.some(({ slug }) => slug === unit) ? null : 'unknownUnit';
}

/** The columns of a sheet that hold anything, with what stands above them. */
export function reportColumns(
  { rows }: Sheet,
  { headingFrom, headingTo }: Pick<ReportMapping, 'headingFrom' | 'headingTo'>,
): { column: number; heading: string }[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const above = rows.filter(({ number }) => number >= headingFrom && number <= headingTo);
  const paths = pathsIn(above.filter((row) => !isNumbering(row)));
  return Array.from({ length: Math.min(width, MAX_COLUMNS) }, (_, column) => ({
    column,
    heading: [...new Set(paths[column] ?? [])].join(' › '),
  })).filter(({ column }) => rows.some(({ cells }) => cells[column]));
}
