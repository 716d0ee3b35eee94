import { expect, test } from 'vitest';
import { depthOf, excessesIn, movedTo, placeOf, readingOrder } from './criteria-tree';
import { points } from './points';

type Row = [code: string, parentCode: string | null, maxPoints: string | null];

const treeOf = (...rows: Row[]) =>
  rows.map(([code, parentCode, max], place) => ({
    code,
    parentCode,
    maxPoints: max === null ? null : points.parse(max),
    position: place + 1,
  }));

const SMALL = treeOf(
  ['T', null, '100'],
  ['1', 'T', '60'],
  ['1.1', '1', '20'],
  ['1.2', '1', '40'],
  ['2', 'T', '40'],
);

test('parts that may earn as much as the whole can hold are no excess', () => {
  expect(excessesIn(SMALL)).toEqual([]);
});

test('parts that may earn more than the whole are named with both figures', () => {
  const tree = treeOf(['T', null, '100'], ['1', 'T', '60.5'], ['1.1', '1', '61'], ['2', 'T', '40']);

  expect(excessesIn(tree)).toEqual([
    { code: 'T', maxPoints: '100', sum: '100.5' },
    { code: '1', maxPoints: '60.5', sum: '61' },
  ]);
});

test('the appraised points beside all eight fields are their subtotal and add nothing', () => {
  const tree = treeOf(
    ['T', null, '100'],
    ['A', 'T', '61.5'],
    ['1', 'T', '61.5'],
    ['2', 'T', '38.5'],
  );

  expect(excessesIn(tree)).toEqual([]);
});

test('a maximum nobody printed adds nothing', () => {
  expect(excessesIn(treeOf(['T', null, '10'], ['1', 'T', null], ['2', 'T', '10']))).toEqual([]);
});

test('a field moves with all its parts, and positions run from 1 without gaps', () => {
  const moved = movedTo(SMALL, '2', 1);

  expect(readingOrder(moved)).toEqual(['T', '2', '1', '1.1', '1.2']);
  expect(moved.find(({ code }) => code === '1.2')?.position).toBe(5);
  expect(placeOf(moved, '2')).toBe(1);
  expect(placeOf(moved, '1')).toBe(2);
});

test('a place beyond the last is the last', () => {
  expect(readingOrder(movedTo(SMALL, '1.1', 99))).toEqual(['T', '1', '1.2', '1.1', '2']);
});

test('the total lies at depth 0, a part of a field at depth 2', () => {
  expect(depthOf(SMALL, 'T')).toBe(0);
  expect(depthOf(SMALL, '1.1')).toBe(2);
});
