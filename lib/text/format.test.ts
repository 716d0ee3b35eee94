import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedPoints } from '@/lib/domain/typed-points';
import {
  formatAmount,
  formatCount,
  formatDay,
  formatInstant,
  formatMoment,
  formatPartialDay,
  formatPercent,
  formatPeriod,
  formatPoints,
  formatRank,
  formatSigned,
} from './format';

test('points are printed with a comma and the decimals they came with', () => {
  expect(formatPoints('86.49')).toBe('86,49');
  expect(formatPoints('43.6')).toBe('43,6');
  expect(formatPoints('85.80')).toBe('85,80');
  expect(formatPoints('100')).toBe('100');
});

test('a difference carries its sign, and nothing is neither plus nor minus', () => {
  expect(formatSigned('1.42')).toBe('+1,42');
  expect(formatSigned('-0.49')).toBe('−0,49');
  expect(formatSigned('0.00')).toBe('0,00');
  expect(formatAmount('-0.49')).toBe('0,49');
});

test('per cent stands behind a space that does not break', () => {
  expect(formatPercent('85.80')).toBe('85,80\u00a0%');
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1150343, '1.150.343'],
  [-15641, '−15.641'],
])('the count %d is printed %s', (count, printed) => {
  expect(formatCount(count)).toBe(printed);
});

test('days are printed day first, as far as they are known', () => {
  expect(formatDay('2024-04-17')).toBe('17/04/2024');
  expect(formatPartialDay('2022-07')).toBe('07/2022');
  expect(formatPartialDay('2022')).toBe('2022');
  expect(formatPartialDay('')).toBe('');
});

test('a rank is printed with its denominator', () => {
  expect(formatRank(17, 61)).toBe('17/61');
});

test('an instant is told on the clocks of Vietnam, wherever the server stands', () => {
  const expected = '18:30 ngày 22/11/2026 (giờ Việt Nam)';
  expect(formatInstant('2026-11-22T11:30:00.000Z')).toBe(expected);
  expect(formatInstant(new Date('2026-11-22T12:30:00+01:00'))).toBe(expected);
  expect(formatInstant('2026-12-31T17:00:00Z')).toBe('00:00 ngày 01/01/2027 (giờ Việt Nam)');
});

test('periods are named as people name them', () => {
  expect(formatPeriod('2023')).toBe('năm 2023');
  expect(formatPeriod('2025-Q3')).toBe('quý III/2025');
  expect(formatPeriod('2025-M09')).toBe('tháng 9/2025');
});

test('law: what is printed is read back as it was', () => {
  const printed = fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.stringMatching(/^\d{0,6}$/))
    .map(([whole, fraction]) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`));
  fc.assert(
    fc.property(printed, (points) => {
      expect(typedPoints.parse(formatPoints(points))).toBe(points);
    }),
  );
});

test('a moment is told short, on the clocks of Vietnam', () => {
  expect(formatMoment('2024-04-17T07:05:00Z')).toBe('14:05 17/04/2024');
});
