import fc from 'fast-check';
import { expect, test } from 'vitest';
import { period } from './period';
import { type Points, points, sumPoints } from './points';
import type { MissingReason } from './score';
import {
  type CheckedCell,
  type CheckedCriterion,
  isComparable,
  isWithin,
  limitOf,
  partsOf,
  sumDifferences,
  unusualChanges,
} from './score-check';

const of = (written: string): Points => points.parse(written);

const criterion = (code: string, parentCode: string | null, max?: string): CheckedCriterion => ({
  code,
  parentCode,
  maxPoints: max === undefined ? null : of(max),
});

const cell = (
  code: string,
  written: string | null,
  given: { missing?: MissingReason; note?: string } = {},
): CheckedCell => ({
  authority: 'thai-binh',
  criterion: code,
  points: written === null ? null : of(written),
  missing: given.missing ?? null,
  entryNote: given.note ?? null,
});

const PAPI = [
  criterion('T', null, '80'),
  ...['1', '2', '3', '4', '5', '6', '7', '8'].map((code) => criterion(code, 'T', '10')),
  criterion('1.1', '1'),
  criterion('1.2', '1'),
];
const PAR_2023 = [
  criterion('T', null, '100'),
  criterion('A', 'T', '61.5'),
  ...['1', '2', '3', '4', '5', '6', '7', '8'].map((code) => criterion(code, 'T')),
];
const SIPAS = [criterion('T', null, '100')];

test('a criterion may have as many points as its own maximum, its parent’s, or the scale', () => {
  expect(limitOf('8', PAPI, of('80'))).toBe('10');
  expect(limitOf('1.1', PAPI, of('80'))).toBe('10');
  expect(limitOf('7', PAR_2023, of('100'))).toBe('100');
  expect(limitOf('unknown', SIPAS, of('100'))).toBe('100');
  expect(isWithin(of('80.00'), of('80'))).toBe(true);
  expect(isWithin(of('80.01'), of('80'))).toBe(false);
});

test('the appraised points of PAR Index are a subtotal where all eight fields stand, a part beside the eighth alone', () => {
  expect(partsOf('T', PAR_2023)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(partsOf('T', [criterion('T', null), criterion('A', 'T'), criterion('8', 'T')])).toEqual([
    'A',
    '8',
  ]);
  expect(partsOf('1.1', PAPI)).toEqual([]);
});

test('a total that is off by more than rounding is named with both figures', () => {
  const cells = [cell('1', '5.20'), cell('1.1', '2.10'), cell('1.2', '3.00')];

  expect(sumDifferences(cells, PAPI)).toEqual([
    {
      authority: 'thai-binh',
      criterion: '1',
      parts: ['1.1', '1.2'],
      printed: '5.20',
      sum: '5.10',
    },
  ]);
});

test('half a unit of the last decimal for each of the three figures is rounding, more is not', () => {
  const parts = [cell('1.1', '2.10'), cell('1.2', '3.00')];

  expect(sumDifferences([cell('1', '5.115'), ...parts], PAPI)).toHaveLength(1);
  expect(sumDifferences([cell('1', '5.11'), ...parts], PAPI)).toEqual([]);
});

test('a sum is looked at only when the total and all its parts are there', () => {
  expect(sumDifferences([cell('1', '9.00'), cell('1.1', '2.10')], PAPI)).toEqual([]);
  expect(sumDifferences([cell('1', '9.00'), cell('1.1', '2.10'), cell('1.2', null)], PAPI)).toEqual(
    [],
  );
  expect(sumDifferences([cell('1', null), cell('1.1', '2.10'), cell('1.2', '3.00')], PAPI)).toEqual(
    [],
  );
});

test('a part that does not apply adds nothing; one that was not surveyed leaves the sum open', () => {
  const with12 = (missing: MissingReason) => [
    cell('1', '9.00'),
    cell('1.1', '2.10'),
    cell('1.2', null, { missing }),
  ];

  expect(sumDifferences(with12('notApplicable'), PAPI)).toMatchObject([{ sum: '2.10' }]);
  expect(sumDifferences(with12('notSurveyed'), PAPI)).toEqual([]);
});

test('what is the exact sum of its parts is never questioned', () => {
  const part = fc.integer({ min: 0, max: 9_999_999 }).map((units) => of((units / 1e6).toFixed(6)));
  fc.assert(
    fc.property(fc.tuple(part, part), ([first, second]) => {
      const total = sumPoints([first, second]);
      const cells = [cell('1', total), cell('1.1', first), cell('1.2', second)];
      expect(sumDifferences(cells, PAPI)).toEqual([]);
    }),
  );
});

test('a change of a twentieth of the scale asks for a note, a smaller one does not', () => {
  const scale = { scaleMax: of('100'), unusualChange: null };
  const before = [cell('T', '80.00')];

  expect(unusualChanges([cell('T', '84.99')], before, scale)).toEqual([]);
  expect(unusualChanges([cell('T', '75.00', { note: 'Đã đối chiếu.' })], before, scale)).toEqual([
    {
      authority: 'thai-binh',
      criterion: 'T',
      from: '80.00',
      to: '75.00',
      change: '-5.00',
      note: 'Đã đối chiếu.',
    },
  ]);
});

test('what an indicator sets as unusual counts for its parts as for the total', () => {
  const scale = { scaleMax: of('80'), unusualChange: of('1') };

  expect(unusualChanges([cell('3', '6.00')], [cell('3', '5.00')], scale)).toHaveLength(1);
  expect(unusualChanges([cell('3', '5.99')], [cell('3', '5.00')], scale)).toEqual([]);
  expect(unusualChanges([cell('T', '40.99')], [cell('T', '40.00')], scale)).toEqual([]);
});

test('nothing is unusual without a figure on both sides', () => {
  const scale = { scaleMax: of('100'), unusualChange: null };

  expect(unusualChanges([cell('T', '80.00')], [], scale)).toEqual([]);
  expect(unusualChanges([cell('T', '80.00')], [cell('T', null)], scale)).toEqual([]);
  expect(unusualChanges([cell('T', null)], [cell('T', '80.00')], scale)).toEqual([]);
});

test('figures are compared neither across a break of method nor of territory', () => {
  const sets = [
    { fromYear: 2017, toYear: 2021, isComparableWithPrevious: true, note: null },
    { fromYear: 2022, toYear: null, isComparableWithPrevious: false, note: null },
  ];
  const year = (written: string) => period.parse(written);

  expect(isComparable(year('2023'), year('2024'), sets, [])).toBe(true);
  expect(isComparable(year('2021'), year('2022'), sets, [])).toBe(false);
  expect(isComparable(year('2024'), year('2025'), sets, [{ year: 2025, note: null }])).toBe(false);
});
