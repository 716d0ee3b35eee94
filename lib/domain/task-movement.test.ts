import { expect, test } from 'vitest';
import { dossierPeriod } from './dossier-period';
import { period } from './period';
import { plainDate } from './plain-date';
import { points } from './points';
import { comparablePeriod, hopeOf, type PointsFacts, pointsMovement } from './task-movement';

const at = (year: string, value: string | null) => ({
  period: period.parse(year),
  points: value === null ? null : points.parse(value),
});

/** PAPI as it is: comparable from 2018 on; the provinces are others from 2025. */
const facts = (given: Partial<PointsFacts>): PointsFacts => ({
  basePeriod: period.parse('2023'),
  maxPoints: points.parse('10'),
  results: [],
  spans: [
    { fromYear: 2011, toYear: 2017, isComparableWithPrevious: true, note: null },
    { fromYear: 2018, toYear: 2020, isComparableWithPrevious: false, note: 'Tám nội dung' },
    { fromYear: 2021, toYear: null, isComparableWithPrevious: true, note: null },
  ],
  territoryBreaks: [{ year: 2025, note: 'Nghị quyết 202/2025/QH15' }],
  ...given,
});

test('points regained are those gained since the base period', () => {
  const results = [at('2024', '5.4500'), at('2023', '5.2000')];

  expect(pointsMovement(facts({ results }))).toEqual({
    kind: 'moved',
    steps: [at('2023', '5.2000'), at('2024', '5.4500')],
    change: '0.2500',
    direction: 'up',
    regained: '0.2500',
    lost: '4.8000',
    later: null,
  });
});

test('a fall regains nothing and is said as a fall', () => {
  const moved = pointsMovement(facts({ results: [at('2023', '5.20'), at('2024', '5.1')] }));

  expect(moved).toMatchObject({ change: '-0.10', direction: 'down', regained: '0.00' });
});

test('no more is regained than was lost', () => {
  const results = [at('2023', '9.90'), at('2024', '10.30')];

  expect(pointsMovement(facts({ results }))).toMatchObject({ regained: '0.10', lost: '0.10' });
});

test('without a printed maximum what was lost is not known, what was gained is', () => {
  const results = [at('2023', '1.20'), at('2024', '1.50')];

  const moved = pointsMovement(facts({ results, maxPoints: null }));

  expect(moved).toMatchObject({ regained: '0.30', lost: null });
});

test('the newest release before a break counts, and the break is named', () => {
  const results = [at('2023', '5.20'), at('2024', '5.50'), at('2025', null)];

  expect(pointsMovement(facts({ results }))).toMatchObject({
    kind: 'moved',
    change: '0.30',
    later: { year: 2025, reason: 'territory' },
  });
});

test('nothing is computed where every later release lies behind a break', () => {
  const results = [at('2017', '35.10'), at('2018', '44.20'), at('2019', '44.90')];

  expect(pointsMovement(facts({ basePeriod: period.parse('2017'), results }))).toEqual({
    kind: 'waiting',
    base: at('2017', '35.10'),
    later: { year: 2018, reason: 'method', note: 'Tám nội dung' },
  });
});

test('a base period without a figure is not taken for zero', () => {
  expect(pointsMovement(facts({ results: [at('2023', null), at('2024', '5.00')] }))).toEqual({
    kind: 'noBase',
  });
});

test.each([
  ['0.30', '0.25', 'all'],
  ['0.25', '0.25', 'all'],
  ['0.24', '0.25', 'some'],
  ['0.00', '0.25', 'none'],
] as const)('%s of %s hoped for is %s', (regained, expected, hope) => {
  expect(hopeOf(points.parse(regained), points.parse(expected))).toBe(hope);
});

const comparable = (base: string, asOf: string) =>
  comparablePeriod({
    base: dossierPeriod.parse(base),
    asOf: plainDate.parse(asOf),
    breaks: [plainDate.parse('2025-07-01')],
  });

test.each([
  ['2023-Q4', '2024-08-15', '2024-Q2', null],
  ['2023-Q4', '2026-03-31', '2025-Q2', '2025-07-01'],
  ['2023-Q4', '2024-02-01', null, null],
  ['2023', '2025-06-30', '2024', null],
  ['2023', '2026-12-31', '2024', '2025-07-01'],
  ['2023-M12', '2025-06-30', '2025-M06', null],
  ['2023-Q3-luy-ke', '2025-06-30', '2024-Q3-luy-ke', null],
  ['2025-Q3', '2026-03-31', '2026-Q1', null],
])('of %s, as of %s, the newest comparable period is %s', (base, asOf, now, laterOn) => {
  expect(comparable(base, asOf)).toEqual({ now, laterOn });
});
