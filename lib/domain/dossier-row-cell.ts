import type { DossierChannel, LateCause } from './dossier';
import { daysAfter } from './dossier';
import type { CaseProblem } from './dossier-case';
import { fold } from './fold';
import { type PersonalData, personalCode, personalContent } from './personal-data';
import { type PlainDate, plainDate } from './plain-date';

/** What a cell was read to be; remembered, since a million rows hold few different cells. */
export type Read<Value> =
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

/**
 * The same letters in a text of their own: a part of a text keeps the whole alive, here a piece of
 * the file.
 */
export const apart = (text: string): string => text.split('').join('');

/** Longer cells are few, and read anew each time. */
const LONGEST_REMEMBERED = 300;

/** Makes text of a cell as it comes, where that is something else, like bytes. */
export type Letters = (cell: string) => string;

function remembered<Value>(
  letters: Letters,
  read: (cell: string) => Read<Value>,
): (cell: string) => Read<Value> {
  const known = new Map<string, Read<Value>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const own = apart(cell);
    const text = letters(own);
    const what = personalContent(text);
    const now = what ? ({ ok: false, personal: what } as const) : read(bare(text));
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (own.length <= LONGEST_REMEMBERED) known.set(own, now);
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

/** Whatever a personal number, a telephone number or an address of e-mail looks like at first. */
const SAYS_WHO = /^\s*[+\d]|@/;
const PLAIN_CODE = /^[\x21-\x26\x28-\x7e]+$/;

export function codeOf(letters: Letters, cell: string): Read<string> {
  const what = SAYS_WHO.test(cell) ? personalCode(cell.trim()) : null;
  if (what) return { ok: false, personal: what };
  const code = PLAIN_CODE.test(cell) ? cell : bare(letters(cell)).replace(/\s+/gu, ' ');
  if (code === '') return { ok: false, why: 'required' };
  if (code.length > LONGEST_CODE) return { ok: false, why: 'codeLong' };
  return /\p{C}/u.test(code) ? { ok: false, why: 'letters' } : { ok: true, value: code };
}

/** What reads the cells of one file; each remembers what it read. */
export const cellReaders = (letters: Letters) => ({
  code: (cell: string) => codeOf(letters, cell),
  day: remembered(letters, dayOf),
  paused: remembered(letters, pausedOf),
  channel: remembered(letters, wordOf(CHANNELS, 'channelUnknown')),
  cause: remembered(letters, wordOf(CAUSES, 'causeUnknown')),
  joint: remembered(letters, wordOf(YES_NO, 'jointUnknown')),
  text: remembered(letters, (cell) => ({ ok: true, value: cell }) as const),
});

export type CellReaders = ReturnType<typeof cellReaders>;
