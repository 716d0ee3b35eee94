import { z } from 'zod';
import { points } from './points';
import type { ImportPlan, PlannedCell } from './score-import-plan';
import type { RowRefusal } from './score-import-row';
import { scoreRecord } from './score-record';
import type { Sheet } from './sheet';

/** How many cells and rows an import came to; kept with it. */
export const importCounts = z.object({
  new: z.number(),
  changed: z.number(),
  same: z.number(),
  /** Rows, the others count cells. */
  refused: z.number(),
});

export type ImportCounts = z.infer<typeof importCounts>;

const count = (cells: readonly PlannedCell[], kind: PlannedCell['kind']) =>
  cells.filter((cell) => cell.kind === kind).length;

export const countsOf = ({ cells, refused }: ImportPlan): ImportCounts => ({
  new: count(cells, 'new'),
  changed: count(cells, 'changed'),
  same: count(cells, 'same'),
  refused: refused.length,
});

const place = { authority: z.string(), criterion: z.string() };

/** One written cell: what it held, and the version it was written under; undone only while it still has it. */
export const importChange = z.object({
  ...place,
  before: scoreRecord.nullable(),
  version: z.number(),
});

export type ImportChange = z.infer<typeof importChange>;

const sheetCell = z.object({
  text: z.string(),
  kind: z.enum(['text', 'number', 'date', 'formula', 'error']),
  isMerged: z.boolean(),
  isPrinted: z.boolean().optional(),
});

/** What a confirmed import leaves behind: what it wrote, what it refused, what its undoing left alone. */
export const importChanges = z.object({
  written: z.array(importChange),
  refused: z.object({
    headings: z.array(z.string()),
    rows: z.array(
      z.object({
        number: z.number(),
        cells: z.array(sheetCell.nullable()),
        reasons: z.array(
          z.object({
            column: z.number().nullable(),
            value: z.string(),
            why: z.custom<RowRefusal>((name) => typeof name === 'string'),
            limit: points.nullable(),
          }),
        ),
      }),
    ),
  }),
  /** Cells that somebody changed since: an undoing left them as they are. */
  left: z.array(z.object(place)).optional(),
});

export type ImportChanges = z.infer<typeof importChanges>;

/** Rows that were not taken, under the headings of their sheet: what is mended and sent again. */
export type RefusedRows = ImportChanges['refused'];

/** The refused rows of a plan, with the headings of the sheet they stand in. */
export const refusedRowsOf = (
  { refused }: ImportPlan,
  { rows }: Sheet,
  headingRow: number,
): RefusedRows => ({
  headings: (rows.find(({ number }) => number === headingRow)?.cells ?? []).map(
    (cell) => cell?.text ?? '',
  ),
  rows: refused.map(({ number, cells, reasons }) => ({
    number,
    cells: [...cells],
    reasons: [...reasons],
  })),
});
