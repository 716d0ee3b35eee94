import { expect, test } from 'vitest';
import { type AnnexMeaning, annexHeadingsIn, annexMeaningOf } from './annex-heading';
import type { SheetCell } from './sheet';

test.each<[string, AnnexMeaning | null]>([
  ['TT', 'position'],
  ['STT', 'position'],
  ['Nhiệm vụ', 'title'],
  ['Nội dung công việc', 'title'],
  ['Nhiệm vụ, giải pháp', 'title'],
  ['Đơn vị chủ trì', 'lead'],
  ['Cơ quan chủ trì thực hiện', 'lead'],
  ['Đơn vị thực hiện', 'lead'],
  ['Đơn vị phối hợp', 'beside'],
  ['Cơ quan phối hợp thực hiện', 'beside'],
  ['Thời hạn', 'due'],
  ['Thời gian hoàn thành', 'due'],
  ['Thời gian thực hiện', 'due'],
  ['Sản phẩm', 'product'],
  ['Kết quả, sản phẩm', 'product'],
  ['Chỉ số, tiêu chí', 'number'],
  ['Điểm kỳ vọng', 'expected'],
  ['Kỳ gốc', 'base'],
  ['Người chịu trách nhiệm', 'head'],
  ['Lãnh đạo phụ trách', 'head'],
  ['Ghi chú', null],
  ['Tình trạng', null],
  ['Hoàn thành (%)', null],
  ['Văn bản', null],
])('a column headed "%s" holds %s', (heading, meaning) => {
  expect(annexMeaningOf([heading])).toBe(meaning);
  expect(annexMeaningOf([heading.normalize('NFD').toUpperCase()])).toBe(meaning);
});

const cell = (text: string, isMerged = false): SheetCell | null =>
  text === '' ? null : { kind: 'text', text, isMerged };

test('headings in two rows, the units under one joined heading, and numbers of columns', () => {
  const rows = [
    { number: 1, cells: [cell('PHỤ LỤC')] },
    {
      number: 3,
      cells: [
        cell('TT'),
        cell('Nhiệm vụ'),
        cell('Đơn vị', true),
        null,
        cell('Thời hạn'),
        cell('Sản phẩm'),
      ],
    },
    { number: 4, cells: [null, null, cell('Chủ trì'), cell('Phối hợp')] },
    { number: 5, cells: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'].map((text) => cell(text)) },
    { number: 6, cells: ['1', 'a', 'b', 'c', 'd', 'e'].map((text) => cell(text)) },
  ];

  expect(annexHeadingsIn({ rows })).toEqual({
    from: 3,
    to: 5,
    columns: { 0: 'position', 1: 'title', 2: 'lead', 3: 'beside', 4: 'due', 5: 'product' },
  });
});
