/** One cell on the screen: its row's slug and its column's key. */
export type GridPlace = { readonly slug: string; readonly column: string };

/** What is typed into a cell, on its way to be saved. */
export type Waiting<Saved> = {
  readonly typed: string;
  readonly status: 'saving' | 'unsaved' | 'invalid' | 'conflict';
  /** What is wrong with it. */
  readonly problem: string | null;
  /** What somebody else saved meanwhile. */
  readonly theirs: Saved | null;
};

export type GridCell<Saved> = {
  readonly saved: Saved;
  readonly waiting: Waiting<Saved> | null;
  /** Saved during this visit. */
  readonly isFresh: boolean;
};

export const statusText = {
  saving: 'đang lưu',
  unsaved: 'chưa lưu',
  invalid: 'chưa đúng',
  conflict: 'người khác đã sửa',
} as const satisfies Record<Waiting<never>['status'], string>;

/** A column by its key; what else it is, the rules of its grid know. */
export type KeyedColumn = { readonly key: string };

/** What keyboard and store need of a grid: its rows, its columns, and whether it takes figures. */
export type KeyedGrid<Column extends KeyedColumn> = {
  readonly release: { readonly isOpen: boolean };
  readonly rows: readonly { readonly slug: string; readonly name: string }[];
  readonly columns: readonly Column[];
};

/** What was typed into one cell; `seen` where it must not be written over anything newer than that. */
export type JobCell<Column, Saved> = {
  readonly slug: string;
  readonly column: Column;
  readonly typed: string;
  readonly seen?: Saved | undefined;
};

/** Cells that are sent together, and how they came in. */
export type Job<Column, Saved> = {
  readonly way: 'cell' | 'paste' | 'undo';
  readonly source: string | undefined;
  readonly cells: readonly JobCell<Column, Saved>[];
};

/** The cells of the grid that one kept record covers, and the record they were typed over. */
export type Entry<Column, Saved> = {
  readonly slug: string;
  readonly seen: Saved;
  readonly cells: readonly JobCell<Column, Saved>[];
};

/** What became of one record. */
export type RecordOutcome<Saved> =
  | {
      readonly kind: 'saved';
      readonly before: Saved;
      readonly saved: Saved;
      readonly isChange: boolean;
    }
  | { readonly kind: 'changedMeanwhile'; readonly theirs: Saved }
  | { readonly kind: 'refused'; readonly problem: string };

/** What a save is answered; outcomes come in the order of the records. */
export type RecordsAnswer<Saved> =
  | { readonly status: 'answered'; readonly outcomes: readonly RecordOutcome<Saved>[] }
  | { readonly status: 'refused'; readonly message: string }
  | { readonly status: 'signedOut' };

/** What one kind of grid knows of its cells: how they are read, written and saved. */
export type GridRules<Column, Saved> = {
  /** What is kept of a cell when the grid opens. */
  initial(slug: string, column: Column): Saved;
  /** Columns that answer the same are kept and saved as one record. */
  recordOf(column: Column): string;
  /** What a column shows of it, as it would be typed. */
  shown(column: Column, saved: Saved): string;
  /** Whether that is a reason for no figure. */
  isReason(saved: Saved): boolean;
  /** What is wrong with what was typed, in a sentence; null when it can be saved. */
  problem(column: Column, typed: string): string | null;
  isUnchanged(column: Column, typed: string, saved: Saved): boolean;
  /** A saved record in words, to be read out. */
  said(saved: Saved, columns: readonly Column[]): string;
  /** "3 ô cao hơn điểm tối đa." */
  refusedText(count: number): string;
  /** Who saved it last, and when. */
  savedBy(saved: Saved): string;
  save(
    entries: readonly Entry<Column, Saved>[],
    job: Job<Column, Saved>,
  ): Promise<RecordsAnswer<Saved>>;
};
