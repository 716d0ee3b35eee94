import { expect, test } from 'vitest';
import { publishedRanking } from '@/lib/queries/ranking';

const rankingOf = async (indicator: string, period: string) => {
  const ranking = await publishedRanking(indicator, period);
  if (!ranking) throw new Error(`no ranking of ${indicator} ${period}`);
  return ranking;
};

const rowOf = async (indicator: string, period: string, slug: string) =>
  (await rankingOf(indicator, period)).rows.find((row) => row.slug === slug);

test('Thái Bình has 86,49 points and the printed rank 38 of 63 in PAR Index 2023', async () => {
  expect(await rowOf('par-index', '2023', 'thai-binh')).toMatchObject({
    name: 'Thái Bình',
    points: '86.49',
    missing: null,
    place: { rank: 38, outOf: 63, basis: 'published' },
    otherPlace: null,
    group: 'B',
    change: { kind: 'noPrevious' },
  });
});

test('Thái Bình has 85,80 % with both decimals and rank 11 of 63 in SIPAS 2023', async () => {
  expect(await rowOf('sipas', '2023', 'thai-binh')).toMatchObject({
    points: '85.80',
    place: { rank: 11, outOf: 63, basis: 'published' },
    group: null,
  });
});

test('Thái Bình has 43,7585 points, rank 17 of 61 and the second band in PAPI 2023', async () => {
  expect(await rowOf('papi', '2023', 'thai-binh')).toMatchObject({
    points: '43.7585',
    place: { rank: 17, outOf: 61, basis: 'computed', isTied: false },
    group: '2',
    change: { kind: 'difference', points: '0.2445', from: '43.5140', fromPeriod: '2022' },
    quotes: [{ points: '43.6', rank: 17, rankOutOf: 63, sourceCode: 'ttxvn_thaibinh_2024' }],
  });
});

test('a change of rank is told only among equally many', async () => {
  const [in2023, in2022] = await Promise.all([
    rowOf('papi', '2023', 'thai-binh'),
    rowOf('papi', '2022', 'thai-binh'),
  ]);

  expect(in2023?.change).toMatchObject({ rankChange: -2 });
  expect(in2022?.change).toMatchObject({ points: '-0.9278', rankChange: null });
});

test('PAPI 2023 ranks 61 and lists the two without a total last, with the reason', async () => {
  const { rows } = await rankingOf('papi', '2023');

  expect(rows).toHaveLength(63);
  expect(rows.slice(0, 61).map(({ place }) => place?.outOf)).toEqual(Array(61).fill(61));
  expect(rows.slice(0, 2).map(({ place }) => place?.rank)).toEqual([1, 2]);
  expect(rows[60]?.place?.rank).toBe(61);
  expect(rows.slice(61)).toMatchObject([
    { name: 'Bình Dương', points: null, place: null, group: null, missing: 'unreliable' },
    { name: 'Quảng Ninh', points: null, place: null, group: null, missing: 'unreliable' },
  ]);
});

test('the four bands of PAPI 2023 hold 15, 15, 15 and 16 provinces', async () => {
  const { rows } = await rankingOf('papi', '2023');
  const sizeOf = (band: string) => rows.filter(({ group }) => group === band).length;

  expect([sizeOf('1'), sizeOf('2'), sizeOf('3'), sizeOf('4')]).toEqual([15, 15, 15, 16]);
});

test('of fragments the printed ranks are kept and none is computed', async () => {
  for (const [indicator, scored, ranked] of [
    ['par-index', 17, 24],
    ['sipas', 8, 15],
  ] as const) {
    const { rows, release } = await rankingOf(indicator, '2023');
    const bases = new Set(rows.map(({ place }) => place?.basis ?? 'none'));

    expect(release.isComplete).toBe(false);
    expect(rows).toHaveLength(63);
    expect(rows.filter(({ points }) => points !== null)).toHaveLength(scored);
    expect(rows.filter(({ place }) => place !== null)).toHaveLength(ranked);
    expect(bases).not.toContain('computed');
    expect(rows.filter(({ otherPlace }) => otherPlace !== null)).toEqual([]);
  }
});

test('who has no figure in a fragment comes last and is said to have none in public', async () => {
  const { rows } = await rankingOf('par-index', '2023');

  expect(rows.at(-1)).toMatchObject({ points: null, place: null, missing: 'noPublicFigure' });
  expect(rows.findIndex(({ place }) => place === null)).toBe(24);
});

test('the country is given with what was printed about it', async () => {
  const { statistics } = await rankingOf('sipas', '2023');

  expect(statistics).toContainEqual(
    expect.objectContaining({
      kind: 'mean',
      isNational: true,
      value: '82.66',
      origin: 'published',
    }),
  );
});

test('nothing is ranked for a year without a release, an unknown indicator or version', async () => {
  expect(await publishedRanking('papi', '2017')).toBeNull();
  expect(await publishedRanking('par', '2023')).toBeNull();
  expect(await publishedRanking('papi', '2023', 2)).toBeNull();
});
