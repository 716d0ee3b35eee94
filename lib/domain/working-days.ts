import { daysAfter } from './dossier';
import type { PlainDate } from './plain-date';

/**
 * A day that is not what its weekday says: a holiday from Monday to Friday (`isWorking` false),
 * a make-up day on a Saturday or Sunday (`isWorking` true). Data, per year.
 */
export type CalendarException = { readonly day: PlainDate; readonly isWorking: boolean };

/** The exceptions, by day. */
export type WorkCalendar = ReadonlyMap<PlainDate, boolean>;

/** Longest stretch without a working day that is still looked across. Unit: days. */
const LONGEST_REST = 366;

export const workCalendar = (exceptions: readonly CalendarException[]): WorkCalendar =>
  new Map(exceptions.map(({ day, isWorking }) => [day, isWorking]));

/** Whether a weekday lies from Monday to Friday. */
export function isWeekday(day: PlainDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

/** Whether offices work on that day. */
export const isWorkingDay = (day: PlainDate, calendar: WorkCalendar): boolean =>
  calendar.get(day) ?? isWeekday(day);

/** The first working day after that day; throws where a whole year has none. */
export function nextWorkingDay(day: PlainDate, calendar: WorkCalendar): PlainDate {
  for (let ahead = 1; ahead <= LONGEST_REST; ahead += 1) {
    const candidate = daysAfter(day, ahead);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`no working day in the year after ${day}`);
}

/** The `count`-th working day after that day; the day itself for 0. */
export function addWorkingDays(day: PlainDate, count: number, calendar: WorkCalendar): PlainDate {
  let reached = day;
  for (let passed = 0; passed < count; passed += 1) reached = nextWorkingDay(reached, calendar);
  return reached;
}

/** Calendar days from `from` to `to`, the first not counted; negative where `to` is before `from`. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/**
 * Working days after `from`, up to and with `to`; 0 where `to` is not after `from`.
 *
 * A dossier due on a Friday and resolved on the Monday after is one working day late.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkCalendar): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const wholeWeeks = Math.floor(days / 7);
  let count = wholeWeeks * 5;
  for (let ahead = wholeWeeks * 7 + 1; ahead <= days; ahead += 1) {
    if (isWeekday(daysAfter(from, ahead))) count += 1;
  }
  for (const [day, isWorking] of calendar) {
    if (from < day && day <= to && isWorking !== isWeekday(day)) count += isWorking ? 1 : -1;
  }
  return count;
}
