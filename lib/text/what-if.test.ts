import { expect, test } from 'vitest';
import type { Period } from '@/lib/domain/period';
import { points, type SignedPoints } from '@/lib/domain/points';
import { capText, fragmentText, placesText, stepText, wonText } from './what-if';

const p = (written: string) => points.parse(written);
const year = '2022' as Period;
const place = (rank: number, isTied = false) => ({ rank, outOf: 61, isTied });

test('a rank before and after travels with its denominator, and a tie is said', () => {
  expect(placesText({ before: place(17), after: place(12) })).toBe('hạng 17/61 → 12/61');
  expect(placesText({ before: place(17), after: place(12, true) })).toBe(
    'hạng 17/61 → 12/61, đồng hạng',
  );
  expect([5, 0, -2].map(wonText)).toEqual(['lên 5 bậc', 'không đổi hạng', 'xuống 2 bậc']);
});

test('the move of the others names its years; a fall is a fall, a break is no figure', () => {
  const moved = {
    kind: 'difference',
    points: '-0.0655' as SignedPoints,
    direction: 'down',
    from: p('42.4078'),
    fromPeriod: '2021' as Period,
    rankChange: null,
  } as const;

  expect(stepText(moved, year, 'points')).toBe(
    'Mỗi tỉnh khác được tính là giảm 0,0655 điểm, bằng mức thay đổi của trung bình cả nước từ năm 2021 đến năm 2022.',
  );
  expect(stepText({ kind: 'break', reason: 'method', note: null }, year, 'percent')).toContain(
    'Không tính được: đổi phương pháp đo giữa năm 2021 và năm 2022',
  );
  expect(stepText({ kind: 'noPrevious' }, year, 'points')).toBe(
    'Không tính được: chưa có trung bình cả nước của cả năm 2021 và năm 2022.',
  );
});

test('a cap says what was left and what was counted', () => {
  expect(capText({ code: '3', asked: p('9'), room: p('5.4759') }, 'Thủ tục', 'points')).toBe(
    '“Thủ tục” chỉ còn cách mức tối đa 5,4759 điểm: phần nhập 9 được tính là 5,4759.',
  );
  expect(capText({ code: 'T', asked: p('1'), room: p('0') }, null, 'points')).toBe(
    'Tổng điểm đã ở mức tối đa, nên không cộng thêm.',
  );
  expect(fragmentText(17, 63)).toBe(
    'Không tính được hạng của cả nước: chỉ biết điểm của 17/63 tỉnh.',
  );
});
