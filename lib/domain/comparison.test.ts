import { expect, test } from 'vitest';
import { breaksBetween, type CriteriaSetSpan, changeBetween } from './comparison';
import { period } from './period';
import { points } from './points';

const span = (fromYear: number, toYear: number | null, isComparable: boolean): CriteriaSetSpan => ({
  fromYear,
  toYear,
  isComparableWithPrevious: isComparable,
  note: `set of ${fromYear}`,
});

const SIPAS = [span(2015, 2016, true), span(2017, 2021, true), span(2022, null, false)];
const PAPI = [span(2011, 2017, false), span(2018, 2020, false), span(2021, null, true)];
const MERGERS = [{ year: 2025, note: '34 provinces' }];

const result = (year: string, printed: string | null, rank: number | null = null, outOf = 63) => ({
  period: period.parse(year),
  points: printed === null ? null : points.parse(printed),
  rank,
  outOf: rank === null ? null : outOf,
});

test('within one method the difference, its direction and the places climbed are told', () => {
  const change = changeBetween(result('2022', '80.00', 38), result('2023', '85.8', 30), SIPAS);
  expect(change).toEqual({
    kind: 'difference',
    points: '5.80',
    direction: 'up',
    from: '80.00',
    fromPeriod: '2022',
    rankChange: 8,
  });
});

test('from 15th to 17th is two places lost', () => {
  const change = changeBetween(result('2022', '43', 15), result('2023', '43', 17), PAPI);
  expect(change).toMatchObject({ direction: 'same', points: '0', rankChange: -2 });
});

test('SIPAS 2021 and 2022 are never compared: the method changed', () => {
  const change = changeBetween(result('2021', '87.16', 3), result('2022', '80.08', 9), SIPAS);
  expect(change).toEqual({ kind: 'break', reason: 'method', note: 'set of 2022' });
});

test('a break in between forbids comparison though both years stand within a set', () => {
  const change = changeBetween(result('2019', '87.16'), result('2024', '83.94'), SIPAS);
  expect(change.kind).toBe('break');
});

test('an amended set that may be compared is no break', () => {
  const change = changeBetween(result('2020', '43.3707'), result('2021', '44.4418'), PAPI);
  expect(change).toMatchObject({ kind: 'difference', points: '1.0711', direction: 'up' });
});

test('no difference crosses the mergers of July 2025', () => {
  const [before, after] = [result('2024', '88', 11), result('2025', '89', 5, 34)];
  expect(changeBetween(before, after, PAPI, MERGERS)).toEqual({
    kind: 'break',
    reason: 'territory',
    note: '34 provinces',
  });
});

test('ranks among a different number of authorities are not subtracted', () => {
  const change = changeBetween(result('2021', '44', 10, 60), result('2022', '43', 15, 61), PAPI);
  expect(change).toMatchObject({ kind: 'difference', rankChange: null });
});

test('where only ranks were printed, only ranks are compared', () => {
  const change = changeBetween(result('2022', null, 46), result('2023', '86.49', 38), SIPAS);
  expect(change).toEqual({ kind: 'rankOnly', rankChange: 8, fromPeriod: '2022' });
});

test('without an earlier figure there is nothing to compare with', () => {
  const now = result('2023', '86.49', 38);
  expect(changeBetween(null, now, SIPAS)).toEqual({ kind: 'noPrevious' });
  expect(changeBetween(result('2022', null), now, SIPAS)).toEqual({ kind: 'noPrevious' });
});

test('a missing figure is not zero: it makes no difference', () => {
  const change = changeBetween(result('2022', '80'), result('2023', null), SIPAS);
  expect(change).toEqual({ kind: 'noPrevious' });
});

test('a chart is told the first year after each break, in order, and why', () => {
  expect(breaksBetween(2015, 2025, SIPAS, MERGERS)).toEqual([
    { year: 2022, reason: 'method', note: 'set of 2022' },
    { year: 2025, reason: 'territory', note: '34 provinces' },
  ]);
});

test('a break at the first year shown is before the chart, and the first set breaks with nothing', () => {
  expect(breaksBetween(2022, 2024, SIPAS)).toEqual([]);
  expect(breaksBetween(2009, 2017, PAPI)).toEqual([]);
  expect(breaksBetween(2017, 2018, PAPI).map(({ year }) => year)).toEqual([2018]);
});
