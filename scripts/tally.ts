import { z } from 'zod';

/** How many checks held and how many did not. */
export type Tally = { readonly passed: number; readonly failed: number };

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

export const NOTHING: Tally = { passed: 0, failed: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1 };

/** A program that says only whether it held, by its exit code. */
export const tallyOfCode = (code: number): Tally =>
  code === 0 ? { passed: 1, failed: 0 } : ONE_FAILED;

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    NOTHING,
  );

/** A run that ended badly though no test failed, a file that did not load say, is one failure. */
function honest({ passed, failed }: Tally, code: number): Tally {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Vitest's JSON report and exit code. */
export function tallyOfVitest(report: unknown, code: number): Tally {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report);
  return honest({ passed: numPassedTests, failed: numFailedTests }, code);
}

/** Playwright's JSON report and exit code; a test that held only when repeated has not held. */
export function tallyOfPlaywright(report: unknown, code: number): Tally {
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
  return honest({ passed: expected, failed: unexpected + flaky }, code);
}
