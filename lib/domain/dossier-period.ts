import { z } from 'zod';
import type { PlainDate } from './plain-date';
import { problem } from './problem';

const WHOLE = /^(19|20)\d{2}(-H[12]|-Q[1-4]|-M(0[1-9]|1[0-2]))?$/;
/** What ends with a year, a half, a first quarter or a January is no longer than without it. */
const CUMULATIVE = /^(19|20)\d{2}-(Q3|M(0[2-9]|1[01]))-luy-ke$/;
const CUMULATIVE_END = '-luy-ke';

/**
 * What dossiers are reported for: "2024", "2024-H1", "2024-Q3", "2024-M09"; with "-luy-ke" behind
 * it, from 1 January to its end. As it stands in addresses.
 */
export const dossierPeriod = z
  .string()
  .refine((text) => WHOLE.test(text) || CUMULATIVE.test(text), { error: problem('periodFormat') })
  .brand<'DossierPeriod'>();

export type DossierPeriod = z.infer<typeof dossierPeriod>;

/** The first day of a month: "2024-09-01". */
export type Month = PlainDate;

export type DossierPeriodKind = 'year' | 'half' | 'quarter' | 'month';

export const isCumulative = (period: DossierPeriod): boolean => period.endsWith(CUMULATIVE_END);

/** The year, what kind of stretch it is, and which of its kind: half 1, quarter 3, month 9; 1 for a year. */
export function partsOf(period: DossierPeriod): {
  readonly year: number;
  readonly kind: DossierPeriodKind;
  readonly place: number;
} {
  const year = Number(period.slice(0, 4));
  const letter = period.charAt(5);
  const place = Number.parseInt(period.slice(6), 10);
  if (letter === 'H') return { year, kind: 'half', place };
  if (letter === 'Q') return { year, kind: 'quarter', place };
  if (letter === 'M') return { year, kind: 'month', place };
  return { year, kind: 'year', place: 1 };
}

const LENGTH = { year: 12, half: 6, quarter: 3, month: 1 } as const;

const monthOf = (year: number, month: number): Month =>
  `${year}-${String(month).padStart(2, '0')}-01` as Month;

/** The months of a period, first to last. */
export function monthsOf(period: DossierPeriod): Month[] {
  const { year, kind, place } = partsOf(period);
  const last = place * LENGTH[kind];
  const first = isCumulative(period) ? 1 : last - LENGTH[kind] + 1;
  return Array.from({ length: last - first + 1 }, (_, at) => monthOf(year, first + at));
}

/** The last day of the month that begins on `month`. */
export function endOfMonth(month: Month): PlainDate {
  const [year = 0, place = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, place, 0)).toISOString().slice(0, 10) as PlainDate;
}

/** The first day of the month a day lies in. */
export const monthIn = (day: PlainDate): Month => `${day.slice(0, 7)}-01` as Month;

/** The month so many months later; earlier where negative. */
export function monthsAfter(month: Month, count: number): Month {
  const [year = 0, place = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, place - 1 + count, 1)).toISOString().slice(0, 10) as Month;
}

/** First and last day of a period, both inside. */
export function daysOfPeriod(period: DossierPeriod): {
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
} {
  const months = monthsOf(period);
  const first = months[0] ?? monthOf(partsOf(period).year, 1);
  return { firstOn: first, lastOn: endOfMonth(months.at(-1) ?? first) };
}

/**
 * The period whose end is this one's beginning: what it left pending is what this one carries over.
 * Of the same kind; what is counted from 1 January follows the year before.
 */
export function periodBefore(period: DossierPeriod): DossierPeriod {
  const { year, kind, place } = partsOf(period);
  if (kind === 'year' || isCumulative(period)) return `${year - 1}` as DossierPeriod;
  const most = 12 / LENGTH[kind];
  const [of, at] = place === 1 ? [year - 1, most] : [year, place - 1];
  const letter = { half: 'H', quarter: 'Q', month: 'M' }[kind];
  return `${of}-${letter}${kind === 'month' ? String(at).padStart(2, '0') : at}` as DossierPeriod;
}
