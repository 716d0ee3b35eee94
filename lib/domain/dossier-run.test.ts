import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsAfter } from './dossier-period';
import { isAboveLimit, isBeyondChance, lateRuns, type RunRow, type RunRule } from './dossier-run';
import { plainDate } from './plain-date';

const month = (text: string) => plainDate.parse(`${text}-01`);

const RULE: RunRule = { minimumVolume: 30, lateLimit: 2, runLength: 3, until: month('2024-06') };

/** Late and resolved of months in a row. */
const months = (first: string, counts: readonly (readonly [number, number])[], key = 'dat-dai') =>
  counts.map(
    ([late, resolved], at): RunRow => ({
      key,
      month: monthsAfter(month(first), at),
      late,
      resolved,
      overdue: at,
    }),
  );

test('three months above the limit are a run; two are not', () => {
  const three = months('2024-04', [
    [30, 500],
    [28, 510],
    [35, 490],
  ]);

  expect(lateRuns(three, RULE)).toEqual([
    {
      key: 'dat-dai',
      from: '2024-04-01',
      to: '2024-06-01',
      periods: 3,
      late: 93,
      resolved: 1500,
      overdue: 2,
      isOngoing: true,
      isBeyondChance: true,
    },
  ]);
  expect(lateRuns(three.slice(1), RULE)).toEqual([]);
});

test('at the limit is not above it, with a limit that floats cannot hold', () => {
  const atTwoPointThree = { minimumVolume: 30, lateLimit: 2.3 };

  expect(isAboveLimit({ late: 23, resolved: 1000 }, atTwoPointThree)).toBe(false);
  expect(isAboveLimit({ late: 24, resolved: 1000 }, atTwoPointThree)).toBe(true);
  expect(isAboveLimit({ late: 0, resolved: 0 }, { minimumVolume: 1, lateLimit: 0 })).toBe(false);
});

test('a month with too little volume, or none at all, ends a run', () => {
  const few = months('2024-01', [
    [20, 100],
    [20, 100],
    [20, 29],
    [20, 100],
    [20, 100],
    [20, 100],
  ]);
  const gap = few.filter(({ month: of }) => of !== '2024-03-01');

  expect(lateRuns(few, RULE).map(({ from, periods }) => [from, periods])).toEqual([
    ['2024-04-01', 3],
  ]);
  expect(lateRuns(gap, RULE)).toEqual(lateRuns(few, RULE));
});

test('a run that ended stays on the list, and is not ongoing', () => {
  const ended = months('2024-01', [
    [20, 100],
    [20, 100],
    [20, 100],
    [20, 100],
    [1, 100],
    [1, 100],
  ]);

  expect(lateRuns(ended, RULE)).toMatchObject([
    { from: '2024-01-01', to: '2024-04-01', periods: 4, isOngoing: false },
  ]);
});

test('a bare threshold would blame chance: 6 late of 90 could be luck, 9 could not', () => {
  const barely = lateRuns(
    months('2024-04', [
      [2, 30],
      [2, 30],
      [2, 30],
    ]),
    RULE,
  );
  const clearly = lateRuns(
    months('2024-04', [
      [3, 30],
      [3, 30],
      [3, 30],
    ]),
    RULE,
  );

  expect(barely).toMatchObject([{ late: 6, resolved: 90, isBeyondChance: false }]);
  expect(clearly).toMatchObject([{ late: 9, resolved: 90, isBeyondChance: true }]);
  expect(isBeyondChance({ late: 7, resolved: 90 }, RULE)).toBe(false);
  expect(isBeyondChance({ late: 8, resolved: 90 }, RULE)).toBe(true);
});

test('no run goes across the first day of two levels of government', () => {
  const across = months('2025-05', [
    [20, 100],
    [20, 100],
    [20, 100],
    [20, 100],
  ]);
  const rule = { ...RULE, until: month('2025-08') };

  expect(lateRuns(across, rule)).toEqual([]);
  expect(
    lateRuns(
      months('2025-04', [
        [20, 100],
        [20, 100],
        [20, 100],
        [20, 100],
      ]),
      rule,
    ),
  ).toMatchObject([{ from: '2025-04-01', to: '2025-06-01', isOngoing: false }]);
});

test('quarters run as months do', () => {
  const quarters = ['2023-10', '2024-01', '2024-04'].flatMap((first) => months(first, [[20, 100]]));

  expect(lateRuns(quarters, { ...RULE, until: month('2024-04'), periodLength: 3 })).toMatchObject([
    { periods: 3, isOngoing: true },
  ]);
  expect(lateRuns(quarters, RULE)).toEqual([]);
});

test('rows of one period are added, as of several units', () => {
  const oneUnit = months('2024-04', [
    [10, 25],
    [10, 25],
    [10, 25],
  ]);

  expect(lateRuns(oneUnit, RULE)).toEqual([]);
  expect(lateRuns([...oneUnit, ...oneUnit], RULE)).toMatchObject([{ late: 60, resolved: 150 }]);
});

const someRows = fc
  .array(
    fc.record({
      key: fc.constantFrom('a', 'b'),
      month: fc.integer({ min: 0, max: 30 }).map((at) => monthsAfter(month('2023-06'), at)),
      resolved: fc.integer({ min: 0, max: 200 }),
      overdue: fc.nat(20),
      share: fc.double({ min: 0, max: 0.1, noNaN: true }),
    }),
    { maxLength: 120 },
  )
  .map((rows) =>
    rows.map(({ share, ...row }): RunRow => ({ ...row, late: Math.floor(row.resolved * share) })),
  );

test('runs of one key never touch, and each is as long as it says', () => {
  const rule = { ...RULE, until: month('2025-12') };
  fc.assert(
    fc.property(someRows, (rows) => {
      const runs = lateRuns(rows, rule);
      for (const run of runs) {
        expect(monthsAfter(run.from, run.periods - 1)).toBe(run.to);
        expect(run.periods).toBeGreaterThanOrEqual(rule.runLength);
        expect(isAboveLimit(run, rule)).toBe(true);
        const sameKey = runs.filter(({ key }) => key === run.key);
        const next = sameKey.find(({ from }) => from === monthsAfter(run.to, 1));
        if (next) expect(next.from).toBe('2025-07-01');
      }
    }),
  );
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      expect(lateRuns(rows.toReversed(), RULE)).toEqual(lateRuns(rows, RULE));
    }),
  );
});
