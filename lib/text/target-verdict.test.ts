import { expect, test } from 'vitest';
import { period } from '@/lib/domain/period';
import { plainDate } from '@/lib/domain/plain-date';
import { points } from '@/lib/domain/points';
import { judgeTarget, type VerdictGround } from '@/lib/domain/target-verdict';
import type { JudgedTarget } from '@/lib/domain/target-verdict-view';
import { seenVerdictText, verdictSentence } from './target-verdict';

const p = (printed: string) => points.parse(printed);
const at = (year: string, printed: string) => ({ period: period.parse(year), points: p(printed) });

function judged(
  aim: readonly [string, string],
  results: VerdictGround['results'],
  rest: Partial<VerdictGround> = {},
): JudgedTarget {
  const [value, year] = aim;
  const goal = { operator: 'gt', value: p(value), period: period.parse(year) } as const;
  return {
    id: 1,
    note: null,
    target: { ...goal, indicatorSlug: 'sipas', sourceCode: 'bao' },
    indicator: { slug: 'sipas', name: 'SIPAS', unit: 'percent', scaleMax: p('100') },
    authority: { slug: 'thai-binh', name: 'Thái Bình' },
    ...judgeTarget({
      ...{ target: goal, results, missing: null, spans: [], territoryBreaks: [], endedOn: null },
      ...rest,
    }),
  };
}

const IN_2023 = at('2023', '85.80');
const plain = (said: string) => said.replaceAll('\u00a0', ' ');
const said = (...of: Parameters<typeof judged>) => plain(verdictSentence(judged(...of)));

test('the sentence shows every figure the verdict rests on', () => {
  expect(said(['90', '2024'], [IN_2023, at('2024', '90.59')])).toBe(
    'Đạt: mục tiêu năm 2024 là trên 90 %; kết quả 90,59 % (năm 2024), vượt 0,59 điểm phần trăm; so với năm 2023 tăng 4,79 điểm phần trăm.',
  );
  expect(said(['90', '2024'], [IN_2023, at('2024', '85.00')])).toBe(
    'Đi lùi: mục tiêu năm 2024 là trên 90 %; kết quả 85,00 % (năm 2024), cách 5,00 điểm phần trăm; so với năm 2023 giảm 0,80 điểm phần trăm.',
  );
  expect(said(['90', '2025'], [at('2021', '84.00'), IN_2023])).toBe(
    'Chậm: mục tiêu năm 2025 là trên 90 %; kết quả gần nhất 85,80 % (năm 2023), cần tăng hơn 4,20 điểm phần trăm trong 2 năm, mỗi năm khoảng 2,10; từ năm 2021 đến năm 2023 bình quân mỗi năm tăng 0,90 điểm phần trăm.',
  );
});

test('beyond the target before its year is not yet met, and says so', () => {
  expect(said(['85', '2024'], [at('2022', '85.00'), IN_2023])).toBe(
    'Đúng tiến độ: mục tiêu năm 2024 là trên 85 %; kết quả gần nhất 85,80 % (năm 2023), đã vượt 0,80 điểm phần trăm, nhưng chỉ tính là đạt khi có kết quả năm 2024; từ năm 2022 đến năm 2023 bình quân mỗi năm tăng 0,80 điểm phần trăm.',
  );
});

test('what is lacking is named', () => {
  const missing = { reason: 'noPublicFigure' } as const;
  expect(said(['90', '2024'], [IN_2023], { missing })).toBe(
    'Chưa đủ dữ liệu: mục tiêu năm 2024 là trên 90 %; đợt năm 2024 đã công bố nhưng không có điểm của Thái Bình (chưa tìm thấy số công khai); kết quả gần nhất 85,80 % (năm 2023); từ đó cần tăng hơn 4,20 điểm phần trăm trong 1 năm.',
  );
  expect(said(['95', '2025'], [IN_2023], { endedOn: plainDate.parse('2025-06-30') })).toBe(
    'Chưa đủ dữ liệu: mục tiêu năm 2025 là trên 95 %; Thái Bình kết thúc hoạt động ngày 30/06/2025 nên không thể có kết quả năm 2025.',
  );
  expect(said(['90', '2024'], [IN_2023])).toContain('chỉ có một kết quả so sánh được');
  expect(
    said(['90', '2025'], [IN_2023], { territoryBreaks: [{ year: 2025, note: null }] }),
  ).toContain('không so sánh được với năm 2025 (đổi địa giới hành chính từ năm 2025)');
  expect(said(['90', '2024'], [])).toContain('chưa có kết quả nào của Thái Bình trước năm 2024');
});

test('an override stands before the formula, with who, when and why', () => {
  const override = {
    verdict: 'onTrack',
    reason: 'Đã có kết quả khảo sát nội bộ.',
    by: 'Chánh Văn phòng',
    at: '2026-11-24T18:00:00Z',
    version: 1,
  } as const;
  const seen = { ...judged(['90', '2024'], [IN_2023]), override, shown: 'onTrack' } as const;

  expect(plain(seenVerdictText(seen))).toMatch(
    /^Đánh giá “đúng tiến độ” do Chánh Văn phòng ghi đè ngày 25\/11\/2026, lý do: Đã có kết quả khảo sát nội bộ; công thức cho: chưa đủ dữ liệu\. Chưa đủ dữ liệu: mục tiêu năm 2024/,
  );
});
