import { expect, test } from 'vitest';
import { plainDate } from '@/lib/domain/plain-date';
import type { Points, SignedPoints } from '@/lib/domain/points';
import type { WrittenCell } from '@/lib/domain/sheet';
import { readSpreadsheet } from './read';
import { xlsxDocument } from './write';

const written = (...rows: WrittenCell[][]) =>
  xlsxDocument([{ name: 'Điểm', headingRows: 1, widths: [20], rows }]);

test('figures come back with the decimals they were printed with, and formulas stay text', async () => {
  const file = await readSpreadsheet(
    await written(
      ['Tỉnh', 'Điểm'],
      ['Thái Bình', { points: '86.50' as Points }, { count: 17 }],
      ['=1+1', { points: '43.7585' as Points }],
      ['<a&"b">', { points: '0' as Points }, '+84'],
    ),
  );

  expect(file.ok && file.value.sheets.map(({ name }) => name)).toEqual(['Điểm']);
  const cells = file.ok ? file.value.sheets[0]?.rows.map((row) => row.cells) : [];
  expect(cells?.map((row) => row.map((cell) => [cell?.kind, cell?.text]))).toEqual([
    [
      ['text', 'Tỉnh'],
      ['text', 'Điểm'],
    ],
    [
      ['text', 'Thái Bình'],
      ['number', '86.50'],
      ['number', '17'],
    ],
    [
      ['text', '=1+1'],
      ['number', '43.7585'],
    ],
    [
      ['text', '<a&"b">'],
      ['number', '0'],
      ['text', '+84'],
    ],
  ]);
});

test('days are days on every clock, lost points are negative, counts are whole', async () => {
  const file = await readSpreadsheet(
    await written([
      { day: plainDate.parse('2025-07-01') },
      { points: '-0.4900' as SignedPoints },
      { count: 1_150_343 },
      { count: -8 },
    ]),
  );

  const [row] = file.ok ? (file.value.sheets[0]?.rows ?? []) : [];
  expect(row?.cells.map((cell) => [cell?.kind, cell?.text])).toEqual([
    ['date', '01/07/2025'],
    ['number', '-0.4900'],
    ['number', '1150343'],
    ['number', '-8'],
  ]);
});
