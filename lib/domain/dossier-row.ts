import { type DossierChannel, daysAfter, type LateCause } from './dossier';
import {
  type CaseColumn,
  type CaseProblem,
  type CaseRow,
  caseColumn,
  type RefusedCell,
} from './dossier-case';
import type { CaseMapping } from './dossier-case-heading';
import type { Named, NameReaders } from './dossier-row-name';
import { fold } from './fold';
import { type PersonalData, personalCode, personalContent } from './personal-data';
import { type PlainDate, plainDate } from './plain-date';

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

/** What a cell was read to be; remembered, since a million rows hold few different cells. */
type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: CaseProblem }
  | { readonly ok: false; readonly personal: PersonalData };

const MOST_REMEMBERED = 20_000;
const LONGEST_CODE = 100;
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';
const MOST_PAUSED = 3650;
/** An apostrophe before what a spreadsheet would run, as our own files have it. */
const GUARDED = /^'(?=[\t\r\n]|\s*[=+\-@\uff0b\uff0d\uff1d\uff20])/;

/** The cell as it is read: NFC, without spaces around it. */
export const bare = (cell: string): string => cell.normalize('NFC').replace(GUARDED, '').trim();

function remembered<Value>(read: (cell: string) => Read<Value>): (cell: string) => Read<Value> {
  const known = new Map<string, Read<Value>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const what = personalContent(cell);
    const now = what ? ({ ok: false, personal: what } as const) : read(bare(cell));
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, now);
    return now;
  };
}

const TYPED_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?.{0,8})?$/;
const ISO_DAY = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?.{0,12})?$/;
const SERIAL_DAY = /^[2-7]\d{4}(?:[.,]\d{1,15})?$/;

/**
 * A day as exports write it: "05/03/2024", "5.3.2024 14:30", "2024-03-05T07:00:00", or the number a
 * spreadsheet keeps for it; "" is none.
 */
export function dayOf(cell: string): Read<PlainDate | null> {
  if (cell === '') return { ok: true, value: null };
  if (SERIAL_DAY.test(cell)) {
    return { ok: true, value: daysAfter('1899-12-30' as PlainDate, Number.parseInt(cell, 10)) };
  }
  const [, first = '', month = '', last = ''] = TYPED_DAY.exec(cell) ?? ISO_DAY.exec(cell) ?? [];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = plainDate.safeParse(written);
  if (!parsed.success) return { ok: false, why: 'dayFormat' };
  return FIRST_DAY <= written && written <= LAST_DAY
    ? { ok: true, value: parsed.data }
    : { ok: false, why: 'dayRange' };
}

const wordOf =
  <Value>(words: Readonly<Record<string, Value>>, why: CaseProblem) =>
  (cell: string): Read<Value | null> => {
    if (cell === '') return { ok: true, value: null };
    const value = words[fold(cell)];
    return value === undefined ? { ok: false, why } : { ok: true, value };
  };

const CHANNELS: Readonly<Record<string, DossierChannel>> = {
  'truc tuyen': 'online',
  online: 'online',
  'nop truc tuyen': 'online',
  'truc tuyen toan trinh': 'online',
  'truc tuyen mot phan': 'online',
  'dich vu cong truc tuyen': 'online',
  'truc tiep': 'inPerson',
  'nop truc tiep': 'inPerson',
  'tai quay': 'inPerson',
  'buu chinh': 'post',
  'buu chinh cong ich': 'post',
  'qua buu chinh': 'post',
  'buu dien': 'post',
};

const CAUSES: Readonly<Record<string, LateCause>> = {
  'chu quan': 'subjective',
  'khach quan': 'objective',
  khac: 'other',
  'nguyen nhan chu quan': 'subjective',
  'nguyen nhan khach quan': 'objective',
  'nguyen nhan khac': 'other',
};

const YES_NO: Readonly<Record<string, boolean>> = {
  ...{ co: true, x: true, yes: true, true: true, '1': true, 'lien thong': true },
  ...{ khong: false, no: false, false: false, '0': false, 'khong lien thong': false },
};

