import fc from 'fast-check';
import { expect, test } from 'vitest';
import { period } from './period';
import { points } from './points';
import { isTargetMet, requiredPace, type Target, targetStanding } from './target';

const p = (printed: string) => points.parse(printed);
const target = (operator: Target['operator'], value: string, year: string): Target => ({
  operator,
  value: p(value),
  period: period.parse(year),
});
const ABOVE_90 = target('gt', '90', '2024');
const THAI_BINH_2023 = { period: period.parse('2023'), points: p('85.80') };

test('"trên 90" is not met by 90,00 and is met by 90,01', () => {
  expect(isTargetMet(ABOVE_90, p('90.00'))).toBe(false);
  expect(isTargetMet(ABOVE_90, p('90.01'))).toBe(true);
  expect(isTargetMet(target('gte', '90', '2024'), p('90.00'))).toBe(true);
});

test('a standing tells the distance with its sign', () => {
  expect(targetStanding(ABOVE_90, p('85.80'))).toEqual({ status: 'missed', distance: '-4.20' });
  expect(targetStanding(ABOVE_90, p('90.00'))).toEqual({ status: 'missed', distance: '0.00' });
  expect(targetStanding(ABOVE_90, p('90.59'))).toEqual({ status: 'met', distance: '0.59' });
});

test('a future target has no result and no distance', () => {
  expect(targetStanding(ABOVE_90, null)).toEqual({ status: 'noResult', distance: null });
});

test('from 85,80 more than 4,20 are needed in one year to be above 90 in 2024', () => {
  expect(requiredPace(ABOVE_90, THAI_BINH_2023)).toEqual({
    total: '4.20',
    perYear: '4.20',
    years: 1,
    isMoreThan: true,
  });
});

test('a pace over several years is rounded up, so that keeping it suffices', () => {
  expect(requiredPace(target('gte', '95', '2026'), THAI_BINH_2023)).toEqual({
    total: '9.20',
    perYear: '3.07',
    years: 3,
    isMoreThan: false,
  });
});

test('a target that is met, or whose year has come, asks for no pace', () => {
  const best = { period: period.parse('2023'), points: p('90.61') };
  expect(requiredPace(ABOVE_90, best)).toBeNull();
  expect(requiredPace(target('gt', '90', '2023'), THAI_BINH_2023)).toBeNull();
});

test('law: keeping the yearly pace reaches the target in time', () => {
  const hundredths = fc.integer({ min: 0, max: 9_999 }).map((n) => p((n / 100).toFixed(2)));
  fc.assert(
    fc.property(hundredths, hundredths, fc.integer({ min: 1, max: 9 }), (value, now, years) => {
      const aim: Target = { operator: 'gte', value, period: period.parse(`${2023 + years}`) };
      const pace = requiredPace(aim, { period: period.parse('2023'), points: now });
      fc.pre(pace !== null);
      const reached = Number(now) + Number(pace?.perYear) * years;
      expect(reached).toBeGreaterThanOrEqual(Number(value) - 1e-9);
    }),
  );
});
