import type {
  GridCell,
  GridPlace,
  GridRules,
  Job,
  JobCell,
  KeyedColumn,
  KeyedGrid,
} from './grid-cell';
import {
  type Answered,
  type Change,
  changesOf,
  entriesOf,
  placeOf,
  savedSentence,
  undoOf,
} from './grid-job';
import { problemsSentence, type Rows, rowsOf, waitingAs } from './grid-start';

export type Typed<Saved = never> = GridPlace & { readonly typed: string; readonly seen?: Saved };

/** Everything the grid shows; a new object with each change, rows that did not change the same. */
export type GridShown<Saved> = {
  readonly rows: Rows<Saved>;
  /** What is read out. */
  readonly said: string;
  /** Why nothing can be saved now. */
  readonly halt: 'offline' | 'signedOut' | { readonly message: string } | null;
  readonly undoable: number;
};

type Halt = GridShown<never>['halt'];

/**
 * The figures of one grid in the browser: what is saved, what waits, what can be taken back.
 *
 * Saves go one after another, each over the version then known, so that nobody stumbles over themselves.
 */
export class GridStore<Column extends KeyedColumn, Saved> {
  #shown: GridShown<Saved>;
  #undo: readonly (readonly Typed<Saved>[])[] = [];
  #source: string | undefined;
  #queue: Job<Column, Saved>[] = [];
  #isRunning = false;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly view: KeyedGrid<Column>,
    readonly rules: GridRules<Column, Saved>,
  ) {
    this.#shown = { rows: rowsOf(view, rules), said: '', halt: null, undoable: 0 };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): GridShown<Saved> => this.#shown;

  cellAt({ slug, column }: GridPlace): GridCell<Saved> | undefined {
    return this.#shown.rows.get(slug)?.get(column);
  }

  /** What a cell shows, as it would be typed: what waits there, or what is saved. */
  textAt(place: GridPlace, of: 'typed' | 'saved' = 'typed'): string {
    const column = this.columnAt(place.column);
    const cell = this.cellAt(place);
    if (!column || !cell) return '';
    const typed = of === 'typed' ? cell.waiting?.typed : undefined;
    return typed ?? this.rules.shown(column, cell.saved);
  }

  columnAt(key: string): Column | undefined {
    return this.view.columns.find((column) => column.key === key);
  }

  /** The source of what is entered from now on; "" for the release's own. */
  takeSource(code: string): void {
    this.#source = code || undefined;
  }

  say(said: string): void {
    this.#show({ said });
  }

  /** Takes what was typed: what cannot be read stays there to be mended, the rest is saved. */
  commit(typed: readonly Typed<Saved>[], way: Job<Column, Saved>['way']): void {
    const good: JobCell<Column, Saved>[] = [];
    const changes: Change<Saved>[] = [];
    const problems: string[] = [];
    for (const { typed: text, seen, ...place } of typed) {
      const column = this.columnAt(place.column);
      const cell = this.cellAt(place);
      if (!column || !cell) continue;
      const problem = this.rules.problem(column, text);
      if (problem) {
        problems.push(`${this.#nameOf(place.slug)}: ${problem}`);
        changes.push([place, waitingAs('invalid', text, problem)]);
      } else if (seen === undefined && this.rules.isUnchanged(column, text, cell.saved)) {
        changes.push([place, { waiting: null }]);
      } else {
        changes.push([place, waitingAs('saving', text)]);
        good.push({ slug: place.slug, column, typed: text, seen });
      }
    }
    this.#change(changes, problemsSentence(problems));
    if (good.length > 0) this.#send({ way, source: this.#source, cells: good });
  }

  /** Sends again everything that could not be sent. */
  retry(): void {
    const left = [...this.#shown.rows].flatMap(([slug, row]) =>
      [...row].flatMap(([column, { waiting }]) =>
        waiting?.status === 'unsaved' ? [{ slug, column, typed: waiting.typed }] : [],
      ),
    );
    this.commit(left, 'cell');
  }

  /** Takes back the last save as a whole; cells that somebody changed since are asked about. */
  undo(): void {
    const last = this.#undo.at(-1);
    this.#undo = this.#undo.slice(0, -1);
    if (last) this.commit(last, 'undo');
    else this.say('Không còn gì để hoàn tác.');
  }

  /** Settles a conflict: mine over theirs, or theirs. */
  choose(place: GridPlace, whose: 'mine' | 'theirs'): void {
    const { waiting } = this.cellAt(place) ?? {};
    const column = this.columnAt(place.column);
    if (!waiting?.theirs || !column) return;

    const saved = waiting.theirs;
    const record = this.rules.recordOf(column);
    const own = this.view.columns.filter((one) => this.rules.recordOf(one) === record);
    this.#change(own.map(({ key }) => [{ slug: place.slug, column: key }, { saved }]));
    if (whose === 'mine') this.commit([{ ...place, typed: waiting.typed }], 'cell');
    else this.drop(place);
  }

  /** Forgets what was typed; the saved figure stays. */
  drop(place: GridPlace): void {
    this.#change([[place, { waiting: null }]], `${this.#nameOf(place.slug)}: giữ số đã lưu.`);
  }

  #send(job: Job<Column, Saved>): void {
    this.#queue.push(job);
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) {
      const halt = await this.#attempt(job);
      if (halt !== null) this.#stop([job, ...this.#queue.splice(0)], halt);
    }
    this.#isRunning = false;
  }

  #stop(jobs: readonly Job<Column, Saved>[], halt: Halt): void {
    const cells = jobs.flatMap((job) => job.cells);
    this.#show({ halt });
    this.#change(
      cells.map((cell) => {
        const typed = this.cellAt(placeOf(cell))?.waiting?.typed ?? cell.typed;
        return [placeOf(cell), waitingAs('unsaved', typed)];
      }),
      `${cells.length} ô chưa lưu.`,
    );
  }

  /** Sends a job; answers why saving has to stop, or null. */
  async #attempt(job: Job<Column, Saved>): Promise<Halt> {
    const entries = entriesOf(
      job,
      this.rules,
      ({ slug, column }) =>
        this.cellAt({ slug, column: column.key })?.saved ?? this.rules.initial(slug, column),
    );
    const answer = await this.rules.save(entries, job).catch(() => null);
    if (answer === null) return 'offline';
    if (answer.status === 'signedOut') return 'signedOut';
    if (answer.status === 'refused') return { message: answer.message };

    this.#settle(
      job,
      entries.map((entry, place) => ({ ...entry, outcome: answer.outcomes[place] })),
    );
    return null;
  }

  #settle(job: Job<Column, Saved>, answered: readonly Answered<Column, Saved>[]): void {
    const isNewer = (cell: JobCell<Column, Saved>) =>
      this.cellAt(placeOf(cell))?.waiting?.typed !== cell.typed;
    const back = undoOf(answered, this.rules);
    if (job.way !== 'undo' && back.length > 0) this.#undo = [...this.#undo, back];
    this.#show({ halt: null });
    this.#change(
      answered.flatMap((one) => changesOf(one, this.view.columns, this.rules, isNewer)),
      savedSentence(answered, this.rules, (slug) => this.#nameOf(slug)),
    );
  }

  #nameOf(slug: string): string {
    return this.view.rows.find((row) => row.slug === slug)?.name ?? slug;
  }

  #change(changes: readonly Change<Saved>[], said = this.#shown.said): void {
    const rows = new Map(this.#shown.rows);
    const touched = new Map<string, Map<string, GridCell<Saved>>>();
    for (const [{ slug, column }, change] of changes) {
      const row = touched.get(slug) ?? new Map(rows.get(slug));
      const cell = row.get(column);
      if (cell) row.set(column, { ...cell, ...change });
      touched.set(slug, row);
    }
    for (const [slug, row] of touched) rows.set(slug, row);
    this.#show({ rows, said });
  }

  #show(change: Partial<GridShown<Saved>>): void {
    this.#shown = { ...this.#shown, ...change, undoable: this.#undo.length };
    for (const listener of this.#listeners) listener();
  }
}
