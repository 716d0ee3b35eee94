import { expect, test } from 'vitest';
import { typedDay, typedDayOrNone } from './typed-day';

test('a day is read as people in Vietnam write it', () => {
  expect(typedDay.parse('17/04/2024')).toBe('2024-04-17');
  expect(typedDay.parse(' 1/7/2025 ')).toBe('2025-07-01');
  expect(typedDay.parse('1-7-2025')).toBe('2025-07-01');
});

test.each(['31/02/2025', '2025-07-01', '7/2025', 'hôm nay', ''])('"%s" is no day', (typed) => {
  expect(typedDay.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([
    'dayFormat',
  ]);
});

test('a day that may be left out is left out by writing nothing', () => {
  expect(typedDayOrNone.parse('  ')).toBeNull();
  expect(typedDayOrNone.parse('17/04/2024')).toBe('2024-04-17');
  expect(typedDayOrNone.safeParse('32/01/2025').success).toBe(false);
});
