import { expect, test } from 'vitest';
import { dossierPeriod, type Month } from './dossier-period';
import {
  breakWithin,
  lastWholeMonth,
  latestStretch,
  monthsBetween,
  periodsBetween,
  stretchAt,
  stretchBefore,
} from './dossier-stretch';
import { plainDate } from './plain-date';

const day = (text: string) => plainDate.parse(text);
const stretch = (period: string, asOf = '2025-06-30') => {
  const found = stretchAt(dossierPeriod.parse(period), day(asOf));
  if (!found) throw new Error(`${period} has not begun`);
  return found;
};
const MERGER = [day('2025-07-01')];

test('the last whole month is the one that ends on the day itself, else the one before', () => {
  expect(lastWholeMonth(day('2025-06-30'))).toBe('2025-06-01');
  expect(lastWholeMonth(day('2025-06-29'))).toBe('2025-05-01');
  expect(lastWholeMonth(day('2025-01-15'))).toBe('2024-12-01');
});

test('unless asked otherwise, twelve whole months are looked at', () => {
  expect(latestStretch(day('2025-06-30'), MERGER)).toMatchObject({
    first: '2024-07-01',
    last: '2025-06-01',
    period: null,
  });
});

test('what is looked at begins after a break rather than crossing it', () => {
  expect(latestStretch(day('2025-10-20'), MERGER)).toMatchObject({
    first: '2025-07-01',
    last: '2025-09-01',
  });
});

test('a period that has not ended stops at the month the dossiers are known to', () => {
  expect(stretch('2025')).toMatchObject({
    first: '2025-01-01',
    last: '2025-06-01',
    isUnfinished: true,
  });
  expect(stretch('2024')).toMatchObject({ last: '2024-12-01', isUnfinished: false });
  expect(stretchAt(dossierPeriod.parse('2025-Q3'), day('2025-06-30'))).toBeNull();
});

test.each([
  ['2024-Q1', '2023-10-01', '2023-12-01'],
  ['2024', '2023-01-01', '2023-12-01'],
  ['2024-M03', '2024-02-01', '2024-02-01'],
  ['2024-Q3-luy-ke', '2023-01-01', '2023-09-01'],
])('%s is measured against %s to %s', (period, first, last) => {
  expect(stretchBefore(stretch(period))).toMatchObject({ first, last });
});

test('twelve months are measured against the twelve before; half a period against nothing', () => {
  expect(stretchBefore(latestStretch(day('2025-06-30'), []))).toMatchObject({
    first: '2023-07-01',
    last: '2024-06-01',
  });
  expect(stretchBefore(stretch('2025'))).toBeNull();
});

test('a break lies between the day before it and the day itself', () => {
  const month = (text: string): Month => day(text);
  expect(breakWithin(month('2025-06-01'), month('2025-07-01'), MERGER)).toBe('2025-07-01');
  expect(breakWithin(month('2025-07-01'), month('2025-12-01'), MERGER)).toBeNull();
  expect(breakWithin(month('2024-07-01'), month('2025-06-01'), MERGER)).toBeNull();
});

test('months follow one another, and only periods with a month in them can be chosen', () => {
  expect(monthsBetween(day('2024-11-01'), day('2025-02-01'))).toEqual([
    '2024-11-01',
    '2024-12-01',
    '2025-01-01',
    '2025-02-01',
  ]);
  expect(periodsBetween(day('2024-10-01'), day('2025-01-20'))).toEqual([
    '2025',
    '2025-H1',
    '2025-Q1',
    '2025-Q3-luy-ke',
    '2025-M01',
    '2024',
    '2024-H2',
    '2024-Q4',
    '2024-M12',
    '2024-M11',
    '2024-M10',
  ]);
});
