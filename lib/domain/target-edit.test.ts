import { expect, test } from 'vitest';
import { period } from './period';
import { plainDate } from './plain-date';
import { points } from './points';
import { existedIn, newTarget, scaleProblem } from './target-edit';

const SCALE = points.parse('100');

test.each([
  ['gt', '90', null],
  ['gte', '100.00', null],
  ['gt', '100', 'unreachable'],
  ['gt', '99.99', null],
  ['gte', '100.01', 'overScale'],
] as const)('a target %s %s of 100: %s', (operator, value, answer) => {
  expect(scaleProblem({ operator, value: points.parse(value) }, SCALE)).toBe(answer);
});

const THAI_BINH = { beganOn: null, endedOn: plainDate.parse('2025-06-30') };
const HUNG_YEN = { beganOn: plainDate.parse('2025-07-01'), endedOn: null };

test('a province may have targets for the years it lived in, be it for half of one', () => {
  expect(existedIn(THAI_BINH, period.parse('2025'))).toBe(true);
  expect(existedIn(THAI_BINH, period.parse('2026'))).toBe(false);
  expect(existedIn(HUNG_YEN, period.parse('2024'))).toBe(false);
  expect(existedIn(HUNG_YEN, period.parse('2025'))).toBe(true);
});

test('a target is read as it is typed, with its decimals', () => {
  const read = newTarget.parse({
    authority: 'hung-yen-2025',
    indicator: 'sipas',
    period: ' 2026 ',
    operator: 'gte',
    value: '90,50',
    note: '',
    source: 'ttxvn_thaibinh_2024',
  });

  expect(read).toMatchObject({ period: '2026', value: '90.50', note: null });
});
