import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points } from './points';
import { bandsByQuartile, parGroupOf, rankByPoints } from './ranking';

const row = (key: string, printed: string | null) => ({
  key,
  points: printed === null ? null : points.parse(printed),
});
const ranksOf = (rows: ReturnType<typeof row>[]) =>
  Object.fromEntries(rankByPoints(rows).map(({ key, rank }) => [key, rank]));

/** As many rows as asked, each with fewer points than the one before. */
const descending = (count: number) =>
  Array.from({ length: count }, (_, index) => row(`p${index + 1}`, `${80 - index}`));

const sizesOfBands = (count: number) => {
  const bands = [...bandsByQuartile(descending(count)).values()];
  return [1, 2, 3, 4].map((band) => bands.filter((one) => one === band).length);
};

const someRows = fc
  .array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }), { maxLength: 30 })
  .map((all) => all.map((tenths, i) => row(`p${i}`, tenths === null ? null : `4.${tenths}`)));

test('equal points share a rank and the next rank is skipped', () => {
  const rows = [row('a', '90'), row('b', '88.50'), row('c', '88.5'), row('d', '80')];
  expect(ranksOf(rows)).toEqual({ a: 1, b: 2, c: 2, d: 4 });
  expect(rankByPoints(rows).map(({ isTied }) => isTied)).toEqual([false, true, true, false]);
});

test('an authority without points has no rank, stands last and is not in the denominator', () => {
  const standings = rankByPoints([row('none', null), row('low', '40'), row('high', '45')]);
  expect(standings).toEqual([
    { key: 'high', rank: 1, outOf: 2, isTied: false },
    { key: 'low', rank: 2, outOf: 2, isTied: false },
    { key: 'none', rank: null, outOf: 2, isTied: false },
  ]);
});

test('two without points are not tied', () => {
  expect(rankByPoints([row('a', null), row('b', null)]).some(({ isTied }) => isTied)).toBe(false);
});

test('ranks follow the printed precision: a ten-thousandth apart is not a tie', () => {
  expect(ranksOf([row('hn', '43.9603'), row('vp', '43.9526'), row('x', '43.9525')])).toEqual({
    hn: 1,
    vp: 2,
    x: 3,
  });
});

test('zero points are points', () => {
  expect(ranksOf([row('zero', '0'), row('none', null)])).toEqual({ zero: 1, none: null });
});

test('law: a ranking does not depend on the order in which authorities are listed', () => {
  const shuffled = someRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, again]) => {
      expect(rankByPoints(again)).toEqual(rankByPoints(rows));
    }),
  );
});

test('law: a rank is one more than the number of authorities with more points', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const ranks = ranksOf(rows);
      const scored = rows.filter(({ points }) => points !== null);
      for (const { key, points } of scored) {
        const better = scored.filter((other) => Number(other.points) > Number(points));
        expect(ranks[key]).toBe(better.length + 1);
      }
    }),
  );
});

test('the bands are as large as PAPI printed them: 63 scored in 2019, 61 in 2023', () => {
  expect(sizesOfBands(63)).toEqual([16, 16, 15, 16]);
  expect(sizesOfBands(61)).toEqual([15, 15, 15, 16]);
  expect(sizesOfBands(60)).toEqual([15, 15, 15, 15]);
});

test('of 61, the 15th is in the highest band and the 16th and 17th in the second', () => {
  const bands = bandsByQuartile(descending(61));
  expect(['p15', 'p16', 'p17', 'p30', 'p31', 'p46', 'p61'].map((key) => bands.get(key))).toEqual([
    1, 2, 2, 2, 3, 4, 4,
  ]);
});

test('equals at the edge of a band share the better band', () => {
  const bands = bandsByQuartile([row('a', '9'), row('b', '9'), row('c', '5'), row('d', '1')]);
  expect([...bands]).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 3],
    ['d', 4],
  ]);
});

test('an authority without points has no band, and three have no quarters', () => {
  expect(bandsByQuartile([...descending(8), row('none', null)]).has('none')).toBe(false);
  expect(bandsByQuartile(descending(3)).size).toBe(0);
});

test.each([
  ['90.00', 'A'],
  ['89.99', 'B'],
  ['80', 'B'],
  ['79.99', 'C'],
  ['70', 'C'],
  ['69.99', 'D'],
])('%s points of PAR Index are in group %s', (printed, group) => {
  expect(parGroupOf(points.parse(printed))).toBe(group);
});
