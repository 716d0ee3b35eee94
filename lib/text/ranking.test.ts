import { expect, test } from 'vitest';
import { scoreText } from './indicator';
import { groupText, rankText, sortText } from './ranking';

test('a group is named in words, whichever grading it comes from', () => {
  expect(groupText('2')).toBe('Nhóm Trung bình cao');
  expect(groupText('B')).toBe('Nhóm B (từ 80 đến dưới 90 điểm)');
  expect(groupText('9')).toBeNull();
});

test('a rank is read aloud with what it is of', () => {
  expect(rankText(38, 63)).toBe('hạng 38 trên 63');
});

test('the order of a table is announced', () => {
  expect(sortText('points', true)).toBe('đang xếp theo điểm, giảm dần');
});

test('a figure is told on its scale, a percentage on its own', () => {
  expect(scoreText('86.49', 'points', '100')).toBe('86,49/100 điểm');
  expect(scoreText('85.80', 'percent', '100')).toBe('85,80\u00a0%');
});
