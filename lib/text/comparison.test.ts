import { expect, test } from 'vitest';
import { changeBetween } from '@/lib/domain/comparison';
import { period } from '@/lib/domain/period';
import { points } from '@/lib/domain/points';
import { breakText, changeParts, changeText, gapText, rankChangeText } from './comparison';

const result = (year: string, printed: string | null, rank: number) => ({
  period: period.parse(year),
  points: printed === null ? null : points.parse(printed),
  rank,
  outOf: 63,
});
const METHOD_2022 = [
  { fromYear: 2017, toYear: 2021, isComparableWithPrevious: true, note: null },
  { fromYear: 2022, toYear: null, isComparableWithPrevious: false, note: null },
];

test('from 38th to 30th is said as eight places up: word and arrow agree', () => {
  expect(rankChangeText(8)).toBe('tăng 8 bậc ▲');
  expect(rankChangeText(-2)).toBe('giảm 2 bậc ▼');
  expect(rankChangeText(0)).toBe('giữ nguyên hạng =');
});

test('points and places may move against each other, and both are said', () => {
  const change = changeBetween(result('2022', '43.5140', 15), result('2023', '43.7585', 17), []);
  expect(changeText(change, 'points')).toBe('tăng 0,2445 điểm ▲, giảm 2 bậc ▼');
});

test('two per cents differ by percentage points', () => {
  const change = changeBetween(result('2023', '82.66', 1), result('2024', '82.17', 1), []);
  expect(changeText(change, 'percent')).toBe('giảm 0,49 điểm phần trăm ▼, giữ nguyên hạng =');
});

test('the same points are said to be unchanged', () => {
  const change = changeBetween(result('2022', '80', 5), result('2023', '80.0', 5), []);
  expect(changeText(change, 'points')).toBe('không đổi =, giữ nguyên hạng =');
});

test('where nothing may be computed the reason is said and no arrow is drawn', () => {
  const broken = changeBetween(result('2021', '87', 1), result('2022', '80', 2), METHOD_2022);
  expect(changeText(broken, 'percent')).toBe('không so sánh: đổi phương pháp đo');
  expect(changeText({ kind: 'noPrevious' }, 'points')).toBe('không có số liệu kỳ trước để so sánh');
});

test('ranks alone are compared in words', () => {
  const change = changeBetween(result('2022', null, 46), result('2023', '86.49', 38), []);
  expect(changeText(change, 'points')).toBe('tăng 8 bậc ▲');
});

test('a break is labelled with its year', () => {
  expect(breakText({ year: 2022, reason: 'method' })).toBe('đổi phương pháp đo từ năm 2022');
  expect(breakText({ year: 2025, reason: 'territory' })).toBe(
    'đổi địa giới hành chính từ năm 2025',
  );
});

test('the gap to the country and to the region is said with its direction', () => {
  expect(gapText('-0.49', 'points', 'trung bình cả nước')).toBe(
    'thấp hơn trung bình cả nước 0,49 điểm',
  );
  expect(gapText('3.14', 'percent', 'trung bình cả nước')).toBe(
    'cao hơn trung bình cả nước 3,14 điểm phần trăm',
  );
  expect(gapText('0.00', 'points', 'trung bình vùng')).toBe('bằng trung bình vùng');
});

test('more points and a lower rank are two parts, each with its own tone', () => {
  const change = changeBetween(result('2022', '43.51', 15), result('2023', '43.75', 17), []);
  expect(changeParts(change, 'points')).toEqual([
    { text: 'tăng 0,24 điểm ▲', tone: 'good' },
    { text: 'giảm 2 bậc ▼', tone: 'bad' },
  ]);
});

test('across a break the only part says why there is none', () => {
  const change = changeBetween(
    result('2021', '87.16', 10),
    result('2022', '80.08', 12),
    METHOD_2022,
  );
  expect(changeParts(change, 'percent')).toEqual([
    { text: 'không so sánh: đổi phương pháp đo', tone: 'plain' },
  ]);
});
