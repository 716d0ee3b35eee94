import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseColumn } from './dossier-case';
import { guessColumns } from './dossier-case-heading';
import { caseReader } from './dossier-row';
import { nameReaders } from './dossier-row-name';
import { plainDate } from './plain-date';

const day = (text: string) => plainDate.parse(text);
const version = (name: string, typeName: string, validTo: string | null = null) => ({
  ...{ name, typeName, validFrom: null, validTo: validTo === null ? null : day(validTo) },
});
const DIRECTORY = {
  units: [
    { id: 1, slug: 'so-noi-vu', versions: [version('Sở Nội vụ', 'sở')] },
    { id: 2, slug: 'kien-xuong', versions: [version('Huyện Kiến Xương', 'huyện', '2025-06-30')] },
    { id: 3, slug: 'tp-thai-binh', versions: [version('Thành phố Thái Bình', 'thành phố')] },
    { id: 4, slug: 'thai-binh', versions: [version('Thái Bình', 'tỉnh')] },
  ],
  fields: [{ id: 5, slug: 'dat-dai', name: 'Đất đai' }],
  procedures: [{ id: 6, code: '1.004203', name: 'Tách thửa', fieldId: 5 }],
  answers: { units: { 'so la': 'so-noi-vu', 'so bo': '' }, fields: {} },
};

const COLUMNS = Object.fromEntries(caseColumn.options.map((column, place) => [place, column]));
const SCOPE = { columns: COLUMNS, width: caseColumn.options.length, asOf: day('2025-12-31') };
const names = () => nameReaders(DIRECTORY);

type Given = Partial<Record<(typeof caseColumn.options)[number], string>>;
const PLAIN: Given = {
  ...{ code: 'H54-1', unit: 'Sở Nội vụ', field: 'Đất đai', procedureCode: '1.004203' },
  ...{ receivedOn: '05/03/2024', dueOn: '15/03/2024' },
};
const cellsOf = (given: Given) =>
  caseColumn.options.map((one) => ({ ...PLAIN, ...given })[one] ?? '');
const read = (given: Given) => caseReader(SCOPE, names())(cellsOf(given));
const why = (given: Given) => {
  const one = read(given);
  return one.kind === 'refused' ? one.cells.map((cell) => `${cell.column} ${cell.why}`) : one.kind;
};

test('a row in order is a dossier', () => {
  expect(read({ pausedDays: '3', extendedTo: '20/03/2024', channel: 'TRỰC TUYẾN' })).toEqual({
    kind: 'taken',
    row: {
      ...{ code: 'H54-1', authorityId: 1, fieldId: 5, procedureId: 6, leadId: null },
      ...{ receivedOn: '2024-03-05', dueOn: '2024-03-15', extendedTo: '2024-03-20' },
      ...{ pausedDays: 3, effectiveDueOn: '2024-03-23', channel: 'online', cause: null },
      ...{ resolvedOn: null, withdrawnOn: null, apologySentOn: null, apologyDueOn: null },
    },
  });
});

test.each([
  '5/3/2024',
  '05-03-2024',
  '5.3.2024 14:30',
  '2024-03-05T07:00:00',
  '45356',
  ' 05/03/2024 ',
])('the day %s is 5 March 2024', (receivedOn) => {
  expect(read({ receivedOn })).toMatchObject({ row: { receivedOn: '2024-03-05' } });
});

test.each([
  'Kiến Xương',
  'UBND huyện Kiến Xương',
  'HUYỆN KIẾN XƯƠNG',
  'Huyện Kiến Xương'.normalize('NFD'),
])('%s is the district', (unit) => {
  expect(read({ unit })).toMatchObject({ row: { authorityId: 2 } });
});

test('a city is not the province of its name', () => {
  expect(read({ unit: 'UBND TP. Thái Bình' })).toMatchObject({ row: { authorityId: 3 } });
  expect(read({ unit: 'UBND tỉnh Thái Bình' })).toMatchObject({ row: { authorityId: 4 } });
});

