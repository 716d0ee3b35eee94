import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from './dossier';
import { type PlainDate, plainDate } from './plain-date';
import {
  addWorkingDays,
  daysBetween,
  isWeekday,
  isWorkingDay,
  nextWorkingDay,
  workCalendar,
  workingDaysBetween,
} from './working-days';

const day = (text: string) => plainDate.parse(text);

/** Around 30 April 2024: Monday 29 April off, worked on Saturday 4 May instead. */
const APRIL_2024 = workCalendar([
  { day: day('2024-04-29'), isWorking: false },
  { day: day('2024-04-30'), isWorking: false },
  { day: day('2024-05-01'), isWorking: false },
  { day: day('2024-05-04'), isWorking: true },
]);

test('a weekend, a holiday and a make-up Saturday', () => {
  const on = (text: string) => isWorkingDay(day(text), APRIL_2024);

  expect(on('2024-04-26')).toBe(true);
  expect(on('2024-04-27')).toBe(false);
  expect(on('2024-04-29')).toBe(false);
  expect(on('2024-05-04')).toBe(true);
  expect(on('2024-05-05')).toBe(false);
});

test('the holidays of 30 April 2024 are stepped over', () => {
  expect(nextWorkingDay(day('2024-04-26'), APRIL_2024)).toBe('2024-05-02');
  expect(addWorkingDays(day('2024-04-26'), 3, APRIL_2024)).toBe('2024-05-04');
  expect(addWorkingDays(day('2024-04-26'), 4, APRIL_2024)).toBe('2024-05-06');
  expect(addWorkingDays(day('2024-04-27'), 0, APRIL_2024)).toBe('2024-04-27');
});

test('days late over a weekend and over holidays', () => {
  expect(workingDaysBetween(day('2024-05-10'), day('2024-05-13'), APRIL_2024)).toBe(1);
  expect(workingDaysBetween(day('2024-04-26'), day('2024-05-02'), APRIL_2024)).toBe(1);
  expect(workingDaysBetween(day('2024-05-03'), day('2024-05-05'), APRIL_2024)).toBe(1);
  expect(workingDaysBetween(day('2024-05-03'), day('2024-05-03'), APRIL_2024)).toBe(0);
  expect(workingDaysBetween(day('2024-05-03'), day('2024-05-01'), APRIL_2024)).toBe(0);
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
});

test('a year without a working day is refused', () => {
  const never = workCalendar(
    Array.from({ length: 400 }, (_, at) => daysAfter(day('2024-01-01'), at)).map((one) => ({
      day: one,
      isWorking: false,
    })),
  );

  expect(() => nextWorkingDay(day('2024-01-01'), never)).toThrow(RangeError);
});

const someDay = fc.integer({ min: 0, max: 800 }).map((at) => daysAfter(day('2023-01-01'), at));

/** Any exceptions that say otherwise than the weekday does. */
const someCalendar = fc
  .uniqueArray(someDay, { maxLength: 60 })
  .map((days) => workCalendar(days.map((one) => ({ day: one, isWorking: !isWeekday(one) }))));

test('n working days on lies a working day, with n working days on the way', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 40 }), someCalendar, (from, count, calendar) => {
      const to = addWorkingDays(from, count, calendar);
      expect(isWorkingDay(to, calendar)).toBe(true);
      expect(workingDaysBetween(from, to, calendar)).toBe(count);
    }),
  );
});

test('working days are counted as one by one', () => {
  const oneByOne = (from: PlainDate, to: PlainDate, calendar: ReadonlyMap<PlainDate, boolean>) =>
    Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, at) =>
      daysAfter(from, at + 1),
    ).filter((one) => isWorkingDay(one, calendar)).length;

  fc.assert(
    fc.property(someDay, someDay, someCalendar, (from, to, calendar) => {
      expect(workingDaysBetween(from, to, calendar)).toBe(oneByOne(from, to, calendar));
    }),
  );
});
