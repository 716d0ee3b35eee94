import { expect, test } from 'vitest';
import { plainDate } from '@/lib/domain/plain-date';
import { points, signedPoints } from '@/lib/domain/points';
import { endingOf, type TableFile } from '@/lib/domain/table-file';
import { readSpreadsheet } from '@/lib/platform/spreadsheet/read';
import { xlsxDocument } from '@/lib/platform/spreadsheet/write';
import { csvDocument } from './csv';
import { tableCsv, tableSheets } from './table-file';

const TABLE: TableFile = {
  name: ['papi', '2023', 'cả nước'],
  sheet: 'Xếp hạng',
  headings: ['Tỉnh', 'Điểm', 'Lý do', 'So với 2022', 'Hạng', 'Trên tổng số', 'Ngày'],
  rows: [
    [
      '=HYPERLINK("x")',
      { points: points.parse('43.7500') },
      '',
      { points: signedPoints.parse('-0.49') },
      ...[{ count: 17 }, { count: 61 }, { day: plainDate.parse('2024-04-02') }],
    ],
    ['Bắc Giang', '–', 'chưa công bố', '–', '–', '–', null],
  ],
  about: [
    ['Bảng', 'PAPI năm 2023'],
    ['Ghi chú', '+84; "chú ý"'],
  ],
};

test('the workbook and the CSV of a table hold the same cells', async () => {
  const csv = await readSpreadsheet(Buffer.from(csvDocument(tableCsv(TABLE))));
  const workbook = await readSpreadsheet(await xlsxDocument(tableSheets(TABLE)));
  if (!csv.ok || !workbook.ok) throw new Error('They are read.');

  const [sheet, about] = workbook.value.sheets;
  const inWorkbook = sheet?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  const inCsv = csv.value.sheets[0]?.rows
    .slice(TABLE.about.length + 1)
    .map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  expect(inWorkbook?.[1]).toEqual([
    ...['=HYPERLINK("x")', '43.7500', '', '-0.49', '17', '61', '02/04/2024'],
  ]);
  expect(inCsv?.[1]).toEqual(inWorkbook?.[1]?.map((text) => text.replace('.', ',')));
  expect(csvDocument(tableCsv(TABLE))).toContain(`"'=HYPERLINK(""x"")";43,7500;;-0,49;`);
  expect(inCsv?.[2]?.slice(0, 6)).toEqual(inWorkbook?.[2]?.slice(0, 6));
  expect(sheet?.rows[1]?.cells.map((cell) => cell?.kind)).toEqual([
    ...['text', 'number', undefined, 'number', 'number', 'number', 'date'],
  ]);
  expect(about?.name).toBe('Thông tin');
  expect(about?.rows.map(({ cells }) => cells.map((cell) => cell?.text))).toEqual(TABLE.about);
});

test('a file of a table ends in one of two ways', () => {
  expect(endingOf('bang.csv', 'bang')).toBe('csv');
  expect(endingOf('bang.xlsx', 'bang')).toBe('xlsx');
  for (const other of ['bang', 'bang.xls', 'bang.csv.exe', 'lich-su.csv', '']) {
    expect(endingOf(other, 'bang')).toBeNull();
  }
});
