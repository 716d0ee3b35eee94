import { z } from 'zod';
import { type SumRule, sumRule } from './criteria-set';
import type { Excess, TreeCriterion } from './criteria-tree';
import type { Points } from './points';
import { problem } from './problem';
import type { Result } from './result';
import { typedYesNo } from './typed-choice';
import { seenVersion, typedPlace, typedYear } from './typed-number';
import { typedPoints } from './typed-points';
import { typedText, typedTextOrNone } from './typed-text';

const LONGEST_NAME = 300;
const LONGEST_NOTE = 600;
const LONGEST_CODE = 40;

/** A set's code, in addresses and data files: "PAR-1294". */
export const criteriaSetCode = z
  .string()
  .transform((typed) => typed.trim().toUpperCase())
  .pipe(
    z
      .string()
      .max(LONGEST_CODE, { error: problem('codeFormat') })
      .regex(/^[A-Z0-9]+([.-][A-Z0-9]+)*$/, { error: problem('codeFormat') }),
  );

/** A criterion's code within its set: "1", "1.2", "A", "8.1". */
export const criterionCode = z
  .string()
  .transform((typed) => typed.trim().toUpperCase())
  .pipe(
    z
      .string()
      .max(20, { error: problem('codeFormat') })
      .regex(/^[A-Z0-9]+(\.[A-Z0-9]+)*$/, { error: problem('codeFormat') }),
  );

const FACTS = {
  legalBasis: typedText(LONGEST_NOTE),
  isComparableWithPrevious: typedYesNo,
  changeNote: typedTextOrNone(LONGEST_NOTE),
  sumRule,
  /** Code of a source; empty where none is kept. */
  source: typedTextOrNone(LONGEST_CODE * 2),
};

/** A break of method always says what changed. */
const saysWhatChanged = (facts: { isComparableWithPrevious: boolean; changeNote: string | null }) =>
  facts.isComparableWithPrevious || facts.changeNote !== null;

const NOTE_NEEDED = { error: problem('required'), path: ['changeNote'] };

/** A copy of a set for a new year on. */
export const criteriaSetCopy = z
  .strictObject({ from: criteriaSetCode, code: criteriaSetCode, fromYear: typedYear, ...FACTS })
  .refine(saysWhatChanged, NOTE_NEEDED);

export type CriteriaSetCopy = z.infer<typeof criteriaSetCopy>;

export const criteriaSetEdit = z
  .strictObject({ code: criteriaSetCode, version: seenVersion, ...FACTS })
  .refine(saysWhatChanged, NOTE_NEEDED);

export type CriteriaSetEdit = z.infer<typeof criteriaSetEdit>;

export const criteriaSetRemoval = z.strictObject({
  code: criteriaSetCode,
  version: seenVersion,
  reason: typedText(LONGEST_NOTE),
});

export type CriteriaSetRemoval = z.infer<typeof criteriaSetRemoval>;

const IN_SET = { set: criteriaSetCode, version: seenVersion, code: criterionCode };

const WORDS = {
  name: typedText(LONGEST_NAME),
  maxPoints: z.union([z.literal('').transform(() => null), typedPoints]),
};

export const newCriterion = z.strictObject({ ...IN_SET, parent: criterionCode, ...WORDS });

export type NewCriterion = z.infer<typeof newCriterion>;

/** `place`: among its siblings, from 1. */
export const criterionEdit = z.strictObject({ ...IN_SET, ...WORDS, place: typedPlace });

export type CriterionEdit = z.infer<typeof criterionEdit>;

export const criterionRemoval = z.strictObject(IN_SET);

export type CriterionRemoval = z.infer<typeof criterionRemoval>;

export type CriteriaRefusal =
  | 'notAllowed'
  | 'notFound'
  | 'changedMeanwhile'
  | 'used'
  | 'codeTaken'
  | 'yearNotLater'
  | 'yearsInUse'
  | 'unknownSource'
  | 'notNewest'
  | 'onlySet'
  | 'hasParts'
  | 'totalStays'
  | 'maximumIsZero';

/** What an edit of criteria answers; parts that exceed their whole are named. */
export type CriteriaAnswer =
  | Result<{ readonly code: string }, CriteriaRefusal>
  | { readonly ok: false; readonly refusal: 'partsExceed'; readonly excess: Excess };

/** A set as the list shows it. */
export type ListedCriteriaSet = {
  readonly code: string;
  readonly version: number;
  readonly indicator: { readonly slug: string; readonly name: string };
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly legalBasis: string;
  readonly isComparableWithPrevious: boolean;
  readonly changeNote: string | null;
  readonly sumRule: SumRule;
  readonly source: { readonly code: string; readonly title: string } | null;
  readonly criteria: number;
  /** Of all releases that refer to it, drafts too: such a set is no longer edited. */
  readonly usedIn: readonly string[];
  /** Whether no later set of the indicator exists. */
  readonly isNewest: boolean;
};

export type ShownCriterion = TreeCriterion & {
  readonly name: string;
  readonly maxPoints: Points | null;
};

/** A set with its tree, in reading order. */
export type CriteriaSetDetail = ListedCriteriaSet & { readonly tree: readonly ShownCriterion[] };
