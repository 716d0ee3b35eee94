import { daysAfter } from './dossier';
import type { CaseColumn, CaseProblem, CaseRow, RefusedCell } from './dossier-case';
import type { CaseMapping } from './dossier-case-heading';
import { type CellReaders, cellReaders, type Read } from './dossier-row-cell';
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
};

/** Thrown inside one reading only, and caught there: a person's data ends the whole file. */
class Personal {
  constructor(
    readonly what: PersonalData,
    readonly column: number,
  ) {}
}

type Places = Partial<Record<CaseColumn, number>>;

/** One row while it is read, with what is wrong in it. */
class Row {
  readonly refused: RefusedCell[] = [];

  constructor(
    readonly cells: readonly string[],
    readonly places: Places,
  ) {}

  cellOf(column: CaseColumn): string {
    return this.cells[this.places[column] ?? -1] ?? '';
  }

  no(column: CaseColumn, why: CaseProblem): null {
    this.refused.push({ column, value: this.cellOf(column), why });
    return null;
  }

  /** What a cell says; null where it says nothing, or what cannot be taken. */
  take<Value>(column: CaseColumn, read: (cell: string) => Read<Value>): Value | null {
    const one = read(this.cellOf(column));
    if (one.ok) return one.value;
    if ('personal' in one) throw new Personal(one.personal, this.places[column] ?? 0);
    return this.no(column, one.why);
  }

  isRefused(column: CaseColumn): boolean {
    return this.refused.some((cell) => cell.column === column);
  }
}

/** Reads the rows of one file, each by itself; the only rule there is for them. */
export function caseReader(
  scope: CaseScope,
  names: NameReaders,
): (cells: readonly string[]) => ReadCase {
  const places: Places = Object.fromEntries(
    Object.entries(scope.columns).map(([place, column]) => [column, Number(place)]),
  );
  const unread = Array.from({ length: scope.width }, (_, place) => place).filter(
    (place) => !(place in scope.columns),
  );
  const readers = cellReaders();
  return (cells) => {
    try {
      const row = new Row(cells, places);
      lookBeside(row, unread, scope.width);
      return readRow(row, readers, scope, names);
    } catch (error) {
      if (!(error instanceof Personal)) throw error;
      return { kind: 'personal', what: error.what, column: error.column };
    }
  };
}

/** Cells without a meaning are not read, but a person's data is not let in by them either. */
function lookBeside({ cells, refused }: Row, unread: readonly number[], width: number): void {
  for (const place of unread) look(cells[place] ?? '', place);
  for (let place = width; place < cells.length; place += 1) {
    const cell = cells[place] ?? '';
    look(cell, place);
    if (cell.trim()) refused.push({ column: null, value: cell, why: 'extraCells' });
  }
}

function look(cell: string, place: number): void {
  const what = personalContent(cell);
  if (what) throw new Personal(what, place);
}

function readRow(row: Row, readers: CellReaders, scope: CaseScope, names: NameReaders): ReadCase {
  const code = row.take('code', readers.code);
  const days = daysIn(row, readers, scope.asOf);
  const channel = row.take('channel', readers.channel);
  const cause = row.take('cause', readers.cause);
  const who = namesIn(row, readers, names, days.receivedOn ?? scope.asOf);
  const { receivedOn, dueOn } = days;
  const isWhole = code !== null && receivedOn !== null && dueOn !== null && who !== null;
  if (!isWhole || row.refused.length > 0) return { kind: 'refused', cells: row.refused };
  const from = days.extendedTo ?? dueOn;
  const effectiveDueOn = days.pausedDays === 0 ? from : daysAfter(from, days.pausedDays);
  return {
    kind: 'taken',
    row: { ...days, ...who, code, receivedOn, dueOn, channel, cause, effectiveDueOn },
  };
}

/** Its days, each by itself and in their order. */
function daysIn(row: Row, { day, paused }: CellReaders, asOf: PlainDate) {
  const event = (column: CaseColumn) => {
    const on = row.take(column, day);
    return on !== null && on > asOf ? row.no(column, 'afterAsOf') : on;
  };
  const required = (column: CaseColumn, on: PlainDate | null) =>
    on === null && !row.isRefused(column) ? row.no(column, 'required') : on;
  const receivedOn = required('receivedOn', event('receivedOn'));
  const dueOn = required('dueOn', row.take('dueOn', day));
  const extendedTo = row.take('extendedTo', day);
  const days = {
    receivedOn,
    dueOn,
    // Exports repeat the due day where nothing was extended.
    extendedTo: extendedTo === dueOn ? null : extendedTo,
    pausedDays: row.take('pausedDays', paused) ?? 0,
    resolvedOn: event('resolvedOn'),
    withdrawnOn: event('withdrawnOn'),
    apologySentOn: event('apologySentOn'),
    apologyDueOn: row.take('apologyDueOn', day),
  };
  inOrder(row, days);
  return days;
}

type Days = ReturnType<typeof daysIn>;

function inOrder(row: Row, days: Days): void {
  const { receivedOn, dueOn, extendedTo, resolvedOn, withdrawnOn } = days;
  const { apologySentOn, apologyDueOn } = days;
  const isBefore = (on: PlainDate | null, other: PlainDate | null) =>
    on !== null && other !== null && on < other;
  if (isBefore(dueOn, receivedOn)) row.no('dueOn', 'beforeReceived');
  if (isBefore(extendedTo, dueOn)) row.no('extendedTo', 'beforeDue');
  if (isBefore(resolvedOn, receivedOn)) row.no('resolvedOn', 'beforeReceived');
  if (isBefore(withdrawnOn, receivedOn)) row.no('withdrawnOn', 'beforeReceived');
  if (isBefore(apologySentOn, receivedOn)) row.no('apologySentOn', 'beforeReceived');
  if (isBefore(apologyDueOn, apologySentOn)) row.no('apologyDueOn', 'beforeApology');
  if (resolvedOn !== null && withdrawnOn !== null) row.no('withdrawnOn', 'twoEnds');
  if (apologyDueOn !== null && apologySentOn === null && !row.isRefused('apologySentOn')) {
    row.no('apologyDueOn', 'apologyUnsent');
  }
}

type Who = Pick<CaseRow, 'authorityId' | 'leadId' | 'procedureId' | 'fieldId'>;

/** Its unit, lead agency and procedure; null where one of them is not known. */
function namesIn(row: Row, readers: CellReaders, names: NameReaders, on: PlainDate): Who | null {
  const text = (column: CaseColumn) => row.take(column, readers.text) ?? '';
  const unit = names.unit(text('unit'), on);
  if (!unit.ok) row.no('unit', unit.why);
  const written = text('lead');
  const isJoint = row.take('isJoint', readers.joint);
  if (isJoint === true && written === '') row.no('lead', 'leadMissing');
  if (isJoint === false && written !== '') row.no('lead', 'leadOfOne');
  const lead = written === '' ? null : names.unit(written, on);
  if (lead && !lead.ok) row.no('lead', lead.why);
  const found = names.procedure({
    code: text('procedureCode'),
    name: text('procedureName'),
    field: text('field'),
  });
  if (!found.ok) row.no(found.column, found.why);
  if (!unit.ok || !found.ok || (lead && !lead.ok)) return null;
  const { procedureId, fieldId } = found;
  return { authorityId: unit.id, leadId: lead?.id ?? null, procedureId, fieldId };
}
