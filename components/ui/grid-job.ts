import type {
  Entry,
  GridCell,
  GridPlace,
  GridRules,
  Job,
  JobCell,
  KeyedColumn,
  RecordOutcome,
} from './grid-cell';

export type Answered<Column, Saved> = Entry<Column, Saved> & {
  readonly outcome: RecordOutcome<Saved> | undefined;
};

/** A job as it is sent: one entry a record, each over what is known of it now. */
export function entriesOf<Column extends KeyedColumn, Saved>(
  job: Job<Column, Saved>,
  rules: Pick<GridRules<Column, Saved>, 'recordOf'>,
  savedAt: (cell: JobCell<Column, Saved>) => Saved,
): Entry<Column, Saved>[] {
  const entries = new Map<string, Entry<Column, Saved>>();
  for (const cell of job.cells) {
    const key = `${cell.slug} ${rules.recordOf(cell.column)}`;
    const before = entries.get(key);
    const seen = before?.seen ?? cell.seen ?? savedAt(cell);
    entries.set(key, { slug: cell.slug, seen, cells: [...(before?.cells ?? []), cell] });
  }
  return [...entries.values()];
}

export type Change<Saved> = readonly [GridPlace, Partial<GridCell<Saved>>];

/** What an answer changes in the grid. `isNewer`: something else was typed there meanwhile. */
export function changesOf<Column extends KeyedColumn, Saved>(
  { slug, cells, outcome }: Answered<Column, Saved>,
  columns: readonly Column[],
  rules: Pick<GridRules<Column, Saved>, 'recordOf'>,
  isNewer: (cell: JobCell<Column, Saved>) => boolean,
): Change<Saved>[] {
  const [first] = cells;
  if (!outcome || !first) return [];
  if (outcome.kind === 'saved') {
    const record = rules.recordOf(first.column);
    const own = columns.filter((column) => rules.recordOf(column) === record);
    return [
      ...own.map(({ key }): Change<Saved> => [{ slug, column: key }, { saved: outcome.saved }]),
      ...cells
        .filter((cell) => !isNewer(cell))
        .map((cell): Change<Saved> => [placeOf(cell), { waiting: null, isFresh: true }]),
    ];
  }
  const problem = outcome.kind === 'refused' ? outcome.problem : null;
  const theirs = outcome.kind === 'changedMeanwhile' ? outcome.theirs : null;
  const status = outcome.kind === 'changedMeanwhile' ? 'conflict' : 'invalid';
  return cells
    .filter((cell) => !isNewer(cell))
    .map((cell) => [
      placeOf(cell),
      { waiting: { typed: cell.typed, status, problem, theirs }, isFresh: false },
    ]);
}

export const placeOf = <Column extends KeyedColumn>({
  slug,
  column,
}: Pick<JobCell<Column, never>, 'slug' | 'column'>): GridPlace => ({ slug, column: column.key });

/** What would take a save back: what the cells held before, over the records it wrote. */
export const undoOf = <Column extends KeyedColumn, Saved>(
  answered: readonly Answered<Column, Saved>[],
  rules: Pick<GridRules<Column, Saved>, 'shown'>,
) =>
  answered.flatMap(({ cells, outcome }) =>
    outcome?.kind === 'saved' && outcome.isChange
      ? cells.map((cell) => ({
          ...placeOf(cell),
          typed: rules.shown(cell.column, outcome.before),
          seen: outcome.saved,
        }))
      : [],
  );

/** What became of a save, in a sentence to be read out. */
export function savedSentence<Column extends KeyedColumn, Saved>(
  answered: readonly Answered<Column, Saved>[],
  rules: Pick<GridRules<Column, Saved>, 'said' | 'refusedText'>,
  nameOf: (slug: string) => string,
): string {
  const [only] = answered;
  if (answered.length === 1 && only?.outcome) {
    return `${nameOf(only.slug)}: ${oneSentence(only, only.outcome, rules)}`;
  }
  const count = (kind: RecordOutcome<Saved>['kind']) =>
    answered.filter(({ outcome }) => outcome?.kind === kind).length;
  return [
    `Đã lưu ${count('saved')} ô.`,
    count('refused') > 0 && rules.refusedText(count('refused')),
    count('changedMeanwhile') > 0 && `${count('changedMeanwhile')} ô người khác đã sửa: hãy chọn.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function oneSentence<Column extends KeyedColumn, Saved>(
  { cells }: Entry<Column, Saved>,
  outcome: RecordOutcome<Saved>,
  { said }: Pick<GridRules<Column, Saved>, 'said'>,
): string {
  const columns = cells.map(({ column }) => column);
  if (outcome.kind === 'saved') return `đã lưu ${said(outcome.saved, columns)}.`;
  if (outcome.kind === 'refused') return outcome.problem;
  return `người khác đã sửa thành ${said(outcome.theirs, columns)}. Hãy chọn số nào giữ lại.`;
}
