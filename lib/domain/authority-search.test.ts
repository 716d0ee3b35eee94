import { expect, test } from 'vitest';
import { byRegion, earlierNames } from './authority-list';
import { provincesNamed, provincesNear } from './authority-search';
import type { AuthorityVersionView, AuthorityView } from './authority-view';
import { plainDate } from './plain-date';

const day = (written: string) => plainDate.parse(written);
const DELTA = { slug: 'dong-bang-song-hong', name: 'Đồng bằng sông Hồng' };
const CENTRE = { slug: 'bac-trung-bo-2025', name: 'Bắc Trung Bộ' };

const version = (
  name: string,
  region: { slug: string; name: string },
  to: string | null = null,
): AuthorityVersionView => ({
  name,
  typeName: 'tỉnh',
  code: null,
  region,
  validFrom: null,
  validTo: to === null ? null : day(to),
});

const province = (
  slug: string,
  versions: AuthorityVersionView[],
  endedOn: string | null = null,
): AuthorityView => ({
  slug,
  kind: 'province',
  name: versions.at(-1)?.name ?? slug,
  beganOn: null,
  endedOn: endedOn === null ? null : day(endedOn),
  versions,
  predecessors: [],
  successors: [],
});

const THAI_BINH = province('thai-binh', [version('Thái Bình', DELTA, '2025-06-30')], '2025-06-30');
const OLD_HUNG_YEN = province('hung-yen', [version('Hưng Yên', DELTA)], '2025-06-30');
const HUNG_YEN = province('hung-yen-2025', [version('Hưng Yên', DELTA)]);
const DAK_LAK = province('dak-lak-2025', [version('Đắk Lắk', CENTRE)]);
const HUE = province('hue', [
  version('Thừa Thiên Huế', CENTRE, '2024-12-31'),
  version('Huế', CENTRE, '2025-06-30'),
  version('Huế', CENTRE),
]);
const REGION: AuthorityView = { ...HUE, slug: 'tay-nguyen', kind: 'region', name: 'Tây Nguyên' };
const ALL = [DAK_LAK, OLD_HUNG_YEN, HUNG_YEN, HUE, THAI_BINH, REGION];

const slugsNamed = (search: string) => provincesNamed(ALL, search).map((f) => f.authority.slug);

test.each([
  ['thai binh', ['thai-binh']],
  ['dak lak', ['dak-lak-2025']],
  ['hưng yên'.normalize('NFD'), ['hung-yen-2025', 'hung-yen']],
  ['TỈNH HƯNG YÊN', ['hung-yen-2025', 'hung-yen']],
])('"%s" finds every province of that name, the living first', (search, slugs) => {
  expect(slugsNamed(search)).toEqual(slugs);
});

test('a province is found by a name it no longer carries, and that name is told', () => {
  expect(provincesNamed(ALL, 'thua thien')).toEqual([
    { authority: HUE, matchedName: 'Thừa Thiên Huế' },
  ]);
  expect(provincesNamed(ALL, 'hue')).toEqual([{ authority: HUE, matchedName: 'Huế' }]);
});

test('what no name begins with is not found, nor is text without letters', () => {
  expect(slugsNamed('paris')).toEqual([]);
  expect(slugsNamed('…?')).toEqual([]);
  expect(slugsNamed('')).toEqual([]);
});

test('a mistyped name leads to every province of the nearest name', () => {
  expect(provincesNear(ALL, 'hung yeen').map((f) => f.authority.slug)).toEqual([
    'hung-yen-2025',
    'hung-yen',
  ]);
  expect(provincesNear(ALL, 'xyzxyzxyz')).toEqual([]);
});

test('provinces stand under the region they belong to, regions and the country apart', () => {
  const groups = byRegion(ALL).map(({ name, provinces }) => [name, provinces.length]);
  expect(groups).toEqual([
    ['Bắc Trung Bộ', 2],
    ['Đồng bằng sông Hồng', 3],
  ]);
});

test('a new region or code is no new name', () => {
  expect(earlierNames(HUE).map(({ name }) => name)).toEqual(['Thừa Thiên Huế']);
  expect(earlierNames(HUNG_YEN)).toEqual([]);
});
