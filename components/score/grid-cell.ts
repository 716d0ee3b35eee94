import { type Problem, problem } from '@/lib/domain/problem';
import { isWithin } from '@/lib/domain/score-check';
import { type DraftCell, typedRank } from '@/lib/domain/score-entry';
import type { GridColumn } from '@/lib/domain/score-grid';
import { problemText } from '@/lib/text/problem';
import { aboveLimitText } from '@/lib/text/score-entry';
import { readValue, writtenRank, writtenValue } from '@/lib/text/typed-score';

/** One cell on the screen: its row's slug and its column's key. */
export type GridPlace = { readonly slug: string; readonly column: string };

/** What is typed into a cell, on its way to be saved. */
export type Waiting = {
  readonly typed: string;
  readonly status: 'saving' | 'unsaved' | 'invalid' | 'conflict';
  /** What is wrong with it. */
  readonly problem: string | null;
  /** What somebody else saved meanwhile. */
  readonly theirs: DraftCell | null;
};

export type GridCell = {
  readonly saved: DraftCell;
  readonly waiting: Waiting | null;
  /** Saved during this visit. */
  readonly isFresh: boolean;
};

/** What a column shows of a saved cell, as it would be typed. */
export const shownText = ({ kind }: Pick<GridColumn, 'kind'>, saved: DraftCell): string =>
  kind === 'rank' ? writtenRank(saved.rank) : writtenValue(saved);

/** What is wrong with what was typed into a column, in a sentence; null when it can be saved. */
export function problemIn(column: GridColumn, typed: string): string | null {
  if (column.kind === 'rank') {
    return typedRank.safeParse(typed).success ? null : problemText[problem('rankFormat')];
  }
  const read = readValue(typed);
  if (!read.ok) return problemText[read.refusal satisfies Problem];
  const { points } = read.value;
  return points === null || isWithin(points, column.limit) ? null : aboveLimitText(column.limit);
}

/** Whether typing this would leave the cell as it is: "86.49" over 86,49. */
export function isUnchanged(column: GridColumn, typed: string, saved: DraftCell): boolean {
  if (column.kind === 'rank') {
    return typed.replaceAll(/\s/g, '') === writtenRank(saved.rank);
  }
  const read = readValue(typed);
  return read.ok && writtenValue(read.value) === writtenValue(saved) && saved.version > 0;
}

export const statusText = {
  saving: 'đang lưu',
  unsaved: 'chưa lưu',
  invalid: 'chưa đúng',
  conflict: 'người khác đã sửa',
} as const satisfies Record<Waiting['status'], string>;
