import { expect, test } from 'vitest';
import { historiesOf, peersIn } from '@/lib/queries/history';
import { breakdownOf } from '@/lib/queries/score';
import { scoreView } from '@/lib/queries/score-view';

const ofThaiBinh = await historiesOf('thai-binh');

const historyIn = (histories: typeof ofThaiBinh, indicator: string) => {
  const history = histories.find((one) => one.indicator.slug === indicator);
  if (!history) throw new Error(`no ${indicator}`);
  return history;
};

test('a province has a history on each of the three indicators, in the order of the pages', () => {
  expect(ofThaiBinh.map(({ indicator }) => indicator.slug)).toEqual(['par-index', 'sipas', 'papi']);
});

test('PAPI of Thái Bình runs from 2024 back to 2018 with the ranks among the scored', () => {
  const { years } = historyIn(ofThaiBinh, 'papi');

  expect(
    years.map(({ release, row }) => [
      release.period,
      row?.points,
      `${row?.place?.rank}/${row?.place?.outOf}`,
    ]),
  ).toEqual([
    ['2024', '44.7379', '15/61'],
    ['2023', '43.7585', '17/61'],
    ['2022', '43.5140', '15/61'],
    ['2021', '44.4418', '10/60'],
    ['2020', '43.3707', '20/63'],
    ['2019', '43.7006', '33/63'],
    ['2018', '45.1222', '15/61'],
  ]);
});

test('the targets of SIPAS stand on their own years, oldest first, strict', () => {
  const { targets } = historyIn(ofThaiBinh, 'sipas');

  expect(targets).toMatchObject([
    { period: '2024', operator: 'gt', value: '90' },
    { period: '2025', operator: 'gt', value: '95' },
  ]);
});

test('SIPAS breaks by method in 2022 and by territory in 2025', () => {
  const { breaks } = historyIn(ofThaiBinh, 'sipas');

  expect(breaks.map(({ year, reason }) => [year, reason])).toEqual([
    [2017, 'method'],
    [2022, 'method'],
    [2025, 'territory'],
  ]);
});

test('nothing is compared across the break of SIPAS 2022', async () => {
  const { years } = historyIn(await historiesOf('hai-phong'), 'sipas');
  const in2022 = years.find(({ release }) => release.period === '2022');

  expect(in2022?.row?.change).toMatchObject({ kind: 'break', reason: 'method' });
});

test('a year knows the means of country and region, and the highest points known', () => {
  const { years } = historyIn(ofThaiBinh, 'par-index');
  const in2023 = years.find(({ release }) => release.period === '2023');

  expect(in2023?.nationalMean).toMatchObject({ value: '86.98' });
  expect(in2023?.regionalMean).toMatchObject({ value: '88.33' });
  expect(in2023?.highest).toMatchObject({ slug: 'quang-ninh', points: '92.18' });
});

test('a province that began in 2025 has no year of its own before it', async () => {
  for (const { years } of await historiesOf('hung-yen-2025')) expect(years).toEqual([]);
});

test('the peers of a release are all it lists, in the order of the ranking', async () => {
  const peers = await peersIn('papi', '2023');

  expect(peers).toHaveLength(63);
  expect(peers[16]).toEqual({
    slug: 'thai-binh',
    name: 'Thái Bình',
    points: '43.7585',
    rank: 17,
  });
  expect(peers.slice(61).map(({ points, rank }) => [points, rank])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(await peersIn('papi', '2017')).toEqual([]);
});

test('the eight dimensions of PAPI come with their parts, maximum, median and best', async () => {
  const criteria = await breakdownOf('thai-binh', 'papi', '2023');

  expect(criteria).toHaveLength(36);
  expect(criteria.filter(({ parentCode }) => parentCode === null).map(({ code }) => code)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
  ]);
  expect(criteria.map(({ code }) => code).slice(0, 3)).toEqual(['1', '1.1', '1.2']);
});

test('a sub-dimension that no longer exists is not listed', async () => {
  const codes = async (period: string) =>
    (await breakdownOf('thai-binh', 'papi', period)).map(({ code }) => code);

  expect(await codes('2018')).not.toContain('8.3');
  expect(await codes('2019')).toContain('8.3');
  expect(await codes('2020')).toContain('5.2');
  expect(await codes('2021')).not.toContain('5.2');
});

test('of a dimension the country did not publish for a province the reason is told', async () => {
  const criteria = await breakdownOf('quang-ninh', 'papi', '2023');

  for (const { points, missing } of criteria) {
    expect(points === null).toBe(missing !== null);
  }
});

test('one figure is opened up with its criteria, sources and names of that day', async () => {
  const view = await scoreView('thai-binh', 'papi', '2023');

  expect(view?.row).toMatchObject({ points: '43.7585', place: { rank: 17, outOf: 61 } });
  expect(view?.criteria).toHaveLength(36);
  expect(view?.criteriaSet?.code).toBe('PAPI-2021');
  expect(Object.keys(view?.sources ?? {}).toSorted()).toEqual([
    'papi_panel',
    'ttxvn_thaibinh_2024',
  ]);
  expect(view?.names['thai-binh']).toBe('Thái Bình');
});

test('nothing is opened where nothing is published', async () => {
  expect(await scoreView('thai-binh', 'papi', '2017')).toBeNull();
  expect(await scoreView('hung-yen-2025', 'papi', '2023')).toBeNull();
  expect(await scoreView('khong-co', 'papi', 'năm nay')).toBeNull();
}, 60_000);
