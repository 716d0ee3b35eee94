import type { KeyedColumn, KeyedGrid } from './grid-cell';
import type { Typed } from './grid-store';

/** A place in the grid by number. */
export type At = { readonly row: number; readonly column: number };

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

type Shape = Pick<KeyedGrid<KeyedColumn>, 'rows' | 'columns'>;

const PAGE = 10;
const FAR = 1_000_000;

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));

const within = ({ row, column }: At, view: Shape): At => ({
  row: clamp(row, view.rows.length - 1),
  column: clamp(column, view.columns.length - 1),
});

/** Where Tab goes: cell by cell, line by line; null beyond either end, where it leaves the grid. */
function afterTab(at: At, isBack: boolean, { rows, columns }: Shape) {
  const place = at.row * columns.length + at.column + (isBack ? -1 : 1);
  if (place < 0 || place >= rows.length * columns.length) return null;
  return { row: Math.floor(place / columns.length), column: place % columns.length };
}

/** Where a key goes from a cell; null for a key that does not move. */
export function moveOf(key: Key, at: At, view: Shape): At | null {
  if (key.key === 'Tab') return afterTab(at, key.shiftKey, view);
  const isFar = key.ctrlKey || key.metaKey;
  const step = isFar ? FAR : 1;
  const moves: Record<string, readonly [number, number]> = {
    ArrowUp: [-step, 0],
    ArrowDown: [step, 0],
    ArrowLeft: [0, -step],
    ArrowRight: [0, step],
    PageUp: [-PAGE, 0],
    PageDown: [PAGE, 0],
    Home: [isFar ? -FAR : 0, -FAR],
    End: [isFar ? FAR : 0, FAR],
  };
  const move = moves[key.key];
  return move ? within({ row: at.row + move[0], column: at.column + move[1] }, view) : null;
}

/** What a key begins to edit a cell with: its own letter, or null for what the cell holds; undefined for other keys. */
export function editingBy({ key, ctrlKey, metaKey, altKey }: Key): string | null | undefined {
  if (key === 'F2' || key === 'Enter') return null;
  if (key.length !== 1 || ctrlKey || metaKey || altKey) return undefined;
  return key === ' ' ? '' : key;
}

/** Cells of the grid that a pasted block falls on, and how many of it fall outside. */
export function placesOf(
  block: readonly (readonly string[])[],
  at: At,
  { rows, columns }: Shape,
): { readonly typed: readonly Typed[]; readonly outside: number } {
  const typed = block.flatMap((cells, down) =>
    cells.flatMap((text, right): Typed[] => {
      const row = rows[at.row + down];
      const column = columns[at.column + right];
      return row && column ? [{ slug: row.slug, column: column.key, typed: text }] : [];
    }),
  );
  const all = block.reduce((sum, cells) => sum + cells.length, 0);
  return { typed, outside: all - typed.length };
}
