import type { CellOutcome, GridSave } from '@/lib/domain/score-entry';
import type { GridColumn } from '@/lib/domain/score-grid';
import { aboveLimitText, cellText } from '@/lib/text/score-entry';
import { type GridCell, type GridPlace, shownText } from './grid-cell';

/** What was typed into one cell; `seen` where it must not be written over anything newer than that. */
export type JobCell = {
  readonly slug: string;
  readonly column: GridColumn;
  readonly typed: string;
  readonly seen?: number | undefined;
};

/** Cells that are sent together. */
export type Job = {
  readonly way: GridSave['way'];
  readonly source: string | undefined;
  readonly cells: readonly JobCell[];
};

type Sent = GridSave['cells'][number];

/** The cells of the grid that one kept score covers (its points and its rank), and how they are sent. */
export type Entry = { readonly cells: readonly JobCell[]; readonly sent: Sent };

export type Answered = Entry & { readonly outcome: CellOutcome | undefined };

/** A job as it is sent: one entry a score, each over the version known now. */
export function entriesOf(job: Job, versionOf: (place: GridPlace) => number): Entry[] {
  const entries = new Map<string, Entry>();
  for (const cell of job.cells) {
    const { slug, column, typed, seen } = cell;
    const key = `${slug} ${column.criterion}`;
    const before = entries.get(key);
    const change = column.kind === 'rank' ? { rank: typed } : { value: typed };
    const sent = {
      authority: slug,
      criterion: column.criterion,
      seen: seen ?? versionOf({ slug, column: column.key }),
      ...before?.sent,
      ...change,
    };
    entries.set(key, { cells: [...(before?.cells ?? []), cell], sent });
  }
  return [...entries.values()];
}

export type Change = readonly [GridPlace, Partial<GridCell>];

/** What an answer changes in the grid. `isNewer`: something else was typed there meanwhile. */
export function changesOf(
  { cells, outcome }: Answered,
  columns: readonly GridColumn[],
  isNewer: (cell: JobCell) => boolean,
): Change[] {
  if (!outcome) return [];
  if (outcome.kind === 'saved') {
    const { cell: saved } = outcome;
    const own = columns.filter(({ criterion }) => criterion === saved.criterion);
    return [
      ...own.map(({ key }): Change => [{ slug: saved.authority, column: key }, { saved }]),
      ...cells
        .filter((cell) => !isNewer(cell))
        .map((cell): Change => [placeOf(cell), { waiting: null, isFresh: true }]),
    ];
  }
  const problem = outcome.kind === 'aboveLimit' ? aboveLimitText(outcome.limit) : null;
  const theirs = outcome.kind === 'changedMeanwhile' ? outcome.theirs : null;
  const status = theirs ? 'conflict' : 'invalid';
  return cells
    .filter((cell) => !isNewer(cell))
    .map((cell) => [
      placeOf(cell),
      { waiting: { typed: cell.typed, status, problem, theirs }, isFresh: false },
    ]);
}

export const placeOf = ({ slug, column }: JobCell): GridPlace => ({ slug, column: column.key });

/** What would take a save back: what the cells held before, over the versions it wrote. */
export const undoOf = (answered: readonly Answered[]) =>
  answered.flatMap(({ cells, outcome }) =>
    outcome?.kind === 'saved' && outcome.cell.version !== outcome.before.version
      ? cells.map((cell) => ({
          ...placeOf(cell),
          typed: shownText(cell.column, outcome.before),
          seen: outcome.cell.version,
        }))
      : [],
  );

/** What became of a save, in a sentence to be read out. */
export function savedSentence(answered: readonly Answered[], nameOf: (slug: string) => string) {
  const [only] = answered;
  if (answered.length === 1 && only?.outcome)
    return `${nameOf(only.sent.authority)}: ${oneSentence(only.outcome)}`;

  const count = (kind: CellOutcome['kind']) =>
    answered.filter(({ outcome }) => outcome?.kind === kind).length;
  return [
    `Đã lưu ${count('saved')} ô.`,
    count('aboveLimit') > 0 && `${count('aboveLimit')} ô cao hơn điểm tối đa.`,
    count('changedMeanwhile') > 0 && `${count('changedMeanwhile')} ô người khác đã sửa: hãy chọn.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function oneSentence(outcome: CellOutcome): string {
  if (outcome.kind === 'saved') return `đã lưu ${cellText(outcome.cell)}.`;
  if (outcome.kind === 'aboveLimit') return aboveLimitText(outcome.limit);
  return `người khác đã sửa thành ${cellText(outcome.theirs)}. Hãy chọn số nào giữ lại.`;
}
