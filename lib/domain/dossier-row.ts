import { daysAfter } from './dossier';
import type { CaseColumn, CaseProblem, CaseRow, RefusedCell } from './dossier-case';
import type { CaseMapping } from './dossier-case-heading';
import { type CellReaders, cellReaders, type Letters, type Read } from './dossier-row-cell';
import type { NameReaders } from './dossier-row-name';
import { type PersonalData, personalContent } from './personal-data';
import type { PlainDate } from './plain-date';

/** What one row of a file is read to be. */
export type ReadCase =
  | { readonly kind: 'taken'; readonly row: CaseRow }
  | { readonly kind: 'refused'; readonly cells: readonly RefusedCell[] }
  | { readonly kind: 'personal'; readonly what: PersonalData; readonly column: number };

export type CaseScope = {
  readonly columns: CaseMapping;
  /** How many columns the headings have. */
  readonly width: number;
  /** Last day whose events the file holds. */
  readonly asOf: PlainDate;
  /** Makes text of a cell where it comes as bytes; left out, cells are text. */
  readonly letters?: Letters | undefined;
};

const asItIs: Letters = (cell) => cell;

/** Thrown inside one reading only, and caught there: a person's data ends the whole file. */
class Personal {
  constructor(
    readonly what: PersonalData,
    readonly column: number,
  ) {}
}

type Places = Partial<Record<CaseColumn, number>>;

/**
 * Reads the rows of one file, each by itself; the only rule there is for them.
 *
 * A million rows pass through one row after the other: nothing is made for a row that need not be.
 */
export function caseReader(
  scope: CaseScope,
  names: NameReaders,
): (cells: readonly string[]) => ReadCase {
  const row = new Row(scope, names);
  return (cells) => {
    try {
      return row.read(cells);
    } catch (error) {
      if (!(error instanceof Personal)) throw error;
      return { kind: 'personal', what: error.what, column: error.column };
    }
  };
}

const isBefore = (on: PlainDate | null, other: PlainDate | null) =>
  on !== null && other !== null && on < other;

/** One row while it is read, with what is wrong in it; the next one takes its place. */
class Row {
  #cells: readonly string[] = [];
  #refused: RefusedCell[] = [];
  readonly #places: Places;
  /** Columns of the headings that mean nothing to us. */
  readonly #unread: readonly number[];
  readonly #letters: Letters;
  readonly #readers: CellReaders;

