import { z } from 'zod';
import { authoritySlug } from './authority';
import { COUNT_COLUMNS, type DossierCounts, NO_COUNTS } from './dossier-counts';
import { dossierPeriod } from './dossier-period';
import type { ReportField, ReportPlace } from './dossier-report';
import { readCount } from './dossier-report-count';
import type { ReportRelease } from './dossier-report-view';
import { problem } from './problem';
import { slugText } from './slug';
import { typedText } from './typed-text';

/** How many rows one save may hold. */
export const MOST_ROWS = 2_000;

const LONGEST_CELL = 60;
const LONGEST_QUESTION = 1_000;

export const dossierAddress = z.strictObject({
  period: dossierPeriod,
  version: z.coerce.number().int().min(1).max(999),
});

export const countColumn = z.enum(COUNT_COLUMNS);

const place = { authority: authoritySlug, field: slugText.nullable() };

/** One cell: what was seen in it, and what was typed; null: not printed. */
const typedCount = z.object({
  column: countColumn,
  seen: z.number().int().min(0).nullable(),
  typed: z.string().max(LONGEST_CELL),
});

/** Rows of the grid as they were typed. */
export const dossierSave = z.strictObject({
  release: dossierAddress,
  way: z.enum(['cell', 'paste', 'undo']),
  rows: z
    .array(
      z.strictObject({ ...place, cells: z.array(typedCount).min(1).max(COUNT_COLUMNS.length) }),
    )
    .min(1)
    .max(MOST_ROWS),
});

export type DossierSave = z.input<typeof dossierSave>;

/** A row as it is kept now. */
export type DossierRow = ReportPlace & {
  readonly counts: DossierCounts;
  readonly enteredBy: string | null;
  readonly enteredAt: string | null;
};

export const emptyRow = ({ authority, field }: ReportPlace): DossierRow => ({
  authority,
  field,
  counts: NO_COUNTS,
  enteredBy: null,
  enteredAt: null,
});

/** What to change in a row; a column that no longer holds what was seen is not written over. */
export type DossierEntry = ReportPlace & {
  readonly cells: readonly {
    readonly column: (typeof COUNT_COLUMNS)[number];
    readonly seen: number | null;
    readonly count: number | null;
  }[];
};

/** What became of a row. */
export type DossierOutcome =
  | { readonly kind: 'saved'; readonly before: DossierRow; readonly row: DossierRow }
  | { readonly kind: 'changedMeanwhile'; readonly theirs: DossierRow }
  /** One column for in time stands beside two. */
  | { readonly kind: 'wholeAndParts' }
  /** Nothing of the form itself is left in the row. */
  | { readonly kind: 'saysNothing' };

/** Why a whole save is refused. */
export type DossierEntryRefusal = 'notFound' | 'notAllowed' | 'locked' | 'unknownRow';

export type DossierAnswer =
  | { readonly status: 'answered'; readonly outcomes: readonly DossierOutcome[] }
  | { readonly status: 'refused'; readonly message: string }
  | { readonly status: 'signedOut' };

/** A release in work, one field of all units or all fields of one unit. */
export type DossierGridView = {
  readonly release: ReportRelease & { readonly isWhole: boolean };
  /** What the columns are chosen for: a field of every unit, or a unit's every field. */
  readonly chosen: {
    readonly kind: 'field' | 'unit';
    readonly slug: string | null;
    readonly name: string;
  };
  readonly rows: readonly { readonly slug: string; readonly name: string }[];
  readonly saved: readonly DossierRow[];
  /** What the period before left pending, by row. */
  readonly before: Readonly<Record<string, number>>;
  readonly units: readonly { readonly slug: string; readonly name: string }[];
  readonly fields: readonly ReportField[];
};

/** A row with its history: entered by a plain form. */
export type DossierRowView = {
  readonly release: ReportRelease & { readonly isWhole: boolean };
  readonly unit: { readonly slug: string; readonly name: string };
  readonly field: ReportField | null;
  readonly row: DossierRow;
  readonly pendingBefore: number | null;
  readonly history: readonly DossierRowChange[];
  /** Whether somebody may be asked: the unit has accounts. */
  readonly canAsk: boolean;
};

export type DossierRowChange = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly act: string;
  readonly changes: readonly {
    readonly name: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly reason: string | null;
};

const typedCell = z
  .string()
  .max(LONGEST_CELL)
  .transform((typed, context) => {
    const read = readCount(typed);
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: problem(read.refusal) });
    return z.NEVER;
  });

const seenCell = z
  .string()
  .regex(/^\d{0,10}$/)
  .transform((seen) => (seen === '' ? null : Number(seen)));

const columns = Object.fromEntries(COUNT_COLUMNS.map((column) => [column, typedCell]));
const seen = Object.fromEntries(COUNT_COLUMNS.map((column) => [`${column}-seen`, seenCell]));

const formPlace = {
  ...dossierAddress.shape,
  authority: authoritySlug,
  field: z.string().transform((slug) => slug || null),
};

/** The form of one row: every column, and what was seen in it. */
export const dossierRowForm = z
  .object({ ...formPlace, ...columns, ...seen })
  .strict()
  .transform((form): z.infer<typeof dossierAddress> & DossierEntry => {
    const values: Readonly<Record<string, unknown>> = form;
    const { period, version, authority, field } = form;
    const count = (name: string) => (typeof values[name] === 'number' ? values[name] : null);
    return {
      ...{ period, version, authority, field },
      cells: COUNT_COLUMNS.map((column) => ({
        column,
        seen: count(`${column}-seen`),
        count: count(column),
      })),
    };
  });

/** The form that asks a unit about a row. */
export const dossierQuestionForm = z.strictObject({
  ...formPlace,
  question: typedText(LONGEST_QUESTION),
});

export type DossierQuestionRefusal = 'notFound' | 'notAllowed' | 'unknownRow' | 'nobodyThere';
