import { expect, test } from 'vitest';
import { changeBetween } from '@/lib/domain/comparison';
import { period } from '@/lib/domain/period';
import { points } from '@/lib/domain/points';
import { requiredPace, type Target, targetStanding } from '@/lib/domain/target';
import { type IndicatorSentenceInput, indicatorSentence, quoteNote } from './sentence';

const p = (printed: string) => points.parse(printed);

const PAR: IndicatorSentenceInput = {
  authorityName: 'Thái Bình',
  authorityKind: 'province',
  indicatorName: 'PAR Index',
  unit: 'points',
  scaleMax: p('100'),
  period: period.parse('2023'),
  points: p('86.49'),
  missingReason: null,
  standing: { rank: 38, outOf: 63, origin: 'published', isTied: false, listed: 63 },
  group: { kind: 'parGroup', group: 'B' },
  change: { kind: 'noPrevious' },
  targets: [],
};

const SIPAS: IndicatorSentenceInput = {
  ...PAR,
  indicatorName: 'SIPAS',
  unit: 'percent',
  points: p('85.80'),
  standing: { rank: 11, outOf: 63, origin: 'published', isTied: false, listed: 63 },
  group: null,
};

const PAPI: IndicatorSentenceInput = {
  ...PAR,
  indicatorName: 'PAPI',
  scaleMax: p('80'),
  points: p('43.7585'),
  standing: { rank: 17, outOf: 61, origin: 'computed', isTied: false, listed: 63 },
  group: { kind: 'band', band: 2 },
  change: null,
};

const aim = (year: string, value: string, latest: { year: string; printed: string }) => {
  const target: Target = { operator: 'gt', value: p(value), period: period.parse(year) };
  const result = { period: period.parse(latest.year), points: p(latest.printed) };
  const own = latest.year === year ? result.points : null;
  return { target, standing: targetStanding(target, own), pace: requiredPace(target, result) };
};

test('Thái Bình 2023, PAR Index: 86,49/100 điểm, thứ 38/63', () => {
  expect(indicatorSentence(PAR)).toBe(
    'Năm 2023, Thái Bình đạt 86,49/100 điểm PAR Index, đứng thứ 38/63 tỉnh, thành phố, thuộc nhóm B (từ 80 đến dưới 90 điểm). Không có số liệu kỳ trước để so sánh.',
  );
});

test('Thái Bình 2023, SIPAS: 85,80 %, thứ 11/63, and how far the dated targets are', () => {
  const latest = { year: '2023', printed: '85.80' };
  const targets = [aim('2024', '90', latest), aim('2025', '95', latest)];
  expect(indicatorSentence({ ...SIPAS, change: null, targets })).toBe(
    'Năm 2023, Thái Bình đạt 85,80\u00a0% theo SIPAS, đứng thứ 11/63 tỉnh, thành phố. Mục tiêu năm 2024 là trên 90\u00a0%: cần tăng hơn 4,20 điểm phần trăm trong 1 năm. Mục tiêu năm 2025 là trên 95\u00a0%: cần tăng hơn 9,20 điểm phần trăm trong 2 năm, mỗi năm khoảng 4,60.',
  );
});

test('Thái Bình 2023, PAPI: 43,7585/80 điểm, 17/61 with a figure, second band, rank of our own', () => {
  expect(indicatorSentence(PAPI)).toBe(
    'Năm 2023, Thái Bình đạt 43,7585/80 điểm PAPI, đứng thứ 17/61 tỉnh, thành phố có số liệu (hạng tính từ điểm công bố), thuộc nhóm Trung bình cao (nhóm 2/4).',
  );
});

test('a change says since when, how much and how many places', () => {
  const earlier = { period: period.parse('2022'), points: p('43.5140'), rank: 15, outOf: 61 };
  const later = { period: period.parse('2023'), points: p('43.7585'), rank: 17, outOf: 61 };
  const said = indicatorSentence({ ...PAPI, change: changeBetween(earlier, later, []) });
  expect(said).toMatch(/ So với năm 2022, tăng 0,2445 điểm, giảm 2 bậc\.$/);
});

test('across a break the reason stands where the change would', () => {
  const note = 'khảo sát thêm việc xây dựng chính sách.';
  const change = { kind: 'break', reason: 'method', note } as const;
  expect(indicatorSentence({ ...SIPAS, change })).toMatch(
    / Không so sánh với kỳ trước vì đổi phương pháp đo \(khảo sát thêm việc xây dựng chính sách\)\.$/,
  );
});

test('a target whose year has a result is met or missed, by how much', () => {
  const targets = [aim('2024', '90', { year: '2024', printed: '90.00' })];
  const said = indicatorSentence({ ...SIPAS, change: null, targets });
  expect(said).toMatch(/ Mục tiêu năm 2024 là trên 90\u00a0%: chưa đạt, bằng đúng mức mục tiêu\.$/);
});

test('a rank without points is told, and why the points are missing', () => {
  const input = { ...PAR, points: null, missingReason: 'notPublished', group: null } as const;
  expect(indicatorSentence({ ...input, change: null })).toBe(
    'Năm 2023, Thái Bình không có điểm PAR Index (chưa công bố), đứng thứ 38/63 tỉnh, thành phố.',
  );
});

test('a shared or derived rank is called so', () => {
  const standing = { rank: 34, outOf: 63, origin: 'derived', isTied: true, listed: 63 } as const;
  expect(indicatorSentence({ ...SIPAS, change: null, standing })).toContain(
    'đứng thứ 34/63 tỉnh, thành phố, đồng hạng (hạng suy từ mức tăng, giảm đã công bố).',
  );
});

test('the press’s figures stand in a note with the reason they were not chosen', () => {
  const reason = 'Số của nhóm thực hiện PAPI được giữ vì khớp với báo cáo.';
  const quote = { publisher: 'TTXVN', points: p('43.6'), rank: 17, rankOutOf: 63, reason };
  expect(quoteNote([quote], 'points')).toBe(`TTXVN in 43,6 điểm, hạng 17/63. ${reason}`);
});

test('a note may have a rank only, and without quotes there is none', () => {
  const quote = { publisher: 'Báo A', points: null, rank: 5, rankOutOf: null, reason: 'Khớp.' };
  expect(quoteNote([quote], 'percent')).toBe('Báo A in hạng 5. Khớp.');
  expect(quoteNote([], 'points')).toBeNull();
});
