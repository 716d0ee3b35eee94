import { isExtended, outcomeOf } from './dossier';
import type { CaseRow } from './dossier-case';
import { type DossierCounts, NO_COUNTS } from './dossier-counts';
import { type DossierPeriod, endOfMonth, type Month, monthIn, monthsOf } from './dossier-period';
import type { PlainDate } from './plain-date';

/** The counted columns of one month. Unit: dossiers. */
export const MONTH_COLUMNS = [
  'carriedOver',
  'receivedOnline',
  'receivedInPerson',
  'early',
  'onTime',
  'late',
  'waiting',
  'overdue',
  'withdrawn',
  'extendedResolved',
  'extendedOpen',
  'lateSubjective',
  'lateObjective',
  'lateOther',
  'apologySent',
  'apologyKept',
  'overdueApologySent',
] as const;

export type MonthColumn = (typeof MONTH_COLUMNS)[number];

/** What the dossiers of some authority, field or procedure add up to in one month; columns as in `dossier_month`. */
export type MonthCounts = Readonly<Record<MonthColumn, number>>;

export const NO_MONTH: MonthCounts = {
  carriedOver: 0,
  receivedOnline: 0,
  receivedInPerson: 0,
  early: 0,
  onTime: 0,
  late: 0,
  waiting: 0,
  overdue: 0,
  withdrawn: 0,
  extendedResolved: 0,
  extendedOpen: 0,
  lateSubjective: 0,
  lateObjective: 0,
  lateOther: 0,
  apologySent: 0,
  apologyKept: 0,
  overdueApologySent: 0,
};

/** What stands at a month's end, not what flows through it: of several months the last one's counts. */
const AT_THE_END: readonly MonthColumn[] = [
  'waiting',
  'overdue',
  'extendedOpen',
  'overdueApologySent',
];

/** Several of one month (authorities, fields) added up. */
export function addMonths(all: readonly MonthCounts[]): MonthCounts {
  const added = { ...NO_MONTH };
  for (const one of all) for (const column of MONTH_COLUMNS) added[column] += one[column];
  return added;
}

export type MonthRow = MonthCounts & { readonly month: Month };

/**
 * Months in a row as one stretch: what flowed is added, what was carried over is the first month's,
 * what is pending is the last month's. Rows of the same month are added; a month without rows is zeros.
 */
export function stretchOf(rows: readonly MonthRow[], first: Month, last: Month): MonthCounts {
  const within = rows.filter(({ month }) => first <= month && month <= last);
  const opening = addMonths(within.filter(({ month }) => month === first));
  const closing = addMonths(within.filter(({ month }) => month === last));
  const flow = addMonths(within);
  const atTheEnd = Object.fromEntries(AT_THE_END.map((column) => [column, closing[column]]));
  return { ...flow, ...atTheEnd, carriedOver: opening.carriedOver };
}

/** The same in the columns of form II.06a. */
export function countsOfMonths(months: MonthCounts): DossierCounts {
  const { early, onTime, late, waiting, overdue, receivedOnline, receivedInPerson } = months;
  return {
    ...NO_COUNTS,
    received: months.carriedOver + receivedOnline + receivedInPerson,
    receivedOnline,
    receivedInPerson,
    carriedOver: months.carriedOver,
    resolved: early + onTime + late,
    early,
    onTime,
    late,
    pending: waiting + overdue,
    waiting,
    overdue,
    withdrawn: months.withdrawn,
    extended: months.extendedResolved + months.extendedOpen,
    lateSubjective: months.lateSubjective,
    lateObjective: months.lateObjective,
    lateOther: months.lateOther,
  };
}

/** A whole period of such rows in the columns of form II.06a. */
export function countsOfPeriod(rows: readonly MonthRow[], period: DossierPeriod): DossierCounts {
  const months = monthsOf(period);
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return NO_COUNTS;
  return countsOfMonths(stretchOf(rows, first, last));
}

const count = (is: boolean) => (is ? 1 : 0);

/**
 * What one dossier adds to a month, of dossiers that are as of a day; null where it adds nothing.
 * lib/commands/dossier-month-count.ts counts the same in SQL.
 */
export function monthOfCase(one: CaseRow, month: Month, asOf: PlainDate): MonthCounts | null {
  const lastOn = endOfMonth(month) < asOf ? endOfMonth(month) : asOf;
  const dayBefore = (day: PlainDate | null) => day !== null && day <= asOf && day < month;
  if (one.receivedOn > lastOn || month > lastOn) return null;
  if (dayBefore(one.resolvedOn) || dayBefore(one.withdrawnOn)) return null;

  const outcome = outcomeOf(one, lastOn);
  const isNew = monthIn(one.receivedOn) === month;
  const isOpen = outcome === 'waiting' || outcome === 'overdue';
  const isLate = outcome === 'late';
  const hasLetter = one.apologySentOn !== null && one.apologySentOn <= asOf;
  const isKept =
    one.resolvedOn !== null && one.apologyDueOn !== null && one.resolvedOn <= one.apologyDueOn;
  return {
    carriedOver: count(!isNew),
    receivedOnline: count(isNew && one.channel === 'online'),
    receivedInPerson: count(isNew && one.channel !== 'online'),
    early: count(outcome === 'early'),
    onTime: count(outcome === 'onTime'),
    late: count(isLate),
    waiting: count(outcome === 'waiting'),
    overdue: count(outcome === 'overdue'),
    withdrawn: count(outcome === 'withdrawn'),
    extendedResolved: count(!isOpen && outcome !== 'withdrawn' && isExtended(one)),
    extendedOpen: count(isOpen && isExtended(one)),
    lateSubjective: count(isLate && one.cause === 'subjective'),
    lateObjective: count(isLate && one.cause === 'objective'),
    lateOther: count(isLate && one.cause === 'other'),
    apologySent: count(isLate && hasLetter),
    apologyKept: count(isLate && hasLetter && isKept),
    overdueApologySent: count(
      outcome === 'overdue' && one.apologySentOn !== null && one.apologySentOn <= lastOn,
    ),
  };
}
