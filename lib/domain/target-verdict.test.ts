import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { period } from './period';
import { plainDate } from './plain-date';
import { points } from './points';
import { isTargetMet, type TargetOperator } from './target';
import { judgeTarget, type VerdictGround } from './target-verdict';

const p = (printed: string) => points.parse(printed);

const known = (figures: Readonly<Record<string, string>>) =>
  Object.entries(figures).map(([year, printed]) => ({
    period: period.parse(year),
    points: p(printed),
  }));

const SPANS = [
  { fromYear: 2017, toYear: 2021, isComparableWithPrevious: true, note: null },
  { fromYear: 2022, toYear: null, isComparableWithPrevious: false, note: 'Phương pháp mới.' },
];

const ground = (
  aim: readonly [TargetOperator, string, string],
  figures: Readonly<Record<string, string>>,
  rest: Partial<VerdictGround> = {},
): VerdictGround => ({
  target: { operator: aim[0], value: p(aim[1]), period: period.parse(aim[2]) },
  results: known(figures),
  missing: null,
  spans: SPANS,
  territoryBreaks: [],
  endedOn: null,
  ...rest,
});

const ABOVE_90_IN_2024 = ['gt', '90', '2024'] as const;
const ABOVE_90_IN_2026 = ['gt', '90', '2026'] as const;

test.each([
  ['90.01 meets "trên 90"', { 2023: '85.80', 2024: '90.01' }, 'met'],
  ['90.00 does not, though it rose', { 2023: '85.80', 2024: '90.00' }, 'behind'],
  ['less than the year before goes backwards', { 2023: '85.80', 2024: '85.79' }, 'backwards'],
  ['the same as the year before is behind', { 2023: '85.80', 2024: '85.80' }, 'behind'],
  ['without a year before it is behind', { 2022: '89.00', 2024: '85.80' }, 'behind'],
])('with a result of its own year: %s', (_why, figures, verdict) => {
  expect(judgeTarget(ground(ABOVE_90_IN_2024, figures)).verdict).toBe(verdict);
});

test('a result lower than one of another method is behind, not backwards', () => {
  const judged = judgeTarget(ground(['gt', '90', '2022'], { 2021: '88.00', 2022: '80.00' }));

  expect(judged.verdict).toBe('behind');
  expect(judged.facts).toMatchObject({ kind: 'result', change: { kind: 'break' } });
});

test('before its year the own mean change goes on until then', () => {
  const judged = judgeTarget(ground(ABOVE_90_IN_2026, { 2022: '84.00', 2024: '87.00' }));

  expect(judged).toMatchObject({
    verdict: 'behind',
    facts: {
      kind: 'pace',
      own: { change: '3.00', years: 2, perYear: '1.50' },
      required: { total: '3.00', perYear: '1.50', isMoreThan: true },
    },
  });
});

test.each([
  [
    'exactly on the way to "trên 90" is not above it',
    'gt',
    { 2022: '84.00', 2024: '87.00' },
    'behind',
  ],
  ['exactly on the way to "từ 90" reaches it', 'gte', { 2022: '84.00', 2024: '87.00' }, 'onTrack'],
  ['a little faster is on track', 'gt', { 2022: '83.98', 2024: '87.00' }, 'onTrack'],
  ['standing still is behind', 'gt', { 2022: '87.00', 2024: '87.00' }, 'behind'],
  ['falling goes backwards', 'gt', { 2022: '87.02', 2024: '87.00' }, 'backwards'],
  [
    'beyond already and holding is on track, not met',
    'gt',
    { 2022: '91.00', 2024: '91.00' },
    'onTrack',
  ],
  [
    'beyond already and falling too fast goes backwards',
    'gt',
    { 2022: '92.00', 2024: '91.00' },
    'backwards',
  ],
] as const)('before its year: %s', (_why, operator, figures, verdict) => {
  expect(judgeTarget(ground([operator, '90', '2026'], figures)).verdict).toBe(verdict);
});

