import { z } from 'zod';
import type { AnnexRefusal, AnnexScope } from './annex';
import { annexHeadingsIn, annexMeaning } from './annex-heading';
import { plainDate } from './plain-date';
import { MAX_ROWS, type Sheet } from './sheet';

const written = z
  .string()
  .max(400)
  .refine((name) => !/(?![\t\r\n])\p{Cc}/u.test(name));

const rowNumber = z.number().int().min(0).max(MAX_ROWS);

/** Everything a person says about an annex table before it is read; kept with the import. */
export const annexMapping = z.strictObject({
  /** Name of the sheet, or place of the table in a Word file: "1". */
  sheet: z.string().max(200),
  /** Numbers of the first and last row of headings; 0: there are none. */
  headingFrom: rowNumber,
  headingTo: rowNumber,
  /** By column from 0. */
  columns: z.record(z.string().regex(/^\d{1,2}$/), annexMeaning),
  /** Places are those of column TT, or the order of the rows. */
  numbering: z.enum(['file', 'rows']),
  /** The year numbers are measured from where a row does not say. */
  baseYear: z.number().int().min(1990).max(2100),
  /** Key of the number of every row that names none; "": none. */
  number: z.string().max(100),
  convertsLegacy: z.boolean(),
  /** Which unit, day, number an asked text means; "" leaves it out. */
  names: z.record(written, z.string().max(80)),
  days: z.record(written, z.union([plainDate, z.literal('')])),
  numbers: z.record(written, z.string().max(100)),
});

export type AnnexMapping = z.infer<typeof annexMapping>;

/** Which rows are headings and which columns mean what, as far as a sheet tells. */
export function guessAnnex(
  sheet: Sheet,
  { issuedOn }: Pick<AnnexScope, 'issuedOn'>,
): Omit<AnnexMapping, 'convertsLegacy' | 'names' | 'days' | 'numbers' | 'number'> {
  const { from, to, columns } = annexHeadingsIn(sheet);
  return {
    sheet: sheet.name,
    headingFrom: from,
    headingTo: to,
    columns: { ...columns },
    numbering: isNumbered(sheet, to, columns) ? 'file' : 'rows',
    baseYear: Number(issuedOn.slice(0, 4)) - 1,
  };
}

/** Whether column TT numbers the rows once each; sections that begin again at 1 do not. */
function isNumbered({ rows }: Sheet, to: number, columns: AnnexMapping['columns']): boolean {
  const column = Number(Object.entries(columns).find(([, meaning]) => meaning === 'position')?.[0]);
  const places = rows
    .filter(({ number }) => number > to)
    .flatMap(({ cells }) => placeIn(cells[column]?.text ?? '') ?? []);
  return places.length > 0 && new Set(places).size === places.length;
}

/** The place a cell of column TT says: "1", "01", "1."; null where it is none, as in "I" or "1.2". */
export function placeIn(text: string): number | null {
  const place = /^0*([1-9]\d{0,3})[.)]?$/.exec(text.trim().replace(/\.0+$/, ''))?.[1];
  return place === undefined ? null : Number(place);
}

const NEEDED = {
  title: 'noTitleColumn',
  lead: 'noLeadColumn',
  due: 'noDueColumn',
  product: 'noProductColumn',
} as const;

/** Why a mapping cannot be read by; `null` when it can. */
export function annexMappingRefusal(
  { sheet, columns }: Pick<AnnexMapping, 'sheet' | 'columns'>,
  sheets: readonly Sheet[],
): AnnexRefusal | null {
  const meanings = Object.values(columns);
  if (!sheets.some(({ name }) => name === sheet)) return 'noSuchSheet';
  if (new Set(meanings).size < meanings.length) return 'columnTwice';
  for (const [meaning, refusal] of Object.entries(NEEDED)) {
    if (!meanings.some((one) => one === meaning)) return refusal;
  }
  return null;
}
