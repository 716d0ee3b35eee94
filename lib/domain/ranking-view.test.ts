import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points, signedPoints } from './points';
import {
  applyView,
  DEFAULT_VIEW,
  parseView,
  type RankingView,
  sortedBy,
  toQuery,
  type ViewRow,
} from './ranking-view';

const view = (part: Partial<RankingView>): RankingView => ({ ...DEFAULT_VIEW, ...part });
const queryOf = (search: string) => Object.fromEntries(new URLSearchParams(search));

test('the whole view is read from the address', () => {
  const read = parseView({
    vung: 'dong-bang-song-hong',
    nhom: '2',
    tim: ' thái  bình ',
    'sap-xep': 'diem-giam',
  });
  expect(read).toEqual({
    region: 'dong-bang-song-hong',
    band: '2',
    search: 'thái bình',
    sort: { by: 'points', descending: true },
  });
});

test('what is unknown or malformed is ignored', () => {
  const query = { vung: '../etc', nhom: '9', 'sap-xep': 'drop-table', utm_source: 'x', trang: '3' };
  expect(parseView(query)).toEqual(DEFAULT_VIEW);
  expect(parseView({ 'sap-xep': '-giam', nhom: 'AB', vung: '' })).toEqual(DEFAULT_VIEW);
  expect(parseView({ 'sap-xep': 'constructor' })).toEqual(DEFAULT_VIEW);
});

test('of a parameter given twice the first counts', () => {
  expect(parseView({ nhom: ['a', 'b'], tim: [] })).toEqual(view({ band: 'A' }));
});

test('a search is cut to a hundred letters', () => {
  expect([...parseView({ tim: 'ế'.repeat(10_000) }).search]).toHaveLength(100);
});

test('half a letter in the search is replaced, so that the address stays readable', () => {
  expect(parseView({ tim: 'hu\ud83d' }).search).toBe('hu\ufffd');
});

test('the default view needs no query, and every other view has one way of writing', () => {
  expect(toQuery(DEFAULT_VIEW)).toBe('');
  expect(toQuery(view({ search: 'huế', band: 'A', region: 'tay-nguyen' }))).toBe(
    '?vung=tay-nguyen&nhom=A&tim=hu%E1%BA%BF',
  );
  expect(toQuery(view({ sort: { by: 'rank', descending: true } }))).toBe('?sap-xep=hang-giam');
  expect(toQuery(view({ sort: { by: 'name', descending: false } }))).toBe('?sap-xep=ten');
});

test('law: a view survives its address', () => {
  const views = fc.record({
    region: fc.option(fc.constantFrom('tay-nguyen', 'dong-nam-bo-2025'), { nil: null }),
    band: fc.option(fc.constantFrom('1', '4', 'A', 'D'), { nil: null }),
    search: fc.string({ unit: 'binary', maxLength: 120 }).map((tim) => parseView({ tim }).search),
    sort: fc.record({
      by: fc.constantFrom('rank', 'name', 'points', 'change'),
      descending: fc.boolean(),
    }),
  });
  fc.assert(
    fc.property(views, (one) => {
      expect(parseView(queryOf(toQuery(one)))).toEqual(one);
    }),
    { numRuns: 200 },
  );
});

test('a heading sorts figures from the top first, and the other way when clicked again', () => {
  const byPoints = sortedBy(DEFAULT_VIEW, 'points');
  expect(byPoints.sort).toEqual({ by: 'points', descending: true });
  expect(sortedBy(byPoints, 'points').sort).toEqual({ by: 'points', descending: false });
  expect(sortedBy(byPoints, 'name').sort).toEqual({ by: 'name', descending: false });
});

const row = (name: string, nameOrder: number, part: Partial<ViewRow>): ViewRow => ({
  name,
  nameOrder,
  regionSlug: null,
  group: null,
  rank: null,
  points: null,
  difference: null,
  ...part,
});

const p = (printed: string) => points.parse(printed);
const d = (printed: string) => signedPoints.parse(printed);
const ROWS = [
  row('Đà Nẵng', 2, {
    rank: 2,
    points: p('10.5'),
    difference: d('-0.49'),
    group: '1',
    regionSlug: 'nam',
  }),
  row('Quảng Ninh', 3, {}),
  row('An Giang', 1, {
    rank: 3,
    points: p('9.5'),
    difference: d('1.42'),
    group: '2',
    regionSlug: 'nam',
  }),
  row('Thái Bình', 4, { rank: 1, points: p('43.7585'), group: '1', regionSlug: 'bac' }),
];
const shown = (part: Partial<RankingView>) => applyView(ROWS, view(part)).map(({ name }) => name);

test('the default order is by rank, those without a rank last', () => {
  expect(shown({})).toEqual(['Thái Bình', 'Đà Nẵng', 'An Giang', 'Quảng Ninh']);
});

test.each([
  ['rank', 'Quảng Ninh'],
  ['points', 'Quảng Ninh'],
  ['change', 'Thái Bình'],
] as const)('what is missing stands last when sorted by %s, both ways', (by, last) => {
  expect(shown({ sort: { by, descending: false } }).at(-1)).toBe(last);
  expect(shown({ sort: { by, descending: true } }).at(-1)).toBe(last);
});

test('points and changes sort as numbers, not as text', () => {
  expect(shown({ sort: { by: 'points', descending: false } })).toEqual([
    'An Giang',
    'Đà Nẵng',
    'Thái Bình',
    'Quảng Ninh',
  ]);
  expect(shown({ sort: { by: 'change', descending: true } })).toEqual([
    'An Giang',
    'Đà Nẵng',
    'Quảng Ninh',
    'Thái Bình',
  ]);
});

test('names stand in the order the rows carry, which is Vietnamese', () => {
  expect(shown({ sort: { by: 'name', descending: true } })).toEqual([
    'Thái Bình',
    'Quảng Ninh',
    'Đà Nẵng',
    'An Giang',
  ]);
});

test('region, band and search narrow the table together', () => {
  expect(shown({ region: 'nam' })).toEqual(['Đà Nẵng', 'An Giang']);
  expect(shown({ region: 'nam', band: '1' })).toEqual(['Đà Nẵng']);
  expect(shown({ region: 'nam', search: 'thai' })).toEqual([]);
  expect(shown({ search: 'quang' })).toEqual(['Quảng Ninh']);
});