test('only three years back count', () => {
  const open = [{ fromYear: 2010, toYear: null, isComparableWithPrevious: true, note: null }];
  const figures = { 2015: '60.00', 2020: '89.00', 2021: '88.00', 2022: '87.00', 2023: '86.00' };
  const judged = judgeTarget(ground(['gt', '90', '2024'], figures, { spans: open }));

  expect(judged).toMatchObject({
    verdict: 'backwards',
    facts: { own: { from: { period: '2020' }, to: { period: '2023' }, perYear: '-1.00' } },
  });
});

test('results of an older method are no pace: one comparable result says nothing', () => {
  const judged = judgeTarget(
    ground(ABOVE_90_IN_2024, { 2020: '70.00', 2021: '75.00', 2023: '85.80' }),
  );

  expect(judged).toMatchObject({
    verdict: 'unknown',
    facts: { kind: 'oneResult', latest: { period: '2023' }, required: { total: '4.20' } },
  });
});

test('a change of method or of territory before the target leaves nothing to judge', () => {
  const method = judgeTarget(ground(['gt', '90', '2022'], { 2020: '80.00', 2021: '85.00' }));
  const merged = { territoryBreaks: [{ year: 2025, note: null }] };
  const figures = { 2023: '85.00', 2024: '88.00' };
  const territory = judgeTarget(ground(['gt', '90', '2025'], figures, merged));

  expect(method).toMatchObject({ verdict: 'unknown', facts: { break: { reason: 'method' } } });
  expect(territory).toMatchObject({
    verdict: 'unknown',
    facts: { break: { reason: 'territory' } },
  });
});

test('an authority that ended before the period did cannot have a result', () => {
  const endedOn = plainDate.parse('2025-06-30');
  const judged = judgeTarget(ground(['gt', '95', '2025'], { 2023: '85.80' }, { endedOn }));

  expect(judged).toEqual({ verdict: 'unknown', facts: { kind: 'ended', endedOn } });
  const before = judgeTarget(ground(ABOVE_90_IN_2024, { 2023: '85.80' }, { endedOn }));
  expect(before.facts.kind).toBe('oneResult');
});

test('a release of the period without a figure leaves nothing to judge, however good the pace', () => {
  const missing = { reason: 'noPublicFigure' } as const;
  const judged = judgeTarget(
    ground(ABOVE_90_IN_2024, { 2022: '80.00', 2023: '85.80' }, { missing }),
  );

  expect(judged).toMatchObject({
    verdict: 'unknown',
    facts: { kind: 'missing', reason: 'noPublicFigure', required: { total: '4.20' } },
  });
});

test('without any result there is none to judge', () => {
  expect(judgeTarget(ground(ABOVE_90_IN_2024, {}))).toEqual({
    verdict: 'unknown',
    facts: { kind: 'noResult' },
  });
});

const figure = fc.integer({ min: 6_000, max: 10_000 }).map((n) => (n / 100).toFixed(2));
const operator = fc.constantFrom<TargetOperator>('gt', 'gte');

test('whatever the figures: met says the result meets it, and only the own year says met', () => {
  fc.assert(
    fc.property(operator, figure, figure, figure, figure, (sign, aim, first, second, own) => {
      const figures = { 2022: first, 2023: second };
      const early = judgeTarget(ground([sign, aim, '2024'], figures));
      const late = judgeTarget(ground([sign, aim, '2024'], { ...figures, 2024: own }));

      expect(early.verdict).not.toBe('met');
      expect(late.verdict === 'met').toBe(
        isTargetMet({ operator: sign, value: p(aim), period: period.parse('2024') }, p(own)),
      );
    }),
  );
});

test('whatever the figures: on track says that going on as before meets it, and more points never make it worse', () => {
  const order = ['backwards', 'behind', 'onTrack'];
  fc.assert(
    fc.property(operator, figure, figure, figure, (sign, aim, first, second) => {
      const judge = (latest: string) =>
        judgeTarget(ground([sign, aim, '2025'], { 2022: first, 2023: latest })).verdict;
      const going = new Decimal(second).plus(new Decimal(second).minus(first).times(2));
      const isReached = sign === 'gt' ? going.gt(aim) : going.gte(aim);

      expect(judge(second) === 'onTrack').toBe(isReached);
      const more = judge(new Decimal(second).plus('0.01').toFixed(2));
      expect(order.indexOf(more)).toBeGreaterThanOrEqual(order.indexOf(judge(second)));
    }),
  );
});
