import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { problem } from './problem';

/** Which figure of the home province somebody wants to be told of. */
export const watchedFigure = z.enum(['points', 'rank', 'lateShare', 'overdue']);

export type WatchedFigure = z.infer<typeof watchedFigure>;

/** Against a fixed value, or against the figure before it. */
export const watchMeasure = z.enum(['absolute', 'relative']);

export type WatchMeasure = z.infer<typeof watchMeasure>;

export const watchSide = z.enum(['above', 'below']);

export type WatchSide = z.infer<typeof watchSide>;

/** When somebody is told: the side of a threshold that a figure, or its change, gets to. */
export type WatchRule = {
  readonly measure: WatchMeasure;
  readonly side: WatchSide;
  /** Never negative; of a change, its amount. */
  readonly threshold: string;
};

/** A figure as it is now, and how it moved since the comparable one before. */
export type WatchReading = {
  /** One release or one month: told of at most once. "papi/2024/1", "2024-M09". */
  readonly key: string;
  readonly period: string;
  /** Exact. */
  readonly value: string;
  /** Null without a comparable figure before: none is known, or a break lies between. */
  readonly change: string | null;
  readonly fromPeriod: string | null;
  /** A rank's denominator. */
  readonly outOf: number | null;
  /** A share's parts, and what is still in hand past its day at the end of the same month. */
  readonly part: number | null;
  readonly whole: number | null;
  readonly overdue: number | null;
};

/** Whether a figure is beyond the threshold; one that is exactly on it is not. */
export function isPassed({ measure, side, threshold }: WatchRule, reading: WatchReading): boolean {
  if (measure === 'absolute') {
    const surplus = new Decimal(reading.value).minus(threshold);
    return side === 'above' ? surplus.gt(0) : surplus.lt(0);
  }
  if (reading.change === null) return false;
  const change = new Decimal(reading.change);
  return side === 'above' ? change.gt(threshold) : change.lt(new Decimal(threshold).neg());
}

/** How many watches of one person may last at once. */
export const MOST_WATCHES = 50;

const AMBIGUOUS = /^\d{1,3}\.\d{3}$/;
const TYPED = /^\d{1,6}([.,]\d{1,6})?$/;

/** A threshold as people type it: "5", "2,5"; "1.234" may mean two things and is asked about. */
const typedThreshold = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(
    z
      .string()
      .regex(TYPED, { error: problem('pointsFormat'), abort: true })
      .refine((typed) => !AMBIGUOUS.test(typed), { error: problem('pointsAmbiguous') }),
  )
  .transform((typed) => new Decimal(typed.replace(',', '.')).toFixed());

/** "points/papi", "lateShare/dat-dai", "overdue/" (all fields). */
const watchedThing = z
  .string()
  .regex(/^((points|rank)\/[a-z0-9-]{1,80}|(lateShare|overdue)\/[a-z0-9-]{0,80})$/)
  .transform((text) => {
    const [figure = '', slug = ''] = text.split('/');
    return { figure: watchedFigure.parse(figure), slug: slug || null };
  });

/** "absolute/above". */
const watchedWhen = z
  .string()
  .regex(/^(absolute|relative)\/(above|below)$/)
  .transform((text) => {
    const [measure, side] = text.split('/');
    return { measure: watchMeasure.parse(measure), side: watchSide.parse(side) };
  });

/** The form that begins a watch; `now`: tell at once what is already beyond the threshold. */
export const newWatch = z.strictObject({
  what: watchedThing,
  when: watchedWhen,
  threshold: typedThreshold,
  now: z.literal('on').optional(),
});

export type NewWatch = z.infer<typeof newWatch>;

/** The forms that stop a watch and start it again. */
export const ownWatch = z.strictObject({
  id: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

/** 256 bits, as an address writes them. */
export const watchToken = z.string().regex(/^[\w-]{43}$/);

/** The form behind the link of an e-mail. */
export const watchStop = z.strictObject({ token: watchToken });

export type WatchRefusal =
  | 'notAllowed'
  | 'notFound'
  | 'unknownChoice'
  | 'notWhole'
  | 'overScale'
  | 'tooMany'
  | 'unknownLink';

/** Ranks and dossiers come whole. */
export const needsWhole = (figure: WatchedFigure): boolean =>
  figure === 'rank' || figure === 'overdue';
