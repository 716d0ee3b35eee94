import { type PlainDate, plainDate } from '@/lib/domain/plain-date';
import { type CalendarException, isWeekday, workCalendar } from '@/lib/domain/working-days';

const DAY = 86_400_000;

/** A day as a number: days since 1970-01-01. */
export const dayNumber = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`) / DAY;

export const dayOf = (number: number): PlainDate =>
  plainDate.parse(new Date(number * DAY).toISOString().slice(0, 10));

/** The days of a stretch of years by number: which are worked, and how each is written. */
export type OfficeDays = {
  readonly first: number;
  readonly last: number;
  /** The `count`-th working day after a day, for a working day and a count of 0 or more. */
  readonly after: (day: number, count: number) => number;
  /** The last working day that is not after a day. */
  readonly notAfter: (day: number) => number;
  /** Every working day in the stretch, first to last. */
  readonly worked: readonly number[];
  /** "dd/mm/yyyy" of every day, ten bytes each. */
  readonly written: Uint8Array;
};

function writtenDays(first: number, last: number): Uint8Array {
  const written = new Uint8Array((last - first + 1) * 10);
  const encoder = new TextEncoder();
  for (let day = first; day <= last; day += 1) {
    const [year, month, date] = dayOf(day).split('-');
    written.set(encoder.encode(`${date}/${month}/${year}`), (day - first) * 10);
  }
  return written;
}

/** The office days from `first` to `last`; a day beyond the last is the last working day. */
export function officeDays(
  first: number,
  last: number,
  exceptions: readonly CalendarException[],
): OfficeDays {
  const calendar = workCalendar(exceptions);
  const worked: number[] = [];
  /** How many working days there are up to each day, itself counted. */
  const upTo = new Int32Array(last - first + 1);
  for (let day = first; day <= last; day += 1) {
    const date = dayOf(day);
    if (calendar.get(date) ?? isWeekday(date)) worked.push(day);
    upTo[day - first] = worked.length;
  }
  const end = worked.at(-1) ?? last;
  const placeOf = (day: number) => (upTo[Math.min(day, last) - first] ?? 1) - 1;
  return {
    first,
    last,
    worked,
    after: (day, count) => worked[placeOf(day) + count] ?? end,
    notAfter: (day) => worked[Math.max(0, placeOf(day))] ?? end,
    written: writtenDays(first, last),
  };
}
