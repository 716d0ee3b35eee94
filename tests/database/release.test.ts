import { beforeAll, expect, test } from 'vitest';
import { peersIn } from '@/lib/queries/history';
import { indicators } from '@/lib/queries/indicator';
import { homeOverview } from '@/lib/queries/overview';
import { knownAddresses } from '@/lib/queries/published-address';
import { publishedRanking } from '@/lib/queries/ranking';
import { publishedReleases } from '@/lib/queries/release';
import { breakdownOf } from '@/lib/queries/score';
import { scoreView } from '@/lib/queries/score-view';
import { givenRelease, givenSecondVersion } from '../support/given';

const SECRET = '12.34';
const IN_2025 = { territoryOn: '2025-12-31', period: '2025' } as const;
const UNPUBLISHED = ['draft', 'submitted', 'returned', 'approved'] as const;

beforeAll(async () => {
  await givenRelease({
    ...IN_2025,
    indicator: 'papi',
    status: 'published',
    totals: { 'hung-yen-2025': '45.1000', 'ha-noi': '45.1000', 'cao-bang': '41.0005' },
  });
  await givenSecondVersion({
    indicator: 'papi',
    period: '2022',
    status: 'published',
    publicNote: 'Sửa điểm của Thái Bình.',
    totals: { 'thai-binh': '47.0001' },
  });
  await givenSecondVersion({
    indicator: 'papi',
    period: '2023',
    status: 'draft',
    publicNote: 'Chưa xong.',
    totals: { 'thai-binh': SECRET },
  });
  await givenRelease({
    ...IN_2025,
    indicator: 'par-index',
    status: 'submitted',
    totals: { 'hung-yen-2025': SECRET },
  });
});

test('a release measured before July 2025 lists 63 provinces and one after it 34', async () => {
  const [before, after] = await Promise.all([
    publishedRanking('papi', '2024'),
    publishedRanking('papi', '2025'),
  ]);

  expect(before?.rows).toHaveLength(63);
  expect(after?.rows).toHaveLength(34);
  expect(before?.rows.map(({ slug }) => slug)).toContain('thai-binh');
  expect(after?.rows.map(({ slug }) => slug)).not.toContain('thai-binh');
});

test('equals share a rank, the next is skipped, and the old territory is no comparison', async () => {
  const ranking = await publishedRanking('papi', '2025');

  expect(ranking?.rows.slice(0, 3)).toMatchObject([
    { name: 'Hà Nội', place: { rank: 1, outOf: 3, isTied: true, basis: 'computed' } },
    { name: 'Hưng Yên', place: { rank: 1, outOf: 3, isTied: true, basis: 'computed' } },
    { name: 'Cao Bằng', points: '41.0005', place: { rank: 3, outOf: 3, isTied: false } },
  ]);
  expect(ranking?.rows[0]?.change).toMatchObject({ kind: 'break', reason: 'territory' });
});

test('the newest published version is served and the first stays as it was', async () => {
  const [newest, first] = await Promise.all([
    publishedRanking('papi', '2022'),
    publishedRanking('papi', '2022', 1),
  ]);
  const thaiBinh = (ranking: typeof newest) =>
    ranking?.rows.find(({ slug }) => slug === 'thai-binh');

  expect(newest?.release).toMatchObject({ version: 2, publicNote: 'Sửa điểm của Thái Bình.' });
  expect(thaiBinh(newest)).toMatchObject({ points: '47.0001', place: { rank: 3, outOf: 61 } });
  expect(first?.release.version).toBe(1);
  expect(thaiBinh(first)).toMatchObject({ points: '43.5140', place: { rank: 15, outOf: 61 } });
  expect(first?.versions.map(({ version }) => version)).toEqual([2, 1]);
});

test('a later year is compared with the corrected one', async () => {
  const ranking = await publishedRanking('papi', '2023');

  expect(ranking?.rows.find(({ slug }) => slug === 'thai-binh')?.change).toMatchObject({
    points: '-3.2416',
    from: '47.0001',
  });
});

test('no public query tells that an unpublished release or version exists', async () => {
  const [releases, known, all] = await Promise.all([
    publishedReleases(),
    knownAddresses(),
    indicators(),
  ]);

  expect(await publishedRanking('par-index', '2025')).toBeNull();
  expect(await publishedRanking('papi', '2023', 2)).toBeNull();
  expect((await publishedRanking('papi', '2023'))?.release.version).toBe(1);
  expect(releases).toHaveLength(30);
  expect(all.find(({ slug }) => slug === 'par-index')?.periods).not.toContain('2025');
  expect(
    known.rankings.filter(({ indicator, period }) => `${indicator} ${period}` === 'par-index 2025'),
  ).toEqual([]);
});

test('no unpublished figure comes out of any public query', async () => {
  const answers = [
    await publishedRanking('papi', '2023'),
    await peersIn('papi', '2023'),
    await peersIn('par-index', '2025'),
    await breakdownOf('thai-binh', 'papi', '2023'),
    await scoreView('thai-binh', 'papi', '2023'),
    await scoreView('hung-yen-2025', 'par-index', '2025'),
    await homeOverview('2023'),
  ];

  expect(JSON.stringify(answers)).toContain('43.7585');
  expect(JSON.stringify(answers)).not.toContain(SECRET);
}, 60_000);

test.each(UNPUBLISHED)('a %s version is not served, whatever its figures', async (status) => {
  const period = { draft: '2018', submitted: '2019', returned: '2020', approved: '2021' }[status];
  await givenSecondVersion({
    indicator: 'papi',
    period,
    status,
    publicNote: 'Chưa công bố.',
    totals: { 'thai-binh': SECRET },
  });

  const ranking = await publishedRanking('papi', period);
  expect(ranking?.versions.map(({ version }) => version)).toEqual([1]);
  expect(JSON.stringify(ranking?.rows)).not.toContain(SECRET);
});
