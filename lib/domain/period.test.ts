import { expect, test } from 'vitest';
import { lastDayOf, period, previousYear, yearOf } from './period';
import { plainDate } from './plain-date';

test.each(['2023', '2025-Q3', '2025-M09'])('%s is a period', (text) => {
  expect(period.parse(text)).toBe(text);
});

test.each(['23', '2025-Q5', '2025-M13', '2025-M9', '2025-09', '3025', ' 2023', '2023 '])(
  '"%s" is no period',
  (text) => {
    expect(period.safeParse(text).success).toBe(false);
  },
);

test('a quarter belongs to its year and is compared with the same quarter a year before', () => {
  const quarter = period.parse('2025-Q3');
  expect(yearOf(quarter)).toBe(2025);
  expect(previousYear(quarter)).toBe('2024-Q3');
  expect(previousYear(period.parse('2000'))).toBe('1999');
});

test('a day that is not in the calendar is refused by name', () => {
  expect(plainDate.parse('2024-02-29')).toBe('2024-02-29');
  expect(plainDate.safeParse('2025-02-29').error?.issues[0]?.message).toBe('dayFormat');
  expect(plainDate.safeParse('2025-06-30T00:00:00Z').success).toBe(false);
});

test('the last day of a year, a quarter and a month', () => {
  expect(lastDayOf(period.parse('2024'))).toBe('2024-12-31');
  expect(lastDayOf(period.parse('2025-Q2'))).toBe('2025-06-30');
  expect(lastDayOf(period.parse('2024-M02'))).toBe('2024-02-29');
});
