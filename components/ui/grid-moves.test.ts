import { expect, test } from 'vitest';
import { editingBy, moveOf, placesOf } from './grid-moves';

const limit = '80' as never;
const view = {
  rows: ['a', 'b', 'c'].map((slug) => ({ slug, name: slug })),
  columns: ['T', '1'].map((key) => ({ key, criterion: key, kind: 'value', limit }) as const),
};

const press = (key: string, given: { ctrlKey?: boolean; shiftKey?: boolean } = {}) => ({
  key,
  ctrlKey: given.ctrlKey ?? false,
  shiftKey: given.shiftKey ?? false,
  metaKey: false,
  altKey: false,
});

const at = (row: number, column: number) => ({ row, column });

test('arrows stop at the edges, Ctrl and Home go to them', () => {
  expect(moveOf(press('ArrowDown'), at(0, 0), view)).toEqual(at(1, 0));
  expect(moveOf(press('ArrowUp'), at(0, 1), view)).toEqual(at(0, 1));
  expect(moveOf(press('ArrowDown', { ctrlKey: true }), at(0, 1), view)).toEqual(at(2, 1));
  expect(moveOf(press('End', { ctrlKey: true }), at(0, 0), view)).toEqual(at(2, 1));
  expect(moveOf(press('Home'), at(2, 1), view)).toEqual(at(2, 0));
  expect(moveOf(press('x'), at(0, 0), view)).toBeNull();
});

test('Tab goes line by line and leaves the grid at its ends', () => {
  expect(moveOf(press('Tab'), at(0, 1), view)).toEqual(at(1, 0));
  expect(moveOf(press('Tab', { shiftKey: true }), at(1, 0), view)).toEqual(at(0, 1));
  expect(moveOf(press('Tab'), at(2, 1), view)).toBeNull();
  expect(moveOf(press('Tab', { shiftKey: true }), at(0, 0), view)).toBeNull();
});

test('a letter begins to edit with itself, F2 and Enter with what is there, others do not', () => {
  expect(editingBy(press('4'))).toBe('4');
  expect(editingBy(press('F2'))).toBeNull();
  expect(editingBy(press('c', { ctrlKey: true }))).toBeUndefined();
  expect(editingBy(press('Shift'))).toBeUndefined();
});

test('what of a block falls outside the grid is counted and left', () => {
  const { typed, outside } = placesOf([['1', '2', '3'], ['4']], at(2, 0), view);
  expect(typed).toEqual([
    { slug: 'c', column: 'T', typed: '1' },
    { slug: 'c', column: '1', typed: '2' },
  ]);
  expect(outside).toBe(2);
});
