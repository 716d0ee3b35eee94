import { z } from 'zod';
import { authorityKind } from './authority';
import { grading, indicatorSlug, scoreUnit } from './indicator';
import { comparePoints, type Points } from './points';
import { problem } from './problem';
import { typedYesNo } from './typed-choice';
import { seenVersion, typedPlace, typedYear } from './typed-number';
import { typedPoints } from './typed-points';
import { typedText } from './typed-text';

const LONGEST_NAME = 60;
const LONGEST_TITLE = 160;
const LONGEST_SUMMARY = 400;

const WORDS = {
  name: typedText(LONGEST_NAME),
  fullName: typedText(LONGEST_TITLE),
  publisher: typedText(LONGEST_TITLE),
  summary: typedText(LONGEST_SUMMARY),
  isRankedByPublisher: typedYesNo,
  grading,
  position: typedPlace,
  /** Empty: one twentieth of the scale. */
  unusualChange: z.union([z.literal('').transform(() => null), typedPoints]),
};

/** A code in data files: "PAR", "PCI-2". */
export const indicatorCode = z
  .string()
  .transform((typed) => typed.trim().toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9]+([.-][A-Z0-9]+)*$/, { error: problem('codeFormat') }))
  .pipe(z.string().max(20, { error: problem('codeFormat') }));

/** A new indicator with its first criteria set, which holds the total alone until criteria are added. */
export const newIndicator = z.strictObject({
  code: indicatorCode,
  slug: indicatorSlug,
  ...WORDS,
  scaleMax: typedPoints,
  unit: scoreUnit,
  authorityKind,
  fromYear: typedYear,
  legalBasis: typedText(LONGEST_SUMMARY),
});

export type NewIndicator = z.infer<typeof newIndicator>;

/** What may change while figures exist: words, order, groups and thresholds, never scale, unit or address. */
export const indicatorEdit = z.strictObject({
  slug: indicatorSlug,
  version: seenVersion,
  ...WORDS,
});

export type IndicatorEdit = z.infer<typeof indicatorEdit>;

export type IndicatorRefusal =
  | 'notAllowed'
  | 'notFound'
  | 'changedMeanwhile'
  | 'taken'
  | 'positionTaken'
  | 'scaleIsZero'
  | 'percentOfHundred'
  | 'thresholdOverScale';

/** Why figures cannot be kept on such a scale, or null: nothing out of 0, per cents of anything but 100. */
export function scaleRefusal({
  scaleMax,
  unit,
}: Pick<NewIndicator, 'scaleMax' | 'unit'>): 'scaleIsZero' | 'percentOfHundred' | null {
  if (Number(scaleMax) === 0) return 'scaleIsZero';
  return unit === 'percent' && Number(scaleMax) !== 100 ? 'percentOfHundred' : null;
}

/** Whether a change of this much could happen on the scale, so that the threshold says something. */
export const isThresholdWithin = (unusualChange: Points | null, scaleMax: Points): boolean =>
  unusualChange === null ||
  (Number(unusualChange) > 0 && comparePoints(unusualChange, scaleMax) <= 0);

/** An indicator as the catalogue shows it. */
export type ListedIndicator = {
  readonly code: string;
  readonly slug: string;
  readonly version: number;
  readonly name: string;
  readonly fullName: string;
  readonly publisher: string;
  readonly summary: string;
  readonly scaleMax: Points;
  readonly unit: z.infer<typeof scoreUnit>;
  readonly authorityKind: z.infer<typeof authorityKind>;
  readonly isRankedByPublisher: boolean;
  readonly grading: z.infer<typeof grading>;
  readonly position: number;
  readonly unusualChange: Points | null;
  /** Published periods and all releases. */
  readonly published: number;
  readonly releases: number;
};
