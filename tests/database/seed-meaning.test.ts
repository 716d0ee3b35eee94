import { expect, test } from 'vitest';
import { database } from '@/lib/platform/database';

/** What other sources print about one total. */
const quotesOf = async (indicator: string, period: string, slug: string) => {
  const quotes = await database.sourceQuote.findMany({
    where: {
      score: {
        authority: { slug },
        criterion: { code: 'T' },
        release: { period, indicator: { slug: indicator } },
      },
    },
    include: { source: true },
    orderBy: { sourceId: 'asc' },
  });
  return quotes.map(({ source, points, decimals, rank, rankOutOf, reason }) => ({
    source: source.code,
    points: points?.toFixed(decimals ?? 0),
    rank: `${rank ?? ''}/${rankOutOf ?? ''}`,
    reason,
  }));
};

test('where two sources disagree, the one not chosen is kept with the reason', async () => {
  const [thaiBinh] = await quotesOf('papi', '2023', 'thai-binh');
  const [haiPhong] = await quotesOf('sipas', '2024', 'hai-phong');

  expect(thaiBinh).toEqual({
    source: 'ttxvn_thaibinh_2024',
    points: '43.6',
    rank: '17/63',
    reason: expect.stringContaining('61 tỉnh, thành phố được chấm điểm'),
  });
  expect(haiPhong).toEqual({
    source: 'ktmt_thainguyen_2025',
    points: '91.10',
    rank: '1/63',
    reason: expect.stringContaining('90,59'),
  });
});

test('a second source that prints the same figure is kept as agreeing', async () => {
  expect(await quotesOf('sipas', '2023', 'quang-ninh')).toEqual([
    { source: 'gialai_2024', points: '90.61', rank: '/', reason: 'Nguồn này in cùng một số.' },
  ]);
});

/** Of one total: its reason to be missing, note and rank. */
const totalOf = (indicator: string, period: string, slug: string) =>
  database.score.findFirstOrThrow({
    where: {
      authority: { slug },
      criterion: { code: 'T' },
      release: { period, indicator: { slug: indicator } },
    },
    select: {
      points: true,
      missingReason: true,
      note: true,
      publishedRank: true,
      rankOrigin: true,
    },
  });

test.each([
  ['2018', 'quang-ninh', 'incomplete'],
  ['2018', 'dong-thap', 'incomplete'],
  ['2021', 'quang-ninh', 'notPublished'],
  ['2021', 'bac-giang', 'notPublished'],
  ['2021', 'bac-ninh', 'notPublished'],
  ['2022', 'bac-giang', 'incomplete'],
  ['2022', 'bac-ninh', 'incomplete'],
  ['2023', 'quang-ninh', 'unreliable'],
  ['2023', 'binh-duong', 'unreliable'],
  ['2024', 'vinh-phuc', 'notPublished'],
  ['2024', 'tien-giang', 'notPublished'],
])('PAPI %s of %s is missing because it is %s', async (period, slug, reason) => {
  const total = await totalOf('papi', period, slug);

  expect(total).toMatchObject({ points: null, missingReason: reason, publishedRank: null });
  expect(total.note).not.toBeNull();
});

test('a rank without a public figure keeps the rank and says why the figure is missing', async () => {
  expect(await totalOf('par-index', '2020', 'hung-yen')).toEqual({
    points: null,
    missingReason: 'noPublicFigure',
    note: 'Hạng suy ra: nguồn in hạng 12 của năm sau và mức tăng 10 bậc.',
    publishedRank: 22,
    rankOrigin: 'derived',
  });
});

test('a figure implied by a printed change stays a note', async () => {
  expect(await totalOf('sipas', '2023', 'hai-phong')).toMatchObject({
    points: null,
    note: 'Nguồn in mức tăng 1,69 lên 90,59 của năm sau, suy ra 88,90; không phải số công bố.',
    rankOrigin: 'published',
  });
});

test('a release says which territory it lists and whether it is whole', async () => {
  const releases = await database.release.findMany({
    include: { indicator: true, criteriaSet: true },
    orderBy: [{ indicator: { position: 'asc' } }, { period: 'asc' }],
  });
  const par2024 = releases.find(
    ({ indicator, period }) => indicator.code === 'PAR' && period === '2024',
  );

  expect(releases).toHaveLength(28);
  expect(
    releases.filter(({ isComplete }) => isComplete).map(({ indicator }) => indicator.code),
  ).toEqual(Array.from({ length: 7 }, () => 'PAPI'));
  expect(par2024).toMatchObject({
    status: 'published',
    version: 1,
    territoryOn: new Date('2024-12-31'),
    announcedOn: new Date('2025-04-06'),
    decision: '268/QĐ-BNV ngày 28/3/2025',
    criteriaSet: { code: 'PAR-892' },
  });
});

test('every break of method is a row', async () => {
  const breaks = await database.criteriaSet.findMany({
    where: { isComparableWithPrevious: false },
    include: { indicator: true },
    orderBy: [{ indicator: { position: 'asc' } }, { fromYear: 'asc' }],
  });

  expect(breaks.map(({ indicator, fromYear }) => `${indicator.code} ${fromYear}`)).toEqual([
    'PAR 2016',
    'PAR 2018',
    'PAR 2020',
    'PAR 2022',
    'PAR 2024',
    'PAR 2025',
    'SIPAS 2017',
    'SIPAS 2022',
    'PAPI 2018',
  ]);
  expect(breaks.filter(({ changeNote }) => changeNote === null)).toEqual([]);
});

test("PAPI's national means are the unweighted means of the provinces that were scored", async () => {
  const means = await database.$queryRaw<{ period: string; kept: string; counted: string }[]>`
    SELECT r.period, round(t.value, t.decimals)::text AS kept, round(avg(s.points), 4)::text AS counted
    FROM statistic t
    JOIN release r ON r.id = t.release_id
    JOIN score s ON s.release_id = r.id
    JOIN criterion c ON c.id = s.criterion_id AND c.code = 'T'
    WHERE t.origin = 'computed' AND r.is_complete
    GROUP BY r.period, t.value, t.decimals`;

  expect(means).toHaveLength(7);
  expect(means.filter(({ kept, counted }) => kept !== counted)).toEqual([]);
});

test('a figure that its source prints only as a difference is marked as computed', async () => {
  expect(
    await database.statistic.findFirstOrThrow({
      where: {
        kind: 'mean',
        authority: { slug: 'viet-nam' },
        release: { period: '2022', indicator: { code: 'PAR' } },
      },
      select: { origin: true, note: true },
    }),
  ).toEqual({
    origin: 'computed',
    note: expect.stringContaining('cao hơn trung bình cả nước 0,99'),
  });
});
