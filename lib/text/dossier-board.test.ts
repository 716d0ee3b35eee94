import { expect, test } from 'vitest';
import { NO_COUNTS } from '@/lib/domain/dossier-counts';
import { dossierPeriod } from '@/lib/domain/dossier-period';
import { latestStretch, stretchAt } from '@/lib/domain/dossier-stretch';
import { plainDate } from '@/lib/domain/plain-date';
import {
  beforeText,
  cellRate,
  funnelSentence,
  lateChange,
  listed,
  rateChange,
  stretchText,
} from './dossier-board';

const ASOF = plainDate.parse('2025-06-30');
const stretch = (period: string) => {
  const found = stretchAt(dossierPeriod.parse(period), ASOF);
  if (!found) throw new Error(period);
  return found;
};

test('more late dossiers are worse, fewer are better, in word and arrow', () => {
  expect(lateChange(120, 100)).toEqual({ text: '▲ tăng 20, xấu đi', tone: 'bad' });
  expect(lateChange(100, 1_520)).toEqual({ text: '▼ giảm 1.420, tốt lên', tone: 'good' });
  expect(lateChange(7, 7)).toEqual({ text: 'không đổi', tone: 'plain' });
  expect(lateChange(7, null)).toBeNull();
});

test('a higher rate in time is better; without a denominator nothing is compared', () => {
  expect(rateChange({ part: 98, whole: 100 }, { part: 9_650, whole: 10_000 })).toEqual({
    text: '▲ tăng 1,50 điểm phần trăm, tốt lên',
    tone: 'good',
  });
  expect(rateChange({ part: 9, whole: 10 }, { part: 95, whole: 100 })?.tone).toBe('bad');
  expect(rateChange({ part: 0, whole: 0 }, { part: 95, whole: 100 })).toBeNull();
});

test('a change says what it is measured against, or why there is none', () => {
  const counts = NO_COUNTS;
  expect(beforeText({ kind: 'counts', counts, stretch: stretch('2024-Q2') })).toBe(
    'so với quý II/2024',
  );
  expect(beforeText({ kind: 'counts', counts, stretch: latestStretch(ASOF, []) })).toBe(
    'so với 12 tháng liền trước',
  );
  expect(beforeText({ kind: 'break', on: plainDate.parse('2025-07-01') })).toContain('01/07/2025');
});

test('what is looked at is named, also while its period goes on', () => {
  expect(stretchText(latestStretch(ASOF, []))).toBe('12 tháng từ 7/2024 đến 6/2025');
  expect(stretchText(stretch('2025'))).toBe('năm 2025 (mới đến tháng 6/2025)');
  expect(stretchText(stretch('2024-Q3-luy-ke'))).toBe('9 tháng đầu năm 2024 (lũy kế)');
});

test('a cell without dossiers prints nothing, one without late ones a zero', () => {
  expect(cellRate({ part: 0, whole: 0 })).toBe('');
  expect(cellRate({ part: 0, whole: 40 })).toBe('0,0');
  expect(cellRate({ part: 23, whole: 1000 })).toBe('2,3');
});

test('units beyond chance are named, above and below', () => {
  expect(funnelSentence(['Sở Xây dựng', 'Huyện Vũ Thư'], ['Sở Tư pháp'])).toBe(
    'Quá hạn nhiều hơn mức ngẫu nhiên có thể giải thích (giới hạn 99,8 %): Sở Xây dựng và Huyện Vũ Thư. Ít hơn hẳn: Sở Tư pháp.',
  );
  expect(funnelSentence([], [])).toMatch(/^Không đơn vị nào/);
  expect(listed(['A', 'B', 'C'])).toBe('A, B và C');
});
