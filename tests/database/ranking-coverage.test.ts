import { expect, test } from 'vitest';
import { rankingCoverages } from '@/lib/queries/ranking-coverage';

// Outside Next.js nothing is kept, so that all 28 releases are read with all they lean on.
const WITHOUT_CACHE = { timeout: 90_000 };

test('each release says how many of how many have a score and a rank', WITHOUT_CACHE, async () => {
  const coverages = await rankingCoverages();
  const of = (slug: string, year: string) =>
    coverages.find(({ indicatorSlug, period }) => indicatorSlug === slug && period === year);

  expect(coverages).toHaveLength(28);
  expect(of('papi', '2023')).toMatchObject({
    listed: 63,
    scored: 61,
    ranked: 61,
    isComplete: true,
  });
  expect(of('par-index', '2023')).toMatchObject({
    listed: 63,
    scored: 17,
    ranked: 24,
    isComplete: false,
  });
  expect(of('sipas', '2018')).toMatchObject({ scored: 3, ranked: 0 });
});
