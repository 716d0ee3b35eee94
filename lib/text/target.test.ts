import { expect, test } from 'vitest';
import { period } from '@/lib/domain/period';
import { points } from '@/lib/domain/points';
import { requiredPace, targetStanding } from '@/lib/domain/target';
import { paceText, targetStandingText, targetText, targetWords } from './target';

const p = (printed: string) => points.parse(printed);
const ABOVE_90 = { operator: 'gt', value: p('90'), period: period.parse('2024') } as const;
const FROM_95 = { operator: 'gte', value: p('95'), period: period.parse('2026') } as const;

test('a target is told by sign and in words', () => {
  expect(targetText(ABOVE_90)).toBe('> 90 (trên 90)');
  expect(targetText(FROM_95)).toBe('≥ 95 (từ 95 trở lên)');
  expect(targetWords(ABOVE_90, 'percent')).toBe('trên 90\u00a0%');
  expect(targetWords(FROM_95, 'points')).toBe('từ 95 điểm trở lên');
});

test.each([
  ['85.80', 'chưa đạt, cách 4,20 điểm phần trăm'],
  ['90.00', 'chưa đạt, bằng đúng mức mục tiêu'],
  ['90.01', 'đạt, vượt 0,01 điểm phần trăm'],
])('%s against "trên 90": %s', (printed, said) => {
  expect(targetStandingText(targetStanding(ABOVE_90, p(printed)), 'percent')).toBe(said);
});

test('a target without a result says only that', () => {
  expect(targetStandingText(targetStanding(ABOVE_90, null), 'percent')).toBe('chưa có kết quả');
});

const saidPace = (target: typeof ABOVE_90 | typeof FROM_95) => {
  const pace = requiredPace(target, { period: period.parse('2023'), points: p('85.80') });
  return pace && paceText(pace, 'percent');
};

test('what is needed is said with its span of years', () => {
  expect(saidPace(ABOVE_90)).toBe('cần tăng hơn 4,20 điểm phần trăm trong 1 năm');
  expect(saidPace(FROM_95)).toBe(
    'cần tăng ít nhất 9,20 điểm phần trăm trong 3 năm, mỗi năm khoảng 3,07',
  );
});
