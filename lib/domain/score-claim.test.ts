import { expect, test } from 'vitest';
import { points } from './points';
import { claimForm, claimProblem } from './score-claim';

const p = (written: string) => points.parse(written);
const typed = (change: Record<string, string> = {}) =>
  claimForm.parse({
    ...{ indicator: 'papi', period: '2025', version: '1', authority: 'thai-binh', criterion: '4' },
    ...{ seen: '3', claimed: '', cutReason: '', low: '', high: '', ...change },
  });
const problemOf = (change: Record<string, string>, own: string | null = '6.25') =>
  claimProblem(typed(change), own === null ? null : p(own), p('10'));

test('everything may be left out, and a decimal comma is read', () => {
  expect(typed()).toMatchObject({ claimed: null, cutReason: null, low: null, high: null });
  expect(typed({ claimed: ' 7,50 ' }).claimed).toBe('7.50');
  expect(claimForm.safeParse({ ...typed(), claimed: '7,5,1' }).success).toBe(false);
});

test.each([
  [{ claimed: '10' }, null],
  [{ claimed: '10,01' }, 'claimAboveLimit'],
  [{ claimed: '6', cutReason: 'Thiếu tài liệu kiểm chứng' }, null],
  [{ cutReason: 'Thiếu tài liệu kiểm chứng' }, 'reasonWithoutClaim'],
  [{ low: '6,25', high: '6,25' }, null],
  [{ low: '6', high: '6,5' }, null],
  [{ low: '6' }, 'halfInterval'],
  [{ high: '7' }, 'halfInterval'],
  [{ low: '6,5', high: '6' }, 'turnedInterval'],
  [{ low: '6', high: '10,5' }, 'intervalAboveLimit'],
  [{ low: '6,26', high: '7' }, 'outsideInterval'],
  [{ low: '6', high: '6,24' }, 'outsideInterval'],
])('of 6.25 of 10 points, %o is answered %s', (change, problem) => {
  expect(problemOf(change)).toBe(problem);
});

test('without points there may be a claim but no interval', () => {
  expect(problemOf({ claimed: '9' }, null)).toBeNull();
  expect(problemOf({ low: '6', high: '7' }, null)).toBe('intervalWithoutPoints');
});