  constructor(
    readonly scope: CaseScope,
    readonly names: NameReaders,
  ) {
    this.#letters = scope.letters ?? asItIs;
    this.#readers = cellReaders(this.#letters);
    this.#places = Object.fromEntries(
      Object.entries(scope.columns).map(([place, column]) => [column, Number(place)]),
    );
    this.#unread = Array.from({ length: scope.width }, (_, place) => place).filter(
      (place) => !(place in scope.columns),
    );
  }

  read(cells: readonly string[]): ReadCase {
    this.#cells = cells;
    if (this.#refused.length > 0) this.#refused = [];
    if (this.#unread.length > 0 || cells.length > this.scope.width) this.#lookBeside();
    const row = this.#whole();
    return row !== null && this.#refused.length === 0
      ? { kind: 'taken', row }
      : { kind: 'refused', cells: this.#refused };
  }

  #cellOf(column: CaseColumn): string {
    const place = this.#places[column];
    return place === undefined ? '' : (this.#cells[place] ?? '');
  }

  #no(column: CaseColumn, why: CaseProblem): null {
    this.#refused.push({ column, value: this.#letters(this.#cellOf(column)), why });
    return null;
  }

  /** What a cell says; null where it says nothing, or what cannot be taken. */
  #take<Value>(column: CaseColumn, read: (cell: string) => Read<Value>): Value | null {
    const one = read(this.#cellOf(column));
    if (one.ok) return one.value;
    if ('personal' in one) throw new Personal(one.personal, this.#places[column] ?? 0);
    return this.#no(column, one.why);
  }

  #day(column: CaseColumn): PlainDate | null {
    return this.#cellOf(column) === '' ? null : this.#take(column, this.#readers.day);
  }

  /** A day on which something happened: not after the last one the file holds. */
  #event(column: CaseColumn): PlainDate | null {
    const on = this.#day(column);
    return on !== null && on > this.scope.asOf ? this.#no(column, 'afterAsOf') : on;
  }

  #required(column: CaseColumn, on: PlainDate | null): PlainDate | null {
    const isSaid = on !== null || this.#refused.some((cell) => cell.column === column);
    return isSaid ? on : this.#no(column, 'required');
  }

  #text(column: CaseColumn): string {
    return this.#cellOf(column) === '' ? '' : (this.#take(column, this.#readers.text) ?? '');
  }

  /** Cells without a meaning are not read, but a person's data is not let in by them either. */
  #lookBeside(): void {
    for (const place of this.#unread) look(this.#letters(this.#cells[place] ?? ''), place);
    for (let place = this.scope.width; place < this.#cells.length; place += 1) {
      const cell = this.#letters(this.#cells[place] ?? '');
      look(cell, place);
      if (cell.trim()) this.#refused.push({ column: null, value: cell, why: 'extraCells' });
    }
  }

  #whole(): CaseRow | null {
    const code = this.#take('code', this.#readers.code);
    const receivedOn = this.#required('receivedOn', this.#event('receivedOn'));
    const dueOn = this.#required('dueOn', this.#day('dueOn'));
    const set = this.#day('extendedTo');
    // Exports repeat the due day where nothing was extended.
    const extendedTo = set === dueOn ? null : set;
    const pausedDays = this.#take('pausedDays', this.#readers.paused) ?? 0;
    const resolvedOn = this.#event('resolvedOn');
    const withdrawnOn = this.#event('withdrawnOn');
    const apologySentOn = this.#event('apologySentOn');
    const apologyDueOn = this.#day('apologyDueOn');
    const channel = this.#take('channel', this.#readers.channel);
    const cause = this.#take('cause', this.#readers.cause);
    if (isBefore(dueOn, receivedOn)) this.#no('dueOn', 'beforeReceived');
    if (isBefore(extendedTo, dueOn)) this.#no('extendedTo', 'beforeDue');
    this.#ends(receivedOn, resolvedOn, withdrawnOn);
    this.#letter(receivedOn, apologySentOn, apologyDueOn);

    const on = receivedOn ?? this.scope.asOf;
    const authorityId = this.#unit('unit', on);
    const leadId = this.#lead(on);
    const procedure = this.#procedure();
    if (code === null || receivedOn === null || dueOn === null) return null;
    if (authorityId === null || procedure === null) return null;
    const from = extendedTo ?? dueOn;
    const effectiveDueOn = pausedDays === 0 ? from : daysAfter(from, pausedDays);
    const { procedureId, fieldId } = procedure;
    // biome-ignore format: one long line of names is read more easily than seventeen short ones
    return { code, receivedOn, authorityId, fieldId, procedureId, leadId, channel, dueOn, extendedTo, pausedDays, effectiveDueOn, resolvedOn, withdrawnOn, cause, apologySentOn, apologyDueOn };
  }

  #ends(
    receivedOn: PlainDate | null,
    resolvedOn: PlainDate | null,
    withdrawnOn: PlainDate | null,
  ): void {
    if (isBefore(resolvedOn, receivedOn)) this.#no('resolvedOn', 'beforeReceived');
    if (isBefore(withdrawnOn, receivedOn)) this.#no('withdrawnOn', 'beforeReceived');
    if (resolvedOn !== null && withdrawnOn !== null) this.#no('withdrawnOn', 'twoEnds');
  }

  #letter(receivedOn: PlainDate | null, sentOn: PlainDate | null, dueOn: PlainDate | null): void {
    if (isBefore(sentOn, receivedOn)) this.#no('apologySentOn', 'beforeReceived');
    if (isBefore(dueOn, sentOn)) this.#no('apologyDueOn', 'beforeApology');
    const isUnsent = dueOn !== null && sentOn === null && this.#cellOf('apologySentOn') === '';
    if (isUnsent) this.#no('apologyDueOn', 'apologyUnsent');
  }

  #unit(column: 'unit' | 'lead', on: PlainDate): number | null {
    const found = this.names.unit(this.#text(column), on);
    return found.ok ? found.id : this.#no(column, found.why);
  }

  #lead(on: PlainDate): number | null {
    const isJoint = this.#take('isJoint', this.#readers.joint);
    if (this.#text('lead') === '') {
      return isJoint === true ? this.#no('lead', 'leadMissing') : null;
    }
    if (isJoint === false) this.#no('lead', 'leadOfOne');
    return this.#unit('lead', on);
  }

  #procedure(): Pick<CaseRow, 'procedureId' | 'fieldId'> | null {
    const code = this.#text('procedureCode');
    const name = this.#text('procedureName');
    const found = this.names.procedure(code, this.#text('field'), name);
    return found.ok ? found : this.#no(found.column, found.why);
  }
}

function look(cell: string, place: number): void {
  const what = personalContent(cell);
  if (what) throw new Personal(what, place);
}
