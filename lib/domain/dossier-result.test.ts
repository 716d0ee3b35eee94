import { expect, test } from 'vitest';
import { type DossierCounts, NO_COUNTS } from './dossier-counts';
import { dossierPeriod } from './dossier-period';
import { hasNoParts, type PublishedDossiers, resultScope, unequalParts } from './dossier-result';
import { parseResultView, sortedResults, toResultQuery } from './dossier-result-view';
import { plainDate } from './plain-date';

const HOME = { slug: 'thai-binh', name: 'Thái Bình' };

const cell = (authority: string, field: string | null, given: Partial<DossierCounts>) => ({
  authority,
  field,
  counts: { ...NO_COUNTS, ...given },
  basis: 'report' as const,
  note: null,
  other: null,
  reason: null,
});

const rate = (inTime: number, late: number) => ({ inTime, late, resolved: inTime + late });

const published = (cells: PublishedDossiers['cells']): PublishedDossiers => {
  const release = {
    id: 1,
    period: dossierPeriod.parse('2024'),
    version: 1,
    asOf: plainDate.parse('2024-12-31'),
    isIllustrative: false,
    publicNote: null,
    publishedAt: '2025-01-10T00:00:00.000Z',
  };
  const unit = (slug: string, name: string, kind: 'department' | 'district') => ({
    ...{ slug, name, kind, endedOn: null },
  });
  return {
    release,
    versions: [release],
    province: HOME,
    names: {
      units: [
        unit('so-a', 'Sở A', 'department'),
        unit('so-b', 'Sở B', 'department'),
        unit('so-c', 'Sở C', 'department'),
        unit('so-d', 'Sở D', 'department'),
        unit('huyen-e', 'Huyện E', 'district'),
      ],
      fields: [
        { slug: 'x', name: 'X' },
        { slug: 'y', name: 'Y' },
      ],
    },
    cells,
    source: null,
    minimumVolume: 30,
  };
};

const CELLS = [
  cell('so-a', 'x', rate(99, 1)),
  cell('so-b', 'x', rate(40, 10)),
  cell('so-c', 'x', rate(1, 9)),
  cell('so-d', 'x', rate(0, 0)),
  cell('huyen-e', 'y', rate(50, 50)),
];

const slugs = (query: Record<string, string>, kind: string) =>
  resultScope(published(CELLS), parseResultView(query))
    .groups.find((group) => group.kind === kind)
    ?.rows.map(({ slug, standing }) => `${slug} ${standing}`);

test('rates are put in order, least first; too few and none stand behind, in words', () => {
  expect(slugs({}, 'department')).toEqual([
    'so-b ordered',
    'so-a ordered',
    'so-c small',
    'so-d nothing',
  ]);
  expect(slugs({ 'sap-xep': 'ty-le-giam' }, 'department')).toEqual([
    'so-a ordered',
    'so-b ordered',
    'so-c small',
    'so-d nothing',
  ]);
});

test('units are compared only within a kind', () => {
  expect(slugs({}, 'district')).toEqual(['huyen-e ordered']);
});

test('a unit is taken apart by field, a field by unit, and both leave one figure', () => {
  const of = (query: Record<string, string>) =>
    resultScope(published(CELLS), parseResultView(query));

  expect(of({ 'don-vi': 'so-b' })).toMatchObject({
    total: { counts: { resolved: 50 } },
    groups: [{ kind: 'field', rows: [{ slug: 'x' }] }],
  });
  expect(of({ 'linh-vuc': 'y' })).toMatchObject({
    total: { counts: { resolved: 100 } },
    groups: [{ kind: 'district', rows: [{ slug: 'huyen-e' }] }],
  });
  expect(of({ 'don-vi': 'so-b', 'linh-vuc': 'x' })).toMatchObject({
    total: { counts: { late: 10 } },
    groups: [],
  });
  expect(of({ 'don-vi': 'khong-co' }).total).toBeNull();
});

test('a total printed alone has no parts; one that its parts contradict says where', () => {
  const alone = resultScope(published([cell('thai-binh', null, { late: 3 })]), parseResultView({}));
  expect(alone.total && hasNoParts(alone.total)).toBe(true);

  const both = [cell('thai-binh', null, { late: 3 }), cell('so-a', 'x', { late: 2 })];
  const { total } = resultScope(published(both), parseResultView({}));
  expect(total && unequalParts(total)).toEqual([{ column: 'late', left: 3, right: 2 }]);
});

test.each([
  ['', ''],
  ['?sap-xep=ty-le', ''],
  ['?don-vi=so-a&sap-xep=qua-han-giam', '?don-vi=so-a&sap-xep=qua-han-giam'],
  ['?don-vi=%3Cscript%3E&sap-xep=khac&la=1', ''],
])('%s is kept as %s', (query, kept) => {
  expect(toResultQuery(parseResultView(Object.fromEntries(new URLSearchParams(query))))).toBe(kept);
});

test('a heading sorts counts most first and turns round when chosen again', () => {
  const once = sortedResults(parseResultView({}), 'late');
  expect(toResultQuery(once)).toBe('?sap-xep=qua-han-giam');
  expect(toResultQuery(sortedResults(once, 'late'))).toBe('?sap-xep=qua-han');
});
