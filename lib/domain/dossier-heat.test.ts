import { expect, test } from 'vitest';
import { type DossierCounts, NO_COUNTS } from './dossier-counts';
import { heatOf, measuredIn, sortedByMeasure } from './dossier-heat';
import { DEFAULT_LIMITS } from './dossier-limits';

const counts = (early: number, late: number, overdue = 0): DossierCounts => ({
  ...NO_COUNTS,
  ...{ early, onTime: 0, late, overdue, waiting: 0 },
});

test.each([
  [counts(0, 0), 'none'],
  [counts(20, 5), 'small'],
  [counts(100, 0), 0],
  [counts(98, 2), 1],
  [counts(97, 3), 2],
  [counts(92, 8), 3],
  [counts(80, 20), 4],
] as const)('a rate is as dark as it lies above the limit', (cell, heat) => {
  expect(heatOf(cell, 'rate', DEFAULT_LIMITS, 0)).toBe(heat);
});

test('a count is as dark as it is near the greatest', () => {
  const heat = (late: number) => heatOf(counts(5, late), 'count', DEFAULT_LIMITS, 100);
  expect([0, 5, 20, 50, 51].map(heat)).toEqual([0, 1, 2, 3, 4]);
  expect(heatOf(counts(0, 0), 'count', DEFAULT_LIMITS, 100)).toBe('none');
});

test('what is only still in hand has a count but no rate', () => {
  const pending = counts(0, 0, 3);
  expect(measuredIn(pending, 'rate')).toBeNull();
  expect(measuredIn(pending, 'overdue')).toBe(3);
});

test('few dossiers stand behind those whose rate says something, nothing handled stands last', () => {
  const part = (name: string, cell: DossierCounts) => ({ key: name, name, counts: cell });
  const parts = [
    part('không phát sinh', counts(0, 0)),
    part('ít', counts(1, 9)),
    part('tốt', counts(99, 1)),
    part('kém', counts(50, 50)),
  ];
  expect(sortedByMeasure(parts, 'rate', DEFAULT_LIMITS).map(({ name }) => name)).toEqual([
    'kém',
    'tốt',
    'ít',
    'không phát sinh',
  ]);
});
