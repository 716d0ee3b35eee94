import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AlertCondition,
  type BacklogCounts,
  conditionsOf,
  isFarAbovePace,
  isStillAbovePace,
  nextEpisodes,
  type OpenAlert,
  runUpTo,
  spikeIn,
} from './dossier-alert-rule';
import { DEFAULT_LIMITS } from './dossier-limits';
import { monthsAfter } from './dossier-period';
import type { RunRow } from './dossier-run';
import { plainDate } from './plain-date';

const month = (text: string) => plainDate.parse(`${text}-01`);
const JUNE = month('2024-06');

const year = (late: number, resolved: number, count = 12): RunRow[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ key: '', month: monthsAfter(JUNE, at - count), late, resolved, overdue: 0 },
  }));

const june = (late: number, resolved: number): RunRow => ({
  ...{ key: '', month: JUNE, late, resolved, overdue: 0 },
});

test('a month far beyond what the year before brings is a spike, with the figures behind it', () => {
  expect(spikeIn([...year(3, 300), june(18, 310)], JUNE, DEFAULT_LIMITS)).toEqual({
    kind: 'spike',
    month: '2024-06-01',
    late: 18,
    resolved: 310,
    usualLate: 36,
    usualResolved: 3600,
    usualMonths: 12,
  });
});

test('what lies within chance, below the limit or in too small a month is none', () => {
  expect(spikeIn([...year(3, 300), june(8, 310)], JUNE, DEFAULT_LIMITS)).toBeNull();
  expect(spikeIn([...year(1, 3000), june(50, 3000)], JUNE, DEFAULT_LIMITS)).toBeNull();
  expect(spikeIn([...year(3, 300), june(20, 29)], JUNE, DEFAULT_LIMITS)).toBeNull();
  expect(spikeIn(year(3, 300), JUNE, DEFAULT_LIMITS)).toBeNull();
});

test('always late is no spike, and without six months to compare with there is none', () => {
  expect(spikeIn([...year(30, 300), june(31, 300)], JUNE, DEFAULT_LIMITS)).toBeNull();
  expect(spikeIn([...year(3, 300, 5), june(60, 300)], JUNE, DEFAULT_LIMITS)).toBeNull();
  expect(spikeIn([...year(3, 300, 6), june(60, 300)], JUNE, DEFAULT_LIMITS)).not.toBeNull();
});

test('none late in a small year does not make the first two a spike', () => {
  expect(spikeIn([...year(0, 40), june(2, 40)], JUNE, DEFAULT_LIMITS)).toBeNull();
  expect(spikeIn([...year(0, 40), june(4, 40)], JUNE, DEFAULT_LIMITS)).not.toBeNull();
});

test('months before 1 July 2025 are not compared with months after it', () => {
  const shifted = [...year(3, 300), june(60, 300)].map((row) => ({
    ...row,
    month: monthsAfter(row.month, 16),
  }));

  expect(spikeIn(shifted, month('2025-10'), DEFAULT_LIMITS)).toBeNull();
});

test('a run begins beyond chance, and goes on while it is a run at all', () => {
  const may = month('2024-05');
  const found = (late: number) =>
    conditionsOf(
      { authorityId: 1, fieldId: 2, rows: year(late, 300, 3), backlog: null },
      { month: may, asOf: plainDate.parse('2024-05-31'), limits: DEFAULT_LIMITS },
    );

  expect(runUpTo(year(12, 300, 3), may, DEFAULT_LIMITS)).toMatchObject({
    ...{ from: '2024-03-01', to: '2024-05-01', periods: 3, lateLimit: 2 },
  });
  expect(runUpTo(year(12, 300, 3), JUNE, DEFAULT_LIMITS)).toBeNull();
  expect(found(12)).toMatchObject([{ canBegin: true, beganIn: '2024-03-01', seenIn: may }]);
  expect(found(9)).toMatchObject([{ canBegin: false }]);
  expect(found(6)).toEqual([]);
});