test.each<[string, Given, string[]]>([
  [
    'required cells',
    { code: ' ', receivedOn: '', dueOn: '' },
    ['code required', 'receivedOn required', 'dueOn required'],
  ],
  ['no such day', { dueOn: '31/02/2024' }, ['dueOn dayFormat']],
  ['month and day the other way round', { dueOn: '03/25/2024' }, ['dueOn dayFormat']],
  ['due before it came', { dueOn: '01/03/2024' }, ['dueOn beforeReceived']],
  ['extended to an earlier day', { extendedTo: '10/03/2024' }, ['extendedTo beforeDue']],
  ['two ends', { resolvedOn: '06/03/2024', withdrawnOn: '07/03/2024' }, ['withdrawnOn twoEnds']],
  ['after the last day', { resolvedOn: '01/01/2026' }, ['resolvedOn afterAsOf']],
  ['joint without a lead', { isJoint: 'có' }, ['lead leadMissing']],
  ['a lead of one', { isJoint: 'không', lead: 'Sở Nội vụ' }, ['lead leadOfOne']],
  ['a new day without a letter', { apologyDueOn: '30/03/2024' }, ['apologyDueOn apologyUnsent']],
  ['an unknown unit', { unit: 'Sở Lạ quá' }, ['unit unknownUnit']],
  [
    'a unit that is gone',
    { unit: 'Kiến Xương', receivedOn: '01/07/2025', dueOn: '01/08/2025' },
    ['unit endedUnit'],
  ],
  ['a unit left out', { unit: 'Sở Bỏ' }, ['unit leftOut']],
  ['an unknown channel', { channel: 'fax' }, ['channel channelUnknown']],
  ['days that are none', { pausedDays: '-1' }, ['pausedDays daysFormat']],
])('%s: refused by name', (_what, given, expected) => {
  expect(why(given)).toEqual(expected);
});

test('what a person answered is taken', () => {
  expect(read({ unit: 'Sở Lạ' })).toMatchObject({ row: { authorityId: 1 } });
});

test('a due day repeated as extension is none', () => {
  expect(read({ extendedTo: '15/03/2024' })).toMatchObject({ row: { extendedTo: null } });
});

test('more cells than headings are refused, and a person in them ends the file', () => {
  const reader = caseReader(SCOPE, names());
  expect(reader([...cellsOf({}), 'x'])).toMatchObject({ cells: [{ why: 'extraCells' }] });
  expect(reader([...cellsOf({}), '0912345678'])).toMatchObject({ kind: 'personal', what: 'phone' });
  expect(read({ procedureName: 'Hồ sơ của 034090001234' })).toMatchObject({ kind: 'personal' });
});

test('an unknown procedure of a known field is new, once', () => {
  const found = names();
  const reader = caseReader(SCOPE, found);
  reader(cellsOf({ procedureCode: '9.1', procedureName: 'Mới' }));
  reader(cellsOf({ procedureCode: '9.1', procedureName: 'Mới' }));
  expect(found.newProcedures()).toEqual([{ id: -1, code: '9.1', name: 'Mới', fieldId: 5 }]);
});

test('headings are known by their meaning', () => {
  const { columns, isCertain } = guessColumns([
    'STT',
    'MÃ SỐ HỒ SƠ',
    'Tên đơn vị',
    'Mã TTHC',
    'Ngày nhận',
    'Hẹn trả',
  ]);
  expect({ columns, isCertain }).toEqual({
    columns: { 1: 'code', 2: 'unit', 3: 'procedureCode', 4: 'receivedOn', 5: 'dueOn' },
    isCertain: true,
  });
  expect(guessColumns(['Mã hồ sơ', 'Số hồ sơ']).isCertain).toBe(false);
});

test('a hundred thousand rows of whatever cells are each taken, refused or a person’s', () => {
  const letters = fc.constantFrom(
    '0',
    '1',
    '2',
    '/',
    '-',
    '.',
    ' ',
    'a',
    'Đ',
    '@',
    '\u0301',
    '"',
    '\u0000',
    '9',
  );
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '05/03/2024',
      '15/03/2024',
      'Sở Nội vụ',
      'có',
      '1.004203',
      'Đất đai',
      '0912345678',
    ),
    fc.string({ unit: letters, maxLength: 14 }),
  );
  const reader = caseReader(SCOPE, names());
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
      const { kind } = reader(cells);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return kind === 'taken' || kind === 'refused' || kind === 'personal';
    }),
    { numRuns: 100_000 },
  );
  expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(100_000);
});
