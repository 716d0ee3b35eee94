import { z } from 'zod';
import { caseColumn, caseProblem } from './dossier-case';
import { legacyFonts } from './legacy-letters';

/** How a case file is read: which column holds what, and what was answered about its names. */
export const caseMapping = z.object({
  headings: z.array(z.string()),
  /** By place, from 0. */
  columns: z.record(z.string(), caseColumn),
  /** The legacy font the file seems to be typed in, and words of it before and after. */
  font: z.enum(legacyFonts).nullable().default(null),
  examples: z.array(z.object({ before: z.string(), after: z.string() })).default([]),
  /** Whether somebody said yes to converting it. */
  isConverted: z.boolean().default(false),
  /** Whether a person has to look at the columns before the file can be read. */
  isAsked: z.boolean(),
  answers: z.object({
    units: z.record(z.string(), z.string()),
    fields: z.record(z.string(), z.string()),
  }),
});

export type KeptMapping = z.infer<typeof caseMapping>;

export const NO_ANSWERS = { units: {}, fields: {} } as const;

/** How a file is read; of one whose reading nobody kept, nothing. */
export const mappingIn = (kept: unknown): KeptMapping =>
  caseMapping.safeParse(kept).data ?? {
    headings: [],
    columns: {},
    font: null,
    examples: [],
    isConverted: false,
    isAsked: false,
    answers: NO_ANSWERS,
  };

/** What long work does now, in its order. */
export const caseStage = z.enum(['reading', 'comparing', 'counting', 'writing']);

export type CaseStage = z.infer<typeof caseStage>;

export const caseProgress = z.object({
  stage: caseStage,
  /** Of what the whole comes to. Range: 0 to 100. */
  percent: z.number(),
  /** Rows read so far, or to be written. */
  rows: z.number(),
  /** When it was so. ISO instant. */
  at: z.iso.datetime(),
});

export type CaseProgress = z.infer<typeof caseProgress>;

/** What a file came to. Unit: rows. */
export const caseCounts = z.object({
  rows: z.number(),
  new: z.number(),
  changed: z.number(),
  same: z.number(),
  refused: z.number(),
  /** Earlier rows of a code that comes again: the last one counts. */
  repeated: z.number(),
});

export type CaseCounts = z.infer<typeof caseCounts>;

const refusedCell = z.object({
  column: caseColumn.nullable(),
  value: z.string(),
  why: caseProblem,
});

/** A row that is not taken, as it stands in the file. */
export const refusedCase = z.object({
  row: z.number(),
  cells: z.array(z.string()),
  refused: z.array(refusedCell),
});

export type RefusedCase = z.infer<typeof refusedCase>;

export const refusedCases = z.array(refusedCase);

/** So many refused rows are kept for the page; all of them come back as a file. */
export const MOST_REFUSED_SHOWN = 1_000;

const nameQuestion = z.object({
  about: z.enum(['unit', 'field']),
  key: z.string(),
  written: z.string(),
  why: caseProblem,
  rows: z.number(),
});

/** A changed dossier before and after, column by column. */
const changedExample = z.object({
  code: z.string(),
  changes: z.array(
    z.object({ column: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});

export type ChangedExample = z.infer<typeof changedExample>;

/** What reading a file found beside its rows. */
export const caseFindings = z.object({
  questions: z.array(nameQuestion),
  procedures: z.array(
    z.object({ id: z.number(), code: z.string(), name: z.string(), fieldId: z.number() }),
  ),
  examples: z.array(changedExample),
  /** State of the dossiers that the file was compared with; confirmed only while it is still so. */
  seal: z.string(),
  /** Rows of the counts by month that the writing touched; null before. */
  months: z.number().nullable().default(null),
});

export type CaseFindings = z.infer<typeof caseFindings>;

/** Why a case file as a whole is not taken; with the place where there is one. */
export const caseFileRefusal = z.enum([
  'personalData',
  'letters',
  'quotes',
  'emptyFile',
  'noHeadings',
  'tooManyColumns',
  'fileGone',
  'failed',
]);

export type CaseFileRefusal = z.infer<typeof caseFileRefusal>;

/** Kept as text with the import. */
export const caseFailure = z.object({
  why: caseFileRefusal,
  row: z.number().nullable(),
  /** Its heading, never what stands in the cell. */
  column: z.string().nullable(),
  /** Which kind of personal data. */
  what: z.string().nullable(),
  /** Where the log says more. */
  reference: z.string().nullable(),
});

export type CaseFailure = z.infer<typeof caseFailure>;

/** Why something about a case file is not done. */
export type CaseRefusal =
  | 'notAllowed'
  | 'noSuchImport'
  | 'wrongStatus'
  | 'busy'
  | 'cancelled'
  | 'changedMeanwhile'
  | 'olderThanHeld'
  | 'futureDay'
  | 'nothingToWrite'
  | 'mappingIncomplete'
  | 'columnsUnknown'
  | 'dayFormat'
  | 'fileTooLarge'
  | 'noRoom'
  | 'noFile'
  | 'cutOff'
  | CaseFileRefusal;
