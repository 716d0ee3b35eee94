import { expect, test } from 'vitest';
import { annexDue } from './annex-due';

const ORDER_YEAR = 2024;

test.each([
  ['30/6/2024', '2024-06-30', 'day'],
  ['Trước ngày 05/07/2024', '2024-07-05', 'day'],
  ['ngày 30 tháng 6 năm 2024', '2024-06-30', 'day'],
  ['2024-06-30', '2024-06-30', 'day'],
  ['Quý II/2024', '2024-06-30', 'quarter'],
  ['quý 4 năm 2024', '2024-12-31', 'quarter'],
  ['Tháng 2/2024', '2024-02-29', 'month'],
  ['6/2024', '2024-06-30', 'month'],
  ['6 tháng đầu năm 2024', '2024-06-30', 'half'],
  ['Năm 2024', '2024-12-31', 'year'],
  ['Hoàn thành trong tháng 9/2024', '2024-09-30', 'month'],
])('"%s" is due on %s', (written, on, from) => {
  expect(annexDue(written, ORDER_YEAR)).toEqual({ kind: 'day', on, from, isYearGuessed: false });
});

test('letters of two marks are read as one', () => {
  expect(annexDue('Quý II/2024'.normalize('NFD'), ORDER_YEAR)).toMatchObject({ on: '2024-06-30' });
});

test('a quarter without a year is of the year of the order, and says so', () => {
  expect(annexDue('Quý III', ORDER_YEAR)).toEqual({
    ...{ kind: 'day', on: '2024-09-30', from: 'quarter', isYearGuessed: true },
  });
});

test.each([
  ['Thường xuyên', 'regularDue'],
  ['Hằng tháng', 'regularDue'],
  ['Theo tiến độ', 'unclearDue'],
  ['31/2/2024', 'unclearDue'],
  ['Quý V/2024', 'unclearDue'],
])('"%s" is asked', (written, why) => {
  expect(annexDue(written, ORDER_YEAR)).toEqual({ kind: 'asked', why });
});

test('nothing written is nothing', () => {
  expect(annexDue('  ', ORDER_YEAR)).toEqual({ kind: 'blank' });
});