function pausedOf(cell: string): Read<number> {
  if (cell === '') return { ok: true, value: 0 };
  const days = /^\d{1,4}(?:[.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : MOST_PAUSED + 1;
  return days <= MOST_PAUSED ? { ok: true, value: days } : { ok: false, why: 'daysFormat' };
}

const PLAIN_CODE = /^[\x21-\x26\x28-\x7e]+$/;

function codeOf(cell: string): Read<string> {
  const what = personalCode(cell);
  if (what) return { ok: false, personal: what };
  const code = PLAIN_CODE.test(cell) ? cell : bare(cell).replace(/\s+/gu, ' ');
  if (code === '') return { ok: false, why: 'required' };
  if (code.length > LONGEST_CODE) return { ok: false, why: 'codeLong' };
  return /\p{C}/u.test(code) ? { ok: false, why: 'letters' } : { ok: true, value: code };
}

/** Thrown inside one reading only, and caught there: a person's data ends the whole file. */
class Personal {
  constructor(
    readonly what: PersonalData,
    readonly column: number,
  ) {}
}

/** Reads the rows of one file, each by itself; the only rule there is for them. */
export function caseReader(
  scope: CaseScope,
  names: NameReaders,
): (cells: readonly string[]) => ReadCase {
  const placeOf = Object.fromEntries(
    Object.entries(scope.columns).map(([place, column]) => [column, Number(place)]),
  ) as Partial<Record<CaseColumn, number>>;
  const unread = Array.from({ length: scope.width }, (_, place) => place).filter(
    (place) => !(place in scope.columns),
  );
  const read = {
    day: remembered(dayOf),
    paused: remembered(pausedOf),
    channel: remembered(wordOf(CHANNELS, 'channelUnknown')),
    cause: remembered(wordOf(CAUSES, 'causeUnknown')),
    joint: remembered(wordOf(YES_NO, 'jointUnknown')),
    text: remembered((cell) => ({ ok: true, value: cell }) as const),
    code: codeOf,
  };

  const readRow = (cells: readonly string[]): ReadCase => {
    const refused: RefusedCell[] = [];
    const cellOf = (column: CaseColumn) => cells[placeOf[column] ?? -1] ?? '';
    const no = (column: CaseColumn | null, why: CaseProblem, value?: string) => {
      refused.push({ column, value: value ?? (column ? cellOf(column) : ''), why });
      return null;
    };
    const take = <Value>(column: CaseColumn, by: (cell: string) => Read<Value>): Value | null => {
      const one = by(cellOf(column));
      if (one.ok) return one.value;
      if ('personal' in one) throw new Personal(one.personal, placeOf[column] ?? 0);
      return no(column, one.why);
    };
    const named = (column: CaseColumn, one: Named): number | null =>
      one.ok ? one.id : no(column, one.why);
    for (const place of unread) {
      const what = personalContent(cells[place] ?? '');
      if (what) throw new Personal(what, place);
    }
    for (let place = scope.width; place < cells.length; place += 1) {
      const what = personalContent(cells[place] ?? '');
      if (what) throw new Personal(what, place);
      if (cells[place]?.trim()) no(null, 'extraCells', cells[place]);
    }

    const code = take('code', read.code);
    const day = (column: CaseColumn, isEvent = false) => {
      const on = take(column, read.day);
      return isEvent && on !== null && on > scope.asOf ? no(column, 'afterAsOf') : on;
    };
    const receivedOn = day('receivedOn', true);
    const dueOn = day('dueOn');
    const written = day('extendedTo');
    const extendedTo = written === dueOn ? null : written;
    const pausedDays = take('pausedDays', read.paused) ?? 0;
    const resolvedOn = day('resolvedOn', true);
    const withdrawnOn = day('withdrawnOn', true);
    const apologySentOn = day('apologySentOn', true);
    const apologyDueOn = day('apologyDueOn');
    const channel = take('channel', read.channel);
    const cause = take('cause', read.cause);
    const joint = take('isJoint', read.joint);
    const unit = take('unit', read.text) ?? '';
    const lead = take('lead', read.text) ?? '';
    const procedure = {
      code: take('procedureCode', read.text) ?? '',
      name: take('procedureName', read.text) ?? '',
      field: take('field', read.text) ?? '',
    };

    const isBlank = (column: CaseColumn) => !refused.some((one) => one.column === column);
    if (receivedOn === null && isBlank('receivedOn')) no('receivedOn', 'required');
    if (dueOn === null && isBlank('dueOn')) no('dueOn', 'required');
    if (receivedOn !== null) {
      if (dueOn !== null && dueOn < receivedOn) no('dueOn', 'beforeReceived');
      if (resolvedOn !== null && resolvedOn < receivedOn) no('resolvedOn', 'beforeReceived');
      if (withdrawnOn !== null && withdrawnOn < receivedOn) no('withdrawnOn', 'beforeReceived');
      if (apologySentOn !== null && apologySentOn < receivedOn)
        no('apologySentOn', 'beforeReceived');
    }
    if (extendedTo !== null && dueOn !== null && extendedTo < dueOn) no('extendedTo', 'beforeDue');
    if (resolvedOn !== null && withdrawnOn !== null) no('withdrawnOn', 'twoEnds');
    if (apologyDueOn !== null && apologySentOn === null && isBlank('apologySentOn')) {
      no('apologyDueOn', 'apologyUnsent');
    }
    if (apologyDueOn !== null && apologySentOn !== null && apologyDueOn < apologySentOn) {
      no('apologyDueOn', 'beforeApology');
    }
    if (joint === true && lead === '') no('lead', 'leadMissing', '');
    if (joint === false && lead !== '') no('lead', 'leadOfOne');

    const on = receivedOn ?? scope.asOf;
    const authorityId = named('unit', names.unit(unit, on));
    const leadId = lead === '' ? null : named('lead', names.unit(lead, on));
    const found = names.procedure(procedure);
    if (!found.ok) no(found.column, found.why);
    if (refused.length > 0) return { kind: 'refused', cells: refused };
    if (
      code === null ||
      receivedOn === null ||
      dueOn === null ||
      authorityId === null ||
      !found.ok
    ) {
      return { kind: 'refused', cells: refused };
    }
    const from = extendedTo ?? dueOn;
    return {
      kind: 'taken',
      row: {
        ...{
          code,
          receivedOn,
          authorityId,
          fieldId: found.fieldId,
          procedureId: found.procedureId,
        },
        ...{ leadId, channel, dueOn, extendedTo, pausedDays, resolvedOn, withdrawnOn },
        effectiveDueOn: pausedDays === 0 ? from : daysAfter(from, pausedDays),
        ...{ cause, apologySentOn, apologyDueOn },
      },
    };
  };
  return (cells) => {
    try {
      return readRow(cells);
    } catch (error) {
      if (!(error instanceof Personal)) throw error;
      return { kind: 'personal', what: error.what, column: error.column };
    }
  };
}

/** The columns a file of ours has, in order. */
export const CASE_COLUMNS = caseColumn.options;
