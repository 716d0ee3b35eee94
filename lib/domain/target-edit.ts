import { z } from 'zod';
import { authoritySlug } from './authority';
import { indicatorSlug, type ScoreUnit } from './indicator';
import { lastDayOf, type Period, period } from './period';
import type { PlainDate } from './plain-date';
import { comparePoints, type Points } from './points';
import { type Target, targetOperator } from './target';
import { seenVersion } from './typed-number';
import { typedPoints } from './typed-points';
import { typedText, typedTextOrNone } from './typed-text';

const LONGEST_NOTE = 500;
const LONGEST_CODE = 80;

const rowId = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const FIGURES = {
  operator: targetOperator,
  value: typedPoints,
  note: typedTextOrNone(LONGEST_NOTE),
  source: typedText(LONGEST_CODE),
};

/** A new target: for whom, on what, in which period. */
export const newTarget = z.strictObject({
  authority: authoritySlug,
  indicator: indicatorSlug,
  period: z
    .string()
    .transform((typed) => typed.trim())
    .pipe(period),
  ...FIGURES,
});

export type NewTarget = z.infer<typeof newTarget>;

/** What may be changed in a target, why, and which version the form saw. */
export const targetEdit = z.strictObject({
  id: rowId,
  version: seenVersion,
  ...FIGURES,
  reason: typedText(LONGEST_NOTE),
});

export type TargetEdit = z.infer<typeof targetEdit>;

export const targetRemoval = targetEdit.pick({ id: true, version: true, reason: true });

export type TargetRemoval = z.infer<typeof targetRemoval>;

export type TargetRefusal =
  | 'notAllowed'
  | 'notFound'
  | 'changedMeanwhile'
  | 'overlap'
  | 'unknownChoice'
  | 'wrongKind'
  | 'notThen'
  | 'overScale'
  | 'unreachable';

/** Why no result could ever meet a target on this scale, or null: "> 100" of 100, "≥ 101" of 100. */
export function scaleProblem(
  { operator, value }: Pick<Target, 'operator' | 'value'>,
  scaleMax: Points,
): 'overScale' | 'unreachable' | null {
  const surplus = comparePoints(value, scaleMax);
  if (surplus > 0) return 'overScale';
  return surplus === 0 && operator === 'gt' ? 'unreachable' : null;
}

type Lifetime = { readonly beganOn: PlainDate | null; readonly endedOn: PlainDate | null };

/** Whether an authority existed on some day of the year of a period. */
export const existedIn = ({ beganOn, endedOn }: Lifetime, within: Period): boolean =>
  (beganOn === null || beganOn <= lastDayOf(within)) &&
  (endedOn === null || endedOn >= `${within.slice(0, 4)}-01-01`);

/** A target as the list of them shows it. */
export type ListedTarget = Target & {
  readonly id: number;
  readonly version: number;
  readonly note: string | null;
  readonly authority: { readonly slug: string; readonly name: string };
  readonly indicator: { readonly slug: string; readonly name: string; readonly unit: ScoreUnit };
  readonly source: { readonly code: string; readonly title: string };
};
