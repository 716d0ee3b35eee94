import { z } from 'zod';
import { problem } from './problem';
import { seenVersion } from './typed-number';

/** Where an administrator draws the lines about dossiers. */
export const dossierLimits = z.strictObject({
  /** Fewer resolved than this, and a rate says little: greyed and out of order. Unit: dossiers. Range: 1 to 10,000. */
  minimumVolume: z.int().min(1).max(10_000),
  /** Late more often than this is above the limit. Unit: per cent of those resolved. Range: 0 to 100. */
  lateLimit: z.number().min(0).max(100),
  /** So many periods running above the limit are "thường xuyên trễ hẹn". Range: 2 to 12. */
  runLength: z.int().min(2).max(12),
  /** What falls due within so many working days is about to fall due. Range: 1 to 30. */
  dueSoonDays: z.int().min(1).max(30),
});

export type DossierLimits = z.infer<typeof dossierLimits>;

export const DEFAULT_LIMITS: DossierLimits = {
  minimumVolume: 30,
  lateLimit: 2,
  runLength: 3,
  dueSoonDays: 5,
};

const within = { error: problem('limitRange') } as const;
const TYPED = /^\d{1,5}([.,]\d{1,2})?$/;

/** A number as people type it, "2,5", within the range of a limit. */
const typedLimit = <Shape extends z.ZodType<number>>(shape: Shape) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim())
    .pipe(z.string().regex(TYPED, within))
    .transform((typed) => Number(typed.replace(',', '.')))
    .refine((value) => shape.safeParse(value).success, within);

const { minimumVolume, lateLimit, runLength, dueSoonDays } = dossierLimits.shape;

/** The limits as a form sends them. */
export const dossierLimitsForm = z.strictObject({
  minimumVolume: typedLimit(minimumVolume),
  lateLimit: typedLimit(lateLimit),
  runLength: typedLimit(runLength),
  dueSoonDays: typedLimit(dueSoonDays),
  version: seenVersion,
});
