import { expect, test } from 'vitest';
import { sumOf, tallyOfPlaywright, tallyOfVitest } from './tally';

test('a run that ends badly without a failed test counts as one failure', () => {
  const report = { numPassedTests: 12, numFailedTests: 0 };

  expect(tallyOfVitest(report, 0)).toEqual({ passed: 12, failed: 0 });
  expect(tallyOfVitest(report, 1)).toEqual({ passed: 12, failed: 1 });
});

test('a journey that held only when repeated has not held', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 0 } };

  expect(tallyOfPlaywright(report, 1)).toEqual({ passed: 7, failed: 3 });
});

test('a report of another form is not read as success', () => {
  expect(() => tallyOfVitest({}, 0)).toThrow();
});

test('the closing line sums all suites', () => {
  expect(
    sumOf([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]),
  ).toEqual({ passed: 41, failed: 2 });
});
