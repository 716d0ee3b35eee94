import { z } from 'zod';
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
