import { z } from 'zod';
import { plainDate } from './plain-date';
import { problem } from './problem';

const TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as people type it, "17/04/2024" or "1/7/2025", read into `PlainDate`; "31/02/2025" is refused. */
export const typedDay = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(z.string().regex(TYPED, { error: problem('dayFormat'), abort: true }))
  .transform((typed) => {
    const [, day = '', month = '', year = ''] = TYPED.exec(typed) ?? [];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  })
  .pipe(plainDate);

/** The same, where a day may be left out: "" is `null`. */
export const typedDayOrNone = z
  .string()
  .transform((typed) => typed.trim() || null)
  .pipe(typedDay.nullable());
