import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '@/lib/domain/fold';
import type { Points } from '@/lib/domain/points';
import { missingReason } from '@/lib/domain/score';
import { type DraftCell, emptyCell } from '@/lib/domain/score-entry';
import { BLANK, type Figure } from '@/lib/domain/score-import';
import { guessSheet, type ImportMapping } from '@/lib/domain/score-import-mapping';
import { cellKey, planImport } from '@/lib/domain/score-import-plan';
import { refusedRowsOf } from '@/lib/domain/score-import-record';
import { MISSING_WORDS } from '@/lib/domain/score-import-value';
import type { Sheet } from '@/lib/domain/sheet';
import { csvRows } from '@/lib/platform/spreadsheet/csv';
import { readSpreadsheet } from '@/lib/platform/spreadsheet/read';
import { xlsxDocument } from '@/lib/platform/spreadsheet/write';
import { MAPPING, SCOPE, sheetOf } from '@/tests/support/given-import';
import { csvDocument } from './csv';
import { missingReasonText } from './missing';
import { refusedRows, refusedSheets, scoreRows, scoreSheets } from './score-file';
import { inText } from './written-cell';

const ABOUT = {
  sources: [{ publisher: 'Bộ Nội vụ', title: 'Công bố SIPAS', url: 'https://example.vn' }],
  publisher: 'Bộ Nội vụ',
  breaks: [],
  publicNote: '=HYPERLINK("x")',
  decision: null,
  at: '2026-11-22T02:00:00Z',
  by: 'An',
};

const cell = (authority: string, criterion: string, given: Partial<DraftCell>): DraftCell => ({
  ...emptyCell({ authority, criterion }),
  ...given,
});

const CELLS = new Map(
  [
    cell('ha-noi', 'T', { points: '85.10' as Points, rank: { rank: 3, outOf: 61 } }),
    cell('ha-noi', '1', { points: '0' as Points }),
    cell('thai-binh', 'T', { missing: 'noPublicFigure', rank: { rank: 7, outOf: 61 } }),
    cell('thai-binh', '2', { points: '9.0000' as Points }),
    cell('thanh-hoa', '1', { missing: 'notApplicable' }),
  ].map((one) => [cellKey(one.authority, one.criterion), one]),
);
const HELD = new Map(
  [...CELLS].map(([key, { points, missing, rank }]): [string, Figure] => [
    key,
    { ...BLANK, points, missing, rank: rank?.rank ?? null, rankOutOf: rank?.outOf ?? null },
  ]),
);
const EXPORTED = { scope: SCOPE, cells: CELLS, codes: new Map([['ha-noi', '01']]) };

const planOf = (sheet: Sheet) =>
  planImport(sheet, { ...MAPPING, ...guessSheet(sheet, SCOPE) }, SCOPE, HELD);

test('a workbook that was handed out and comes back unchanged changes nothing', async () => {
  const read = await readSpreadsheet(await xlsxDocument(scoreSheets(EXPORTED, ABOUT)));
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (!sheet) throw new Error('no sheet');

  const { cells, refused } = planOf(sheet);
  expect(refused).toEqual([]);
  expect(cells.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'same'));
});

test('a CSV that was handed out and comes back unchanged changes nothing', () => {
  const read = csvRows(Buffer.from(csvDocument(inText(scoreRows(EXPORTED)))));
  if (!read.ok) throw new Error(read.refusal);

  const { cells, refused } = planOf({ name: 'CSV', rows: read.value });
  expect(refused).toEqual([]);
  expect(cells.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'same'));
});

test('the second sheet says source, version, unit and how to cite', async () => {
  const [, about] = scoreSheets(EXPORTED, ABOUT);
  const facts = Object.fromEntries(inText(about?.rows ?? []).map(([name, value]) => [name, value]));

  expect(facts).toMatchObject({
    'Số liệu': 'SIPAS 2024',
    Bản: '1',
    'Tình trạng': 'đang nhập',
    'Đơn vị tính': '%',
    Nguồn: 'Bộ Nội vụ: Công bố SIPAS, https://example.vn',
    'Trích dẫn': 'Bộ Nội vụ, SIPAS 2024; bản 1 trên hệ thống này.',
    'Tải về': '09:00 ngày 22/11/2026 (giờ Việt Nam), An',
  });
});

