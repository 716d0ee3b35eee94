import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPassed, newWatch, type WatchReading } from './watch';

const reading = (value: string, change: string | null = null): WatchReading => ({
  ...{ key: 'papi/2024/1', period: '2024', value, change, fromPeriod: change && '2023' },
  ...{ outOf: null, part: null, whole: null, overdue: null },
});

test.each([
  ['above', '44', '44.0001', true],
  ['above', '44', '44.0000', false],
  ['below', '44', '43.9999', true],
  ['below', '44', '44', false],
] as const)('a figure %s %s: %s is told: %s', (side, threshold, value, isTold) => {
  expect(isPassed({ measure: 'absolute', side, threshold }, reading(value))).toBe(isTold);
});

test.each([
  ['above', '1', '1.01', true],
  ['above', '1', '1.00', false],
  ['above', '1', '-5.00', false],
  ['below', '1', '-1.01', true],
  ['below', '1', '-1.00', false],
  ['below', '0', '-0.01', true],
] as const)('a change %s %s: %s is told: %s', (side, threshold, change, isTold) => {
  expect(isPassed({ measure: 'relative', side, threshold }, reading('50', change))).toBe(isTold);
});

test('without a comparable figure before no change is told, whatever the threshold', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('above', 'below'),
      fc.nat(999),
      fc.nat(999),
      (side, limit, value) => {
        const rule = { measure: 'relative', side, threshold: String(limit) } as const;
        expect(isPassed(rule, reading(String(value)))).toBe(false);
      },
    ),
  );
});

test('a figure is never both above and below one threshold', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(9999), (limit, value) => {
      const threshold = (limit / 100).toFixed(2);
      const now = reading((value / 100).toFixed(2));
      const told = (['above', 'below'] as const).filter((side) =>
        isPassed({ measure: 'absolute', side, threshold }, now),
      );
      expect(told.length).toBe(limit === value ? 0 : 1);
    }),
  );
});

const typed = (threshold: string, what = 'points/papi') =>
  newWatch.safeParse({ what, when: 'absolute/above', threshold });

test('thresholds are read as people type them', () => {
  expect(typed(' 2,50 ').data?.threshold).toBe('2.5');
  expect(typed('1200', 'overdue/').data).toMatchObject({
    threshold: '1200',
    what: { figure: 'overdue', slug: null },
  });
  for (const wrong of ['', '-1', '1.234', 'abc', '1,2,3', '1234567']) {
    expect(typed(wrong).success).toBe(false);
  }
  expect(typed('1', 'points/').success).toBe(false);
  expect(typed('1', 'gold/papi').success).toBe(false);
});
