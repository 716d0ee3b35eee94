import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCounts,
  type DossierCounts,
  handledInTime,
  NO_COUNTS,
  newOf,
  percentOf,
  resolvedInTime,
} from './dossier-counts';

/** Thái Bình 2021, as its page prints it. */
const THAI_BINH_2021: DossierCounts = {
  ...NO_COUNTS,
  received: 1_150_343,
  receivedOnline: 69_635,
  receivedInPerson: 1_065_067,
  carriedOver: 15_641,
  resolved: 1_139_324,
  early: 114_977,
  onTime: 1_022_796,
  late: 1_551,
  pending: 11_019,
  waiting: 10_686,
  overdue: 333,
};

test('the two rates of Thái Bình 2021, each with its denominator', () => {
  const resolved = resolvedInTime(THAI_BINH_2021);
  const handled = handledInTime(THAI_BINH_2021);

  expect(resolved).toEqual({ part: 1_137_773, whole: 1_139_324 });
  expect(handled).toEqual({ part: 1_148_459, whole: 1_150_343 });
  expect(resolved && percentOf(resolved)).toBe('99.86');
  expect(handled && percentOf(handled)).toBe('99.84');
  expect(newOf(THAI_BINH_2021)).toBe(1_134_702);
});

test('nothing resolved is neither 0 % nor 100 %', () => {
  expect(percentOf({ part: 0, whole: 0 })).toBeNull();
});

test('a column that nobody printed has no rate', () => {
  expect(resolvedInTime(NO_COUNTS)).toBeNull();
  expect(handledInTime({ ...THAI_BINH_2021, waiting: null })).toBeNull();
});

test('one column for early and on time is kept whole, also in sums', () => {
  const combined = { ...NO_COUNTS, inTime: 90, late: 10, resolved: 100 };
  const sum = addCounts([combined, { ...NO_COUNTS, early: 40, onTime: 50, late: 0, resolved: 90 }]);

  expect(resolvedInTime(combined)).toEqual({ part: 90, whole: 100 });
  expect(sum).toMatchObject({ early: null, onTime: null, inTime: 180, late: 10, resolved: 190 });
});

test('a column is added only where everybody prints it', () => {
  const sum = addCounts([
    { ...NO_COUNTS, late: 3, overdue: 1 },
    { ...NO_COUNTS, late: 4 },
  ]);

  expect(sum).toMatchObject({ late: 7, overdue: null });
});

test('a percentage is rounded half up, exactly', () => {
  expect(percentOf({ part: 1, whole: 3 })).toBe('33.33');
  expect(percentOf({ part: 2, whole: 3 })).toBe('66.67');
  expect(percentOf({ part: 1, whole: 8 }, 0)).toBe('13');
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, whole) => {
      const percent = Number(percentOf({ part, whole }));
      return Math.abs(percent - (100 * part) / whole) <= 0.005_000_1;
    }),
  );
});
