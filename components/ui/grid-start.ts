import type { GridCell, GridRules, KeyedColumn, KeyedGrid } from './grid-cell';

export type Rows<Saved> = ReadonlyMap<string, ReadonlyMap<string, GridCell<Saved>>>;

/** A cell with something typed in it. */
export const waitingAs = (
  status: 'saving' | 'unsaved' | 'invalid',
  typed: string,
  problem: string | null = null,
): Partial<GridCell<never>> => ({
  waiting: { typed, status, problem, theirs: null },
  isFresh: false,
});

export const problemsSentence = (problems: readonly string[]) =>
  problems.length > 1 ? `${problems.length} ô chưa đúng, chưa lưu.` : problems[0];

/** The cells of a grid as it opens. */
export function rowsOf<Column extends KeyedColumn, Saved>(
  { rows, columns }: KeyedGrid<Column>,
  { initial }: GridRules<Column, Saved>,
): Rows<Saved> {
  const cellOf = (slug: string, column: Column): GridCell<Saved> => ({
    saved: initial(slug, column),
    waiting: null,
    isFresh: false,
  });
  return new Map(
    rows.map(({ slug }) => [
      slug,
      new Map(columns.map((column) => [column.key, cellOf(slug, column)])),
    ]),
  );
}
