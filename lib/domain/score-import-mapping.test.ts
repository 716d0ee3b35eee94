import { expect, test } from 'vitest';
import { MAPPING, SCOPE, sheetOf } from '@/tests/support/given-import';
import { guessSheet, mappingRefusal, meaningOf } from './score-import-mapping';

test.each([
  ['Tỉnh, thành phố', 'name'],
  ['Tên đơn vị', 'name'],
  ['ĐỊA PHƯƠNG', 'name'],
  ['Mã', 'code'],
  ['Xếp hạng', 'rank'],
  ['Tổng điểm', '=T'],
  ['Điểm SIPAS 2024', '=T'],
  ['SIPAS', '=T'],
  ['1', '=1'],
  ['1. Tiếp cận dịch vụ', '=1'],
  ['Nội dung 2', '=2'],
  ['tiep can dich vu', '=1'],
  ['SIPAS năm 2024 (%)', '=T'],
  ['Điểm khảo sát', null],
  ['Đơn vị tính', null],
  ['STT', null],
  ['Lý do', null],
  ['2024', null],
  ['3', null],
  ['', null],
])('the heading %j means %j', (heading, meaning) => {
  expect(meaningOf(heading, SCOPE)).toBe(meaning);
});

test('headings are found below a title, and the decimals among the figures', () => {
  const sheet = sheetOf(
    ['BẢNG ĐIỂM SIPAS NĂM 2024'],
    ['(Đơn vị tính: %)'],
    ['STT', 'Tỉnh', 'Điểm', 'Hạng'],
    [1, 'Hà Nội', 85.123, 2],
    [2, 'Thái Bình', 86.5, 1],
  );

  expect(guessSheet(sheet, SCOPE)).toEqual({
    sheet: 'Điểm',
    headingRow: 3,
    columns: { '1': 'name', '2': '=T', '3': 'rank' },
    decimals: 3,
  });
});

test('a mapping needs a sheet that is there, a name and a figure, each column once', () => {
  const refusal = (columns: Record<string, 'name' | 'code' | `=${string}`>) =>
    mappingRefusal({ ...MAPPING, columns }, [sheetOf(['a'])], SCOPE);

  expect(refusal({ '0': 'name', '1': '=T' })).toBeNull();
  expect(refusal({ '0': 'code', '1': '=T' })).toBeNull();
  expect(refusal({ '1': '=T' })).toBe('noNameColumn');
  expect(refusal({ '0': 'name' })).toBe('noValueColumn');
  expect(refusal({ '0': 'name', '1': '=9' })).toBe('noValueColumn');
  expect(refusal({ '0': 'name', '1': '=T', '2': '=T' })).toBe('columnTwice');
  expect(mappingRefusal(MAPPING, [], SCOPE)).toBe('noSuchSheet');
});