test.each(missingReason.options)('the word we print for %s is read as that reason', (reason) => {
  expect(MISSING_WORDS[fold(missingReasonText[reason])]).toBe(reason);
});

test('refused rows come back with their reasons, and mended they are taken', () => {
  const sheet = sheetOf(
    ['Tỉnh', 'Điểm', '1', 'Hạng'],
    ['Hà Nội', 'tám mươi', null, null],
    ['Thái Bình', 86.5, 11, null],
  );
  const plan = planImport(sheet, MAPPING, SCOPE, new Map());
  const back = refusedRows(refusedRowsOf(plan, sheet, 1));

  expect(inText(back)).toEqual([
    ['Tỉnh', 'Điểm', '1', 'Hạng', 'Dòng trong tệp đã gửi', 'Lý do không nhận (có thể xoá cột này)'],
    ['Hà Nội', 'tám mươi', '', '', '2', expect.stringMatching(/^B2: Không đọc được số/)],
    ['Thái Bình', '86,5', '11', '', '3', 'C3: Vượt điểm tối đa (10).'],
  ]);

  const mended = inText(back).map((cells) =>
    cells.map((text) => (text === 'tám mươi' ? '80' : text === '11' ? '10' : text)),
  );
  const read = csvRows(Buffer.from(csvDocument(mended)));
  if (!read.ok) throw new Error(read.refusal);
  const again = planOf({ name: 'CSV', rows: read.value });
  expect(again.refused).toEqual([]);
  expect(again.cells.map(({ authority, criterion }) => `${authority} ${criterion}`)).toEqual([
    'ha-noi T',
    'thai-binh T',
    'thai-binh 1',
  ]);
});

/** What people and attackers write into cells. */
const written = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.string({ unit: fc.constantFrom(...'=+-@0123456789,.%/ \t\r\n"\';|ĐđếàTB') }),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 6 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Hà Nội',
      '34',
      '85,1',
      '0',
      '–',
      '=cmd|calc',
      '<script>',
      'không áp dụng',
      '1.234',
      '3/61',
    ),
  },
);
const rowsOf = fc.array(fc.tuple(written, written, written, written), { maxLength: 4 });
const FIGURE = /^[+-]?\d+(,\d+)?$/;
const STARTS_FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

test('10,000 cells of anything are planned and handed out again without a fault or a formula', async () => {
  let cells = 0;
  let last: Sheet | null = null;
  fc.assert(
    fc.property(rowsOf, fc.boolean(), (rows, isKept) => {
      cells += 4 * rows.length;
      const sheet = sheetOf(['Tỉnh', 'Điểm', '1', 'Hạng'], ...rows);
      const mapping: ImportMapping = { ...MAPPING, dash: isKept ? 'keep' : 'notPublished' };
      const plan = planImport(sheet, mapping, SCOPE, new Map());
      const file = csvDocument(inText(refusedRows(refusedRowsOf(plan, sheet, 1))));
      const back = csvRows(Buffer.from(file));
      const raw: string[][] = parse(file, { bom: true, delimiter: ';', relax_column_count: true });
      const runs = (text: string) => STARTS_FORMULA.test(text) && !FIGURE.test(text);
      expect(raw.flat().filter(runs)).toEqual([]);
      expect(back.ok).toBe(true);
      last = sheet;
    }),
    { numRuns: 2_000 },
  );
  expect(cells).toBeGreaterThan(10_000);

  const sheet = last ?? sheetOf();
  const plan = planImport(sheet, MAPPING, SCOPE, new Map());
  const book = await xlsxDocument(refusedSheets(refusedRowsOf(plan, sheet, 1)));
  const read = await readSpreadsheet(book);
  expect(
    read.ok &&
      read.value.sheets
        .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
        .some((one) => one?.kind === 'formula'),
  ).toBe(false);
});
