import { type DossierCounts, NO_COUNTS } from './dossier-counts';
import { type DossierPeriod, type Month, monthsOf } from './dossier-period';

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
