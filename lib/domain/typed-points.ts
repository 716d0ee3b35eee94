import { z } from 'zod';
import { points } from './points';
import { problem } from './problem';

const AMBIGUOUS = /^\d{1,3}\.\d{3}$/;
const TYPED = /^\d+([.,]\d+)?$/;

/**
 * What a person types for points, read into `Points`; the decimals stay as typed.
 *
 * "86,49" and "86.49" are the same. "1.234" may mean 1,234 or 1234, so it is asked about
 * (`pointsAmbiguous`); "86,4,9", "1.234,5.6" and "abc" are refused (`pointsFormat`).
 */
export const typedPoints = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(
    z
      .string()
      .regex(TYPED, { error: problem('pointsFormat'), abort: true })
      .refine((typed) => !AMBIGUOUS.test(typed), {
        error: problem('pointsAmbiguous'),
        abort: true,
      }),
  )
  .transform((typed) => typed.replace(',', '.'))
  .pipe(points);
