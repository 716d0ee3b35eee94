import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvDocument, harmlessCell } from './csv';

const read = (file: string): string[][] =>
  parse(file, { bom: true, delimiter: ';', relax_column_count: true, skip_empty_lines: false });

test('a file begins with the byte order mark, has ";" between cells and ends each line with CRLF', () => {
  expect(
    csvDocument([
      ['Hạng', 'Điểm'],
      ['1', '91,87'],
    ]),
  ).toBe('\ufeffHạng;Điểm\r\n1;91,87\r\n');
});

test('quotes are doubled, and what would break the line stands in quotes', () => {
  expect(csvDocument([['số "đẹp"', 'a;b', 'hai\ndòng', ' thụt']])).toBe(
    '\ufeff"số ""đẹp""";"a;b";"hai\ndòng";" thụt"\r\n',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+84 227 000', "'+84 227 000"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['  =1', "'  =1"],
  ['＝1+1', "'＝1+1"],
  ['-1,2,3', "'-1,2,3"],
])('%j would be run as a formula and is written %j', (cell, harmless) => {
  expect(harmlessCell(cell)).toBe(harmless);
});

test.each(['-0,49', '+1,42', '-3', '86,49', '–', 'Thái Bình', ''])(
  '%j is no formula and stays as it is',
  (cell) => {
    expect(harmlessCell(cell)).toBe(cell);
  },
);

const hostile = fc.string({
  unit: fc.constantFrom(...'=+-@\t\r\n";,\'', ' ', '0', '1', '9', 'a', 'Đ', 'ệ', '–', '＝'),
  maxLength: 8,
});
const table = fc.array(
  fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), { minLength: 2, maxLength: 5 }),
);

test('whatever is written is read back, cell by cell', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(read(csvDocument(rows))).toEqual(rows.map((row) => row.map(harmlessCell)));
    }),
    { numRuns: 500 },
  );
});

test('no cell of a file starts a formula unless it is a figure', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const cells = read(csvDocument(rows)).flat();
      expect(
        cells.filter(
          (cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) && !/^[+-]\d+(,\d+)?$/.test(cell),
        ),
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('nothing of a cell is lost: at most an apostrophe stands before it', () => {
  fc.assert(
    fc.property(hostile, (cell) => {
      expect([cell, `'${cell}`]).toContain(harmlessCell(cell));
    }),
  );
});
