import { z } from 'zod';
import { problem } from './problem';
import { seenVersion } from './typed-number';

/** Where an administrator draws the lines about tasks. */
export const taskLimits = z.strictObject({
  /** What has so many days left or fewer is about to fall due. Unit: days. Range: 1 to 60. */
  dueSoonDays: z.int().min(1).max(60),
  /** So long without a word, and the lead unit is reminded. Unit: days. Range: 7 to 365. */
  silentDays: z.int().min(7).max(365),
});

export type TaskLimits = z.infer<typeof taskLimits>;

export const DEFAULT_TASK_LIMITS: TaskLimits = { dueSoonDays: 7, silentDays: 30 };

const within = { error: problem('limitRange') } as const;

/** A whole number as people type it, within the range of a limit. */
const typedLimit = (shape: z.ZodType<number>) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim())
    .pipe(z.string().regex(/^\d{1,3}$/, within))
    .transform(Number)
    .refine((value) => shape.safeParse(value).success, within);

/** The limits as a form sends them. */
export const taskLimitsForm = z.strictObject({
  dueSoonDays: typedLimit(taskLimits.shape.dueSoonDays),
  silentDays: typedLimit(taskLimits.shape.silentDays),
  version: seenVersion,
});
