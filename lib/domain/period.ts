import { z } from 'zod';
import type { PlainDate } from './plain-date';
import { problem } from './problem';

const PERIOD = /^(19|20)\d{2}(-Q[1-4]|-M(0[1-9]|1[0-2]))?$/;

/** What a figure is about: a year "2023", a quarter "2025-Q3" or a month "2025-M09". */
export const period = z
  .string()
  .regex(PERIOD, { error: problem('periodFormat') })
  .brand<'Period'>();

export type Period = z.infer<typeof period>;

export const yearOf = (period: Period): number => Number(period.slice(0, 4));

/** The same year, quarter or month one year earlier. */
export const previousYear = (period: Period): Period =>
  `${yearOf(period) - 1}${period.slice(4)}` as Period;

/** The last day of a year, quarter or month: "2025-12-31", "2025-09-30". */
export function lastDayOf(period: Period): PlainDate {
  const [year = '', part = 'M12'] = period.split('-');
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part.slice(1));
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10) as PlainDate;
}
