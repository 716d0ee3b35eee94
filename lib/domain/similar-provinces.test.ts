import { expect, test } from 'vitest';
import { period } from './period';
import { points } from './points';
import type { PublishedRanking } from './published-ranking';
import { similarProvinces } from './similar-provinces';

type Row = PublishedRanking['rows'][number];

const row = (slug: string, regionSlug: string, group: string | null, nameOrder = 0): Row => ({
  ...{ slug, name: slug.toUpperCase(), regionSlug, regionName: `Vùng ${regionSlug}`, nameOrder },
  points: group === null ? null : points.parse('50'),
  ...{ missing: null, place: null, otherPlace: null, group, note: null, sourceCode: null },
  change: { kind: 'noPrevious' },
  quotes: [],
});

const ranking = (
  year: string,
  rows: readonly Row[],
  { grading = 'quartiles', brokenIn = 0, territory = 0 } = {},
): PublishedRanking => ({
  indicator: {
    ...{ code: 'X', slug: 'x', name: 'X', fullName: 'X', publisher: 'X', summary: 'X' },
    ...{ scaleMax: points.parse('80'), unit: 'points', isRankedByPublisher: false, periods: [] },
    grading: grading === 'none' ? 'none' : 'quartiles',
    criteriaSets: [2018, ...(brokenIn ? [brokenIn] : [])].map((fromYear) => ({
      ...{ code: `X-${fromYear}`, legalBasis: '', sourceCode: null, note: null, toYear: null },
      ...{ fromYear, isComparableWithPrevious: false },
    })),
  },
  release: {
    ...{ id: 1, indicatorSlug: 'x', period: period.parse(year), version: 1, isComplete: true },
    ...{ criteriaSetCode: 'X', announcedOn: null, decision: null, publicNote: null },
    ...{ publishedAt: '', territoryOn: '2023-12-31' as PublishedRanking['release']['territoryOn'] },
  },
  versions: [],
  rows,
  statistics: [],
  territoryBreaks: territory ? [{ year: territory, note: null }] : [],
});

const now = [
  row('own', 'a', '2'),
  row('b', 'a', '2', 3),
  row('c', 'a', null, 1),
  row('d', 'z', '2', 2),
];
const before = [row('own', 'a', '1'), row('b', 'a', '1'), row('c', 'a', '1'), row('d', 'z', '1')];
const slugs = (found: ReturnType<typeof similarProvinces>) =>
  found?.provinces.map(({ slug, isScored }) => (isScored ? slug : `${slug}?`));

test('like the home are those of its region that shared its band the year before, whatever their band now', () => {
  const found = similarProvinces('own', ranking('2023', now), [ranking('2022', before)]);
  expect(found?.rule).toEqual({ kind: 'regionAndGroup', period: '2022', group: '1' });
  // In the order of names; one without a total is still one of them.
  expect(slugs(found)).toEqual(['c?', 'b']);
});

test('who was in another band, or in none, the year before is not like the home', () => {
  const apart = [row('own', 'a', '1'), row('b', 'a', '2'), row('c', 'a', null)];
  expect(slugs(similarProvinces('own', ranking('2023', now), [ranking('2022', apart)]))).toEqual(
    [],
  );
});

test('an older year stands in where the home had no band the year before', () => {
  const gap = [row('own', 'a', null), row('b', 'a', '1')];
  const found = similarProvinces('own', ranking('2023', now), [
    ranking('2022', gap),
    ranking('2021', before),
  ]);
  expect(found?.rule).toMatchObject({ period: '2021' });
});

test.each([
  ['an indicator without groups', { grading: 'none' }, 'noGroups'],
  ['a break of method between', { brokenIn: 2023 }, 'break'],
  ['a break of territory between', { territory: 2023 }, 'break'],
])('with %s the region alone counts', (_which, given, why) => {
  const found = similarProvinces('own', ranking('2023', now, given), [ranking('2022', before)]);
  expect(found?.rule).toEqual({ kind: 'region', why });
  expect(slugs(found)).toEqual(['c?', 'b']);
});

test('without any earlier year the region alone counts, and whoever is not listed has no like', () => {
  const found = similarProvinces('own', ranking('2023', now), []);
  expect(found?.rule).toEqual({ kind: 'region', why: 'noEarlierGroup' });
  expect(similarProvinces('nobody', ranking('2023', now), [])).toBeNull();
});
