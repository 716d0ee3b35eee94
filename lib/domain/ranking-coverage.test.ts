import { expect, test } from 'vitest';
import { period } from './period';
import { coverageLines, type RankingCoverage } from './ranking-coverage';

const coverage = (indicatorSlug: string, year: string): RankingCoverage => ({
  indicatorSlug,
  period: period.parse(year),
  listed: 63,
  scored: 17,
  ranked: 24,
  isComplete: false,
});

test('the newest year stands first, and a year without a release has an empty place', () => {
  const papi2024 = coverage('papi', '2024');
  const par2012 = coverage('par-index', '2012');
  const par2024 = coverage('par-index', '2024');

  expect(coverageLines([par2012, papi2024, par2024], ['par-index', 'papi'])).toEqual([
    { period: '2024', cells: [par2024, papi2024] },
    { period: '2012', cells: [par2012, null] },
  ]);
});

test('without releases there are no lines', () => {
  expect(coverageLines([], ['papi'])).toEqual([]);
});
