/**
 * What pure chance brings about this seldom is not put down to chance: beyond the upper one of the
 * 99.8 % limits (3σ) of a control chart. Spiegelhalter, "Funnel plots for comparing institutional
 * performance", Statistics in Medicine 24 (2005).
 */
export const BEYOND_CHANCE = 0.001;

/** Below this term a sum no longer changes. */
const NEGLIGIBLE = 1e-17;
/** From here on Stirling's series is exact to the last digit of a double. */
const STIRLING_FROM = 32;

const LOG_FACTORIALS = [0];
for (let n = 1; n < STIRLING_FROM; n += 1) {
  LOG_FACTORIALS.push((LOG_FACTORIALS[n - 1] ?? 0) + Math.log(n));
}

/** ln(n!), by Stirling's series for large n. */
function logFactorial(n: number): number {
  const kept = LOG_FACTORIALS[n];
  if (kept !== undefined) return kept;
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}

/** Adds `first` and what follows it, each the one before times `ratioAfter`, while it still counts. */
function sumFrom(first: number, start: number, ratioAfter: (at: number) => number): number {
  let [sum, term, at] = [0, first, start];
  while (term > NEGLIGIBLE * sum && term > 0) {
    sum += term;
    term *= ratioAfter(at);
    at += 1;
  }
  return Math.min(1, sum);
}

/** How likely at least `least` are where `mean` are to be expected: the upper tail of the Poisson distribution. */
export function poissonTail(least: number, mean: number): number {
  if (least <= 0) return 1;
  if (mean <= 0) return 0;
  const likely = (count: number) => Math.exp(count * Math.log(mean) - mean - logFactorial(count));
  if (least > mean) return sumFrom(likely(least), least, (at) => mean / (at + 1));
  return 1 - sumFrom(likely(least - 1), 1 - least, (at) => -at / mean);
}
