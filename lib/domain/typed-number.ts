import { z } from 'zod';
import { problem } from './problem';

/** A year of four digits, from 1990 to 2100. */
export const typedYear = z
  .string()
  .transform((typed) => typed.trim())
  .pipe(z.string().regex(/^(199\d|20\d\d|2100)$/, { error: problem('yearFormat') }))
  .transform(Number);

/** A whole number from 1, of at most four digits: a place in an order. */
export const typedPlace = z
  .string()
  .transform((typed) => typed.trim())
  .pipe(z.string().regex(/^[1-9]\d{0,3}$/, { error: problem('placeFormat') }))
  .transform(Number);

/** The version a form saw, as it sends it back; 0 stands for nothing yet. */
export const seenVersion = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
