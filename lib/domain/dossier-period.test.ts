import { expect, test } from 'vitest';
import { daysOfPeriod, dossierPeriod, monthsAfter, monthsOf, periodBefore } from './dossier-period';

const period = (text: string) => dossierPeriod.parse(text);

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-H1', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2024-Q3', '2024-07-01', '2024-09-30'],
  ['2024-M02', '2024-02-01', '2024-02-29'],
  ['2024-Q3-luy-ke', '2024-01-01', '2024-09-30'],
  ['2024-M11-luy-ke', '2024-01-01', '2024-11-30'],
])('%s goes from %s to %s', (text, firstOn, lastOn) => {
  expect(daysOfPeriod(period(text))).toEqual({ firstOn, lastOn });
});

test.each(['24', '2024-Q5', '2024-M13', '2024-luy-ke', '2024-Q1-luy-ke', '2024-M12-luy-ke', ''])(
  '%s is no period',
  (text) => {
    expect(dossierPeriod.safeParse(text).success).toBe(false);
  },
);

test.each([
  ['2024', '2023'],
  ['2024-H1', '2023-H2'],
  ['2024-H2', '2024-H1'],
  ['2024-Q1', '2023-Q4'],
  ['2024-M10', '2024-M09'],
  ['2024-M01', '2023-M12'],
  ['2024-Q3-luy-ke', '2023'],
])('what %s carries over is what %s left pending', (text, before) => {
  expect(periodBefore(period(text))).toBe(before);
});

test('months follow one another across years', () => {
  expect(monthsOf(period('2024-Q1'))).toEqual(['2024-01-01', '2024-02-01', '2024-03-01']);
  const [november] = monthsOf(period('2024-M11'));
  expect(november && monthsAfter(november, 3)).toBe('2025-02-01');
  expect(november && monthsAfter(november, -11)).toBe('2023-12-01');
});