const backlog = (due: number, resolved = 1260): BacklogCounts => ({
  asOf: plainDate.parse('2024-06-14'),
  dueUntil: plainDate.parse('2024-06-21'),
  ...{ dueSoonDays: 5, due, resolved, workingDays: 63 },
});

test('a backlog begins far above the pace, and lasts until it is down to it', () => {
  expect(isFarAbovePace(backlog(150), DEFAULT_LIMITS)).toBe(false);
  expect(isFarAbovePace(backlog(151), DEFAULT_LIMITS)).toBe(true);
  expect(isStillAbovePace(backlog(101))).toBe(true);
  expect(isStillAbovePace(backlog(100))).toBe(false);
  expect(isFarAbovePace(backlog(29, 0), DEFAULT_LIMITS)).toBe(false);
  expect(isFarAbovePace(backlog(30, 0), DEFAULT_LIMITS)).toBe(true);
  expect(isFarAbovePace(backlog(31, 250), DEFAULT_LIMITS)).toBe(false);
});

const condition = (given: Partial<AlertCondition> = {}): AlertCondition => ({
  ...{ authorityId: 1, fieldId: 2, beganIn: JUNE, seenIn: JUNE, canBegin: true },
  facts: { kind: 'backlog', ...backlog(200) },
  ...given,
});

const open = (given: Partial<OpenAlert> = {}): OpenAlert => ({
  ...{ id: 7, kind: 'backlog', authorityId: 1, fieldId: 2, lastIn: JUNE },
  ...given,
});

test('an episode begins once, goes on, and ends', () => {
  const july = monthsAfter(JUNE, 1);

  expect(nextEpisodes([], [condition()])).toMatchObject({ begin: [{ authorityId: 1 }], end: [] });
  expect(nextEpisodes([open()], [condition({ seenIn: july, canBegin: false })])).toMatchObject({
    begin: [],
    goOn: [{ id: 7, lastIn: july }],
    end: [],
  });
  expect(nextEpisodes([open()], [])).toMatchObject({ begin: [], goOn: [], end: [{ id: 7 }] });
  expect(nextEpisodes([], [condition({ canBegin: false })])).toMatchObject({ begin: [] });
  expect(nextEpisodes([open({ fieldId: 3 })], [condition()])).toMatchObject({
    begin: [{ fieldId: 2 }],
    end: [{ fieldId: 3 }],
  });
});

test('whatever days come, no two alerts of one thing are open at once', () => {
  const day = fc.record({ isSeen: fc.boolean(), canBegin: fc.boolean() });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 40 }), (days) => {
      let alerts: readonly OpenAlert[] = [];
      let wasOpen = false;
      days.forEach(({ isSeen, canBegin }, id) => {
        const next = nextEpisodes(alerts, isSeen ? [condition({ canBegin })] : []);
        expect(next.begin.length).toBe(!wasOpen && isSeen && canBegin ? 1 : 0);
        alerts = [...next.goOn, ...next.begin.map(() => open({ id }))];
        expect(alerts.length).toBeLessThanOrEqual(1);
        wasOpen = alerts.length === 1;
      });
    }),
  );
});

test('all that holds of a unit and field is said at once', () => {
  const rows = [
    ...year(1, 300, 9),
    ...[3, 2, 1].map((ago) => ({ ...june(12, 300), month: monthsAfter(JUNE, -ago) })),
    june(60, 300),
  ];
  const ground = { authorityId: 1, fieldId: 2, rows, backlog: backlog(200) };
  const found = conditionsOf(ground, {
    month: JUNE,
    asOf: plainDate.parse('2024-07-03'),
    limits: DEFAULT_LIMITS,
  });

  expect(found.map(({ facts, beganIn, seenIn }) => [facts.kind, beganIn, seenIn])).toEqual([
    ['spike', '2024-06-01', '2024-06-01'],
    ['run', '2024-03-01', '2024-06-01'],
    ['backlog', '2024-07-01', '2024-07-01'],
  ]);
});
