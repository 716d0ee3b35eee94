import { z } from 'zod';
import type { IndicatorView } from './indicator-view';
import { type Judged, type TargetVerdict, targetVerdict } from './target-verdict';
import type { TargetView } from './target-view';
import { seenVersion } from './typed-number';
import { typedText } from './typed-text';

/** A target and what the formula says of it; as public as the results behind it. */
export type JudgedTarget = Judged & {
  readonly id: number;
  readonly target: TargetView;
  readonly note: string | null;
  readonly indicator: Pick<IndicatorView, 'slug' | 'name' | 'unit' | 'scaleMax'>;
  readonly authority: { readonly slug: string; readonly name: string };
};

/** What somebody put in the place of the formula's verdict, and why. */
export type VerdictOverride = {
  readonly verdict: TargetVerdict;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly version: number;
};

/** For those who work here: `shown` is the override's verdict where there is one. */
export type SeenVerdict = JudgedTarget & {
  readonly override: VerdictOverride | null;
  readonly shown: TargetVerdict;
};

const LONGEST_REASON = 500;

const rowId = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** Version 0: there was no override yet. */
export const verdictOverriding = z.strictObject({
  target: rowId,
  version: seenVersion,
  verdict: targetVerdict,
  reason: typedText(LONGEST_REASON),
});

export type VerdictOverriding = z.infer<typeof verdictOverriding>;

export const overrideRemoval = verdictOverriding.omit({ verdict: true });

export type OverrideRemoval = z.infer<typeof overrideRemoval>;

export type OverrideRefusal = 'notAllowed' | 'notFound' | 'changedMeanwhile';
