import { expect, test } from 'vitest';
import { type GivenRow, MAPPING, SCOPE, sheetOf } from '@/tests/support/given-import';
import type { Points } from './points';
import { BLANK, type Figure } from './score-import';
import { cellKey, planImport } from './score-import-plan';
import type { SheetCell } from './sheet';

const HEADINGS = ['Tỉnh', 'Điểm', '1', 'Hạng'];
const figure = (points: string): Figure => ({ ...BLANK, points: points as Points });
const plan = (
  rows: GivenRow[],
  held: Record<string, Figure> = {},
  mapping: Partial<typeof MAPPING> = {},
) =>
  planImport(
    sheetOf(HEADINGS, ...rows),
    { ...MAPPING, ...mapping },
    SCOPE,
    new Map(Object.entries(held)),
  );
const becoming = (rows: GivenRow[], mapping: Partial<typeof MAPPING> = {}) =>
  plan(rows, {}, mapping).cells.map(({ criterion, becomes }) => [
    criterion,
    becomes.points ?? becomes.missing,
  ]);
const reasons = (...rows: GivenRow[]) =>
  plan(rows).refused.map(({ number, reasons }) => [number, ...reasons.map(({ why }) => why)]);

test('a figure is new, changed from its old value, or the same', () => {
  const { cells } = plan(
    [
      ['Hà Nội', '85,10', null, null],
      ['Thái Bình', '86,49', null, null],
      ['Thanh Hoá', '84,00', null, null],
    ],
    {
      [cellKey('thai-binh', 'T')]: figure('86.94'),
      [cellKey('thanh-hoa', 'T')]: figure('84.00'),
    },
  );

  expect(
    cells.map(({ row, authority, kind, was, becomes }) => [
      row,
      authority,
      kind,
      was.points,
      becomes.points,
    ]),
  ).toEqual([
    [2, 'ha-noi', 'new', null, '85.10'],
    [3, 'thai-binh', 'changed', '86.94', '86.49'],
    [4, 'thanh-hoa', 'same', '84.00', '84.00'],
  ]);
});

test('blank leaves a cell as it is, zero is a figure, words are reasons', () => {
  expect(becoming([['Hà Nội', '0', null, null]])).toEqual([['T', '0']]);
  expect(becoming([['Hà Nội', '85,1', 'Không áp dụng', null]])).toEqual([
    ['T', '85.1'],
    ['1', 'notApplicable'],
  ]);
  expect(becoming([['Hà Nội', '85,1', '–', null]])).toEqual([['T', '85.1']]);
  expect(becoming([['Hà Nội', '85,1', '-', null]], { dash: 'notPublished' })).toEqual([
    ['T', '85.1'],
    ['1', 'notPublished'],
  ]);
});

test('a number of Excel has the decimals of its column, a text those it was typed with', () => {
  expect(becoming([['Hà Nội', 85.1, 9, null]])).toEqual([
    ['T', '85.10'],
    ['1', '9.00'],
  ]);
  expect(becoming([['Hà Nội', '85,123', null, null]])).toEqual([['T', '85.123']]);
  expect(becoming([['Hà Nội', '85,1 %', null, null]])).toEqual([['T', '85.1']]);
});

test('the zeros that Excel drops are no change', () => {
  const held = { [cellKey('ha-noi', 'T')]: figure('85.50') };

  expect(plan([['Hà Nội', 85.5, null, null]], held, { decimals: 0 }).cells[0]).toMatchObject({
    kind: 'same',
    becomes: { points: '85.50' },
  });
  expect(plan([['Hà Nội', 85.5, null, null]], held, { decimals: 4 }).cells[0]?.kind).toBe('same');
  expect(plan([['Hà Nội', '85,5', null, null]], held).cells[0]?.kind).toBe('changed');
});

test('a rank comes with the number it counts', () => {
  const ranks = plan([
    ['Hà Nội', '85,1', null, '3/61'],
    ['Thái Bình', '84', null, 4],
  ]).cells.map(({ becomes }) => [becomes.rank, becomes.rankOutOf]);

  expect(ranks).toEqual([
    [3, 61],
    [4, 63],
  ]);
});

test('a number whose format shows its decimals is taken as it is shown', () => {
  const shown: SheetCell = { kind: 'number', text: '85.5', isMerged: false, isPrinted: true };

  expect(becoming([['Hà Nội', shown, null, null]], { decimals: 4 })).toEqual([['T', '85.5']]);
});

const cell = (kind: SheetCell['kind'], isMerged = false): SheetCell => ({
  kind,
  text: '9',
  isMerged,
});

test('what cannot be taken is refused with its row, and the row writes nothing', () => {
  expect(
    reasons(
      ['Hà Nội', '100,01', '1.234', null],
      ['Hà Nội', 'abc', null, '0'],
      ['Thái Bình', cell('formula'), cell('error'), null],
      ['Thái Bình', cell('date'), cell('number', true), null],
      [null, '85', null, null],
      ['Thái Bìn', '85', null, null],
    ),
  ).toEqual([
    [2, 'authorityTwice', 'overLimit', 'pointsAmbiguous'],
    [3, 'authorityTwice', 'pointsFormat', 'rankFormat'],
    [4, 'authorityTwice', 'formulaCell', 'errorCell'],
    [5, 'authorityTwice', 'dateCell', 'mergedCell'],
    [6, 'noName'],
    [7, 'similarName'],
  ]);
  expect(plan([['Hà Nội', '85', '10,01', null]]).cells).toEqual([]);
});

test('a rank without figure or reason is refused', () => {
  expect(reasons(['Hà Nội', null, null, '3'])).toEqual([[2, 'rankWithoutFigure']]);
  const held = { [cellKey('ha-noi', 'T')]: figure('85') };
  expect(plan([['Hà Nội', null, null, '3']], held).cells[0]?.becomes).toMatchObject({
    points: '85',
    rank: 3,
  });
});

test('rows without a figure are passed over', () => {
  expect(plan([['Ghi chú: số liệu sơ bộ', null, null, null]])).toEqual({
    cells: [],
    refused: [],
    questions: [],
  });
});

test('an asked name takes the answer, or leaves its rows out', () => {
  const row = ['Thái Bìn', '85', null, null];
  const [question] = plan([row]).questions;
  const key = question?.key ?? '';

  expect(question).toMatchObject({ why: 'similarName', choices: ['thai-binh'], answer: null });
  expect(plan([row], {}, { names: { [key]: 'thai-binh' } }).cells[0]?.authority).toBe('thai-binh');
  expect(plan([row], {}, { names: { [key]: '' } }).refused[0]?.reasons[0]?.why).toBe('leftOut');
  expect(plan([row], {}, { names: { [key]: 'atlantis' } }).cells).toEqual([]);
});
