import { z } from 'zod';
import { COUNT_COLUMNS, type CountColumn, type DossierCounts } from './dossier-counts';
import { type DossierReleaseName, dossierReleaseKey } from './dossier-release';
import { ALL_FIELDS, type ReportPlace } from './dossier-report';
import { type ReportMapping, reportMeaning } from './dossier-report-mapping';
import type { PlannedReportRow, ReportPlan } from './dossier-report-plan';
import type { ReportRowRefusal } from './dossier-report-row';
import type { ImportCounts } from './score-import-record';

const column = z.number().int().nullable();
const columns = Object.fromEntries(COUNT_COLUMNS.map((name) => [name, column]));

/** The counts of a row as an import and the audit log keep them. */
export const countRecord = z.object(columns as Record<CountColumn, typeof column>);

const place = { authority: z.string(), field: z.string().nullable() };

/** One written row: what it held, null where it was none, and the version it was written under. */
export const reportChange = z.object({
  ...place,
  before: countRecord.nullable(),
  version: z.number(),
});

export type ReportChange = z.infer<typeof reportChange>;

/** What a confirmed form leaves behind for its undoing, and what that left alone. */
export const reportChanges = z.object({
  written: z.array(reportChange),
  left: z.array(z.object(place)).optional(),
});

const sheetCell = z.object({
  text: z.string(),
  kind: z.enum(['text', 'number', 'date', 'formula', 'error']),
  isMerged: z.boolean(),
  isPrinted: z.boolean().optional(),
});

/** Rows that were not taken, with what each column means: what is mended and sent again. Of columns that are not read nothing is kept. */
export const refusedReport = z.object({
  columns: z.record(z.string(), reportMeaning),
  rows: z.array(
    z.object({
      sheet: z.string(),
      number: z.number(),
      unit: z.string(),
      field: z.string(),
      cells: z.array(sheetCell.nullable()),
      reasons: z.array(
        z.object({
          column: z.number().nullable(),
          value: z.string(),
          why: z.custom<ReportRowRefusal>((name) => typeof name === 'string'),
        }),
      ),
    }),
  ),
});

export type RefusedReport = z.infer<typeof refusedReport>;

export const NOTHING_REFUSED: RefusedReport = { columns: {}, rows: [] };

export const refusedReportOf = (
  { refused }: Pick<ReportPlan, 'refused'>,
  { columns: read }: Pick<ReportMapping, 'columns'>,
): RefusedReport => ({
  columns: { ...read },
  rows: refused.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (read[String(at)] === undefined ? null : cell)),
    reasons: [...row.reasons],
  })),
});

const count = (rows: readonly PlannedReportRow[], kind: PlannedReportRow['kind']) =>
  rows.filter((row) => row.kind === kind).length;

/** How many rows a form came to. */
export const reportCountsOf = ({ rows, refused }: ReportPlan): ImportCounts => ({
  new: count(rows, 'new'),
  changed: count(rows, 'changed'),
  same: count(rows, 'same'),
  refused: refused.length,
});

/** "2024-Q3/1/vu-thu/dat-dai": a row as the log names it. */
export const countKey = (release: DossierReleaseName, { authority, field }: ReportPlace): string =>
  [dossierReleaseKey(release), authority, field ?? ALL_FIELDS].join('/');

/** "2024-Q3/1/tep/12": a form as the log names it. */
export const reportFileKey = (release: DossierReleaseName, file: number): string =>
  [dossierReleaseKey(release), 'tep', file].join('/');

/** Only the columns that are printed or were. */
export const printedIn = (counts: DossierCounts): Partial<Record<CountColumn, number>> =>
  Object.fromEntries(
    COUNT_COLUMNS.flatMap((name) => (counts[name] === null ? [] : [[name, counts[name]]])),
  );
