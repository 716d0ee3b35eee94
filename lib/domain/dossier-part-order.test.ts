import { expect, test } from 'vitest';
import { NO_COUNTS } from './dossier-counts';
import { DEFAULT_LIMITS } from './dossier-limits';
import { isPartColumn, sortedParts } from './dossier-part-order';

const part = (name: string, early: number, late: number, overdue: number | null = 0) => ({
  key: name,
  name,
  counts: { ...NO_COUNTS, early, onTime: 0, late, overdue, waiting: 0 },
});

const PARTS = [
  part('tốt', 990, 10),
  part('ít', 2, 8),
  part('trống', 0, 0),
  part('kém', 400, 100, 60),
  part('chưa rõ', 100, 1, null),
];

const order = (column: Parameters<typeof sortedParts>[1]) =>
  sortedParts(PARTS, column, DEFAULT_LIMITS).map(({ name }) => name);

test('worst rates first, those with few dossiers out of order behind them, nothing handled last', () => {
  expect(order('ty-le')).toEqual(['kém', 'tốt', 'chưa rõ', 'ít', 'trống']);
});

test('a rate in time is worst where it is least', () => {
  expect(order('trong-han')).toEqual(['kém', 'tốt', 'ít', 'trống', 'chưa rõ']);
});

test('counts go by themselves, whatever the volume; what is not printed comes last', () => {
  expect(order('qua-han').slice(0, 3)).toEqual(['kém', 'tốt', 'ít']);
  expect(order('dang-qua-han').at(-1)).toBe('chưa rõ');
});

test('names keep the order they came in, and only columns there are can be asked for', () => {
  expect(order('ten')).toEqual(PARTS.map(({ name }) => name));
  expect([isPartColumn('ty-le'), isPartColumn('dat-dai'), isPartColumn(null)]).toEqual([
    true,
    false,
    false,
  ]);
});
