import { expect, test } from 'vitest';
import type { BasisCell } from './dossier-cell';
import { type CheckedDossiers, dossierChecklist } from './dossier-checklist';
import { type DossierCounts, NO_COUNTS } from './dossier-counts';

const cell = (
  authority: string,
  field: string | null,
  counts: Partial<DossierCounts>,
  given: Partial<BasisCell> = {},
): BasisCell => ({
  authority,
  field,
  counts: { ...NO_COUNTS, ...counts },
  basis: 'report',
  isChosen: true,
  chosenReason: null,
  ...given,
});

const checked = (given: Partial<CheckedDossiers>): CheckedDossiers => ({
  version: 1,
  publicNote: null,
  hasSource: true,
  province: 'thai-binh',
  cells: [cell('so-y-te', 'duoc', { resolved: 10 })],
  before: [],
  ended: [],
  corrected: [],
  ...given,
});

const kinds = (given: Partial<CheckedDossiers>) =>
  dossierChecklist(checked(given)).map(({ level, kind, cell: at }) => [level, kind, at?.authority]);

test('figures, a source and, for a correction, a word to the reader are needed', () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ cells: [], hasSource: false, version: 2 })).toEqual([
    ['error', 'sourceMissing', undefined],
    ['error', 'publicNoteMissing', undefined],
    ['error', 'noFigure', undefined],
  ]);
});

test('a disagreement blocks until somebody has said why one basis is taken', () => {
  const report = cell('so-y-te', 'duoc', { resolved: 10 });
  const cases = cell('so-y-te', 'duoc', { resolved: 11 }, { basis: 'cases', isChosen: false });
  const reasoned = { ...report, chosenReason: 'Báo cáo đã ký' };
  const same = { ...cases, counts: report.counts };

  expect(kinds({ cells: [report, cases] })).toEqual([['error', 'basisUnchosen', 'so-y-te']]);
  expect(kinds({ cells: [reasoned, cases] })).toEqual([]);
  expect(kinds({ cells: [report, same] })).toEqual([]);
});

test('what was left pending before is what is carried over now', () => {
  const before = [cell('so-y-te', 'duoc', { pending: 7 })];
  const cells = [cell('so-y-te', 'duoc', { carriedOver: 5, resolved: 1 })];

  expect(dossierChecklist(checked({ cells, before }))).toMatchObject([
    { kind: 'openingDiffers', facts: { carriedOver: '5', pendingBefore: '7' } },
  ]);
});

test('a unit that reported before is missed, unless it has ended since', () => {
  const before = [cell('so-tu-phap', 'duoc', { resolved: 7 })];

  expect(kinds({ before })).toEqual([['warning', 'unitMissing', 'so-tu-phap']]);
  expect(kinds({ before, ended: ['so-tu-phap'] })).toEqual([]);
});

test('printed totals of units, fields and the province are held to their parts', () => {
  const cells = [
    cell('thai-binh', null, { resolved: 30 }),
    cell('thai-binh', 'duoc', { resolved: 21 }),
    cell('so-y-te', null, { resolved: 12 }),
    cell('so-y-te', 'duoc', { resolved: 11 }),
  ];

  expect(
    dossierChecklist(checked({ cells })).map(({ kind, cell: at, facts }) => [
      kind,
      `${at?.authority} ${at?.field}`,
      facts.resolved,
    ]),
  ).toEqual([
    ['partsDiffer', 'thai-binh null', '30 12'],
    ['partsDiffer', 'so-y-te null', '12 11'],
    ['partsDiffer', 'thai-binh duoc', '21 11'],
  ]);
});

test('what is late without a cause is said, by unit', () => {
  const cells = [
    cell('so-y-te', 'duoc', { late: 3, lateSubjective: 1, lateObjective: 0, lateOther: 0 }),
    cell('so-y-te', 'kham', { late: 2, lateSubjective: 2, lateObjective: 0, lateOther: 0 }),
  ];

  expect(
    dossierChecklist(checked({ cells })).filter(({ kind }) => kind === 'causesMissing'),
  ).toMatchObject([{ facts: { late: '5', without: '2' } }]);
});

test('a correction is not asked again for what its first version held already', () => {
  const cells = [cell('so-y-te', 'duoc', { resolved: 10, inTime: 8, late: 1 })];
  const corrected = cells;

  expect(kinds({ cells })).toContainEqual(['warning', 'notAdding', 'so-y-te']);
  expect(kinds({ cells, corrected, version: 2, publicNote: 'Sửa' })).toEqual([]);
});
