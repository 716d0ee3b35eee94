import { expect, test } from 'vitest';
import type { AuthorityView } from './authority-view';
import { type DossierCounts, NO_COUNTS } from './dossier-counts';
import type { DossierReleaseView } from './dossier-result';
import { mergedDossiers, mergerOf, spanLines } from './merged-baseline';
import type { Ancestor } from './province-view';

const release = { period: '2021', version: 1, isIllustrative: false } as DossierReleaseView;
const counts = (received: number, late: number | null): DossierCounts => ({
  ...NO_COUNTS,
  received,
  late,
});

test('dossiers are added up only of those that are known, and the others are named', () => {
  expect(
    mergedDossiers(release, [
      { name: 'Thái Bình', counts: counts(100, 3) },
      { name: 'Hưng Yên', counts: null },
    ]),
  ).toMatchObject({ counts: { received: 100 }, known: ['Thái Bình'], unknown: ['Hưng Yên'] });
  expect(
    mergedDossiers(release, [
      { name: 'Thái Bình', counts: counts(100, 3) },
      { name: 'Hưng Yên', counts: counts(50, null) },
    ]),
  ).toMatchObject({ counts: { received: 150, late: null }, unknown: [] });
  expect(mergedDossiers(release, [{ name: 'Hưng Yên', counts: null }])).toBeNull();
});

const ancestor = (name: string, figures: Record<string, string | null>) =>
  ({
    slug: name,
    name,
    histories: [
      {
        indicator: { slug: 'papi' },
        years: Object.entries(figures).map(([period, points]) => ({
          release: { period },
          row: { points },
        })),
      },
    ],
  }) as unknown as Ancestor;

test('a span needs every predecessor; a year nobody is known in is not there', () => {
  const ancestry = [
    ancestor('a', { '2024': '44.7379', '2023': '43.7585', '2022': null }),
    ancestor('b', { '2024': null, '2023': '44.2282', '2022': null }),
  ];
  const papi = { slug: 'papi', periods: ['2024', '2023', '2022'] } as unknown as Parameters<
    typeof spanLines
  >[0];

  expect(spanLines(papi, ancestry)).toEqual([
    { period: '2024', points: ['44.7379', null], span: null },
    {
      period: '2023',
      points: ['43.7585', '44.2282'],
      span: { lowest: '43.7585', highest: '44.2282', known: 2, outOf: 2 },
    },
  ]);
});

const kin = (slug: string, kind: 'merger' | 'rename') =>
  ({ slug, name: slug, kind, onDay: '2025-07-01', document: '' }) as never;
const authority = (given: Partial<AuthorityView>) =>
  ({ slug: 'nha', predecessors: [], successors: [], ...given }) as unknown as AuthorityView;

test('the merged province is the one ahead, else the home itself; a rename is no merger', () => {
  expect(mergerOf(authority({ successors: [kin('moi', 'merger')] }))).toMatchObject({
    slug: 'moi',
    isHome: false,
  });
  expect(mergerOf(authority({ predecessors: [kin('cu', 'merger')] }))).toMatchObject({
    slug: 'nha',
    isHome: true,
  });
  expect(mergerOf(authority({ successors: [kin('moi', 'rename')] }))).toBeNull();
});
