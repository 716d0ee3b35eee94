import {
  type DossierPeriod,
  dossierPeriod,
  endOfMonth,
  isCumulative,
  type Month,
  monthIn,
  monthsAfter,
  monthsOf,
  partsOf,
  periodBefore,
} from './dossier-period';
import type { PlainDate } from './plain-date';

const DEFAULT_MONTHS = 12;

/** Months in a row that a page looks at, both ends inside. */
export type DossierStretch = {
  readonly first: Month;
  readonly last: Month;
  /** Null: the twelve whole months before `asOf`, or as many as have passed since the last break. */
  readonly period: DossierPeriod | null;
  /** The period had not ended yet when the dossiers were read: it stops early. */
  readonly isUnfinished: boolean;
};

export const earliest = (first: Month, ...others: readonly Month[]): Month =>
  [first, ...others].toSorted()[0] ?? first;

export const latest = (first: Month, ...others: readonly Month[]): Month =>
  [first, ...others].toSorted().at(-1) ?? first;

/** The months from one to another, both inside. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthsAfter(month, 1)) months.push(month);
  return months;
}

/** The last month that had wholly passed on the day `asOf`. */
export const lastWholeMonth = (asOf: PlainDate): Month =>
  endOfMonth(monthIn(asOf)) === asOf ? monthIn(asOf) : monthsAfter(monthIn(asOf), -1);

/** The break between two months, if any: the first day of what may not be compared with the days before. */
export const breakWithin = (
  first: Month,
  last: Month,
  breaks: readonly PlainDate[],
): PlainDate | null => breaks.findLast((day) => first < day && day <= last) ?? null;

/** What is looked at unless a period is asked for; begins after a break rather than crossing it. */
export function latestStretch(asOf: PlainDate, breaks: readonly PlainDate[]): DossierStretch {
  const last = lastWholeMonth(asOf);
  const first = monthsAfter(last, 1 - DEFAULT_MONTHS);
  const cut = breakWithin(first, last, breaks);
  return { first: cut ? monthIn(cut) : first, last, period: null, isUnfinished: false };
}

/** The months of a period, as far as they were known on the day `asOf`; null where it lies after it. */
export function stretchAt(period: DossierPeriod, asOf: PlainDate): DossierStretch | null {
  const months = monthsOf(period);
  const [first] = months;
  const end = months.at(-1);
  if (first === undefined || end === undefined || first > asOf) return null;
  const isUnfinished = asOf < endOfMonth(end);
  return { first, last: isUnfinished ? monthIn(asOf) : end, period, isUnfinished };
}

/** The same period of the year before. */
const yearBefore = (period: DossierPeriod): DossierPeriod =>
  dossierPeriod.parse(`${partsOf(period).year - 1}${period.slice(4)}`);

/**
 * What a stretch is measured against: the period before, the same months of the year before where it
 * is counted from January, else as many months before it. Null for a period that has not ended.
 */
export function stretchBefore(stretch: DossierStretch): DossierStretch | null {
  const { period, first, last, isUnfinished } = stretch;
  if (isUnfinished) return null;
  if (period === null) {
    const count = monthsBetween(first, last).length;
    const shifted = (month: Month) => monthsAfter(month, -count);
    return { first: shifted(first), last: shifted(last), period, isUnfinished };
  }
  const earlier = isCumulative(period) ? yearBefore(period) : periodBefore(period);
  return stretchAt(earlier, endOfMonth(last));
}

/** Every period that has begun and has a month between the first and the day `asOf`, newest first: years, then their parts. */
export function periodsBetween(firstMonth: Month, asOf: PlainDate): DossierPeriod[] {
  const [from, to] = [Number(firstMonth.slice(0, 4)), Number(asOf.slice(0, 4))];
  const endings = [
    '',
    '-H2',
    '-H1',
    ...[4, 3, 2, 1].map((place) => `-Q${place}`),
    '-Q3-luy-ke',
    ...Array.from({ length: 12 }, (_, at) => `-M${String(12 - at).padStart(2, '0')}`),
  ];
  return Array.from({ length: to - from + 1 }, (_, at) => to - at)
    .flatMap((year) => endings.map((ending) => dossierPeriod.parse(`${year}${ending}`)))
    .filter((period) => {
      const months = monthsOf(period);
      return (months[0] ?? '') <= asOf && (months.at(-1) ?? '') >= firstMonth;
    });
}
