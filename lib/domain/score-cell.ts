import { z } from 'zod';
import type { Points } from './points';
import type { Problem } from './problem';
import type { ReleaseStep } from './release';
import type { Result } from './result';
import { missingReason } from './score';
import {
  type CellValue,
  cellPlace,
  type DraftCell,
  releaseAddress,
  typedNote,
  typedRank,
} from './score-entry';
import type { GridCriterion, GridRelease } from './score-grid';
import type { ScoreRecord } from './score-record';
import type { SourceLabel } from './source-view';
import { typedText } from './typed-text';

/** One change of a cell, as the log holds it. */
export type CellChange = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly before: ScoreRecord | null;
  readonly after: ScoreRecord | null;
  readonly reason: string | null;
};

/** A step its release took, with who took it; null: the system. */
export type StepView = {
  readonly step: ReleaseStep;
  readonly at: string;
  readonly by: string | null;
  readonly reason: string | null;
};

/** What another source prints for a cell. */
export type CellQuote = {
  readonly source: string;
  readonly points: Points | null;
  readonly rank: number | null;
  readonly outOf: number | null;
  readonly reason: string;
};

/** A cell with everything it can be traced by. */
export type CellView = {
  readonly release: GridRelease;
  readonly authority: { readonly slug: string; readonly name: string };
  readonly criterion: GridCriterion;
  readonly limit: Points;
  readonly cell: DraftCell;
  readonly before: { readonly period: string; readonly points: Points } | null;
  readonly quotes: readonly CellQuote[];
  readonly history: readonly CellChange[];
  readonly steps: readonly StepView[];
  /** Whether this person may say what was claimed. */
  readonly mayClaim: boolean;
  /** To choose from, and to name those above by code. */
  readonly sources: readonly SourceLabel[];
};

const LONGEST_REASON = 500;

const sourceCode = z.string().min(1).max(80);

const where = {
  ...releaseAddress.shape,
  ...cellPlace.shape,
  seen: z.coerce.number().int().min(0),
};

type ReadValue = (typed: string) => Result<CellValue, Problem>;

const valueField = (read: ReadValue) =>
  z.string().transform((typed, context): CellValue => {
    const value = read(typed);
    if (value.ok) return value.value;
    context.addIssue({ code: 'custom', message: value.refusal });
    return z.NEVER;
  });

/** The form of one cell: a figure, or the reason there is none; with neither it is blank. */
export const cellForm = (read: ReadValue) =>
  z.strictObject({
    ...where,
    value: valueField(read),
    missing: z.union([missingReason, z.literal('').transform(() => null)]),
    rank: typedRank.optional(),
    source: sourceCode,
    entryNote: typedNote,
  });

/** The form that adds what another source prints. */
export const quoteForm = (read: ReadValue) =>
  z.strictObject({
    ...where,
    value: valueField(read),
    rank: typedRank.optional(),
    source: sourceCode,
    reason: typedText(LONGEST_REASON),
  });

export type NewQuote = z.output<ReturnType<typeof quoteForm>>;

/** The form that makes another source's figure the chosen one. */
export const quoteChoice = z.strictObject({
  ...where,
  source: sourceCode,
  reason: typedText(LONGEST_REASON),
});

export type QuoteChoice = z.output<typeof quoteChoice>;

/** Why another source's figure is not added or chosen. */
export type QuoteRefusal =
  | 'notFound'
  | 'notAllowed'
  | 'locked'
  | 'noFigure'
  | 'noScore'
  | 'sameSource'
  | 'unknownSource'
  | 'aboveLimit'
  | 'changedMeanwhile';
