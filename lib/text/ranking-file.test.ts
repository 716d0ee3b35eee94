import { expect, test } from 'vitest';
import { period } from '@/lib/domain/period';
import { plainDate } from '@/lib/domain/plain-date';
import { points } from '@/lib/domain/points';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import { type RankingInput, rankingRows, type TotalScore } from '@/lib/domain/ranking-row';
import { parseView } from '@/lib/domain/ranking-view';
import { rankingFile } from './ranking-file';

const year = period.parse('2023');

const score = (written: string | null): TotalScore => ({
  points: written === null ? null : points.parse(written),
  missing: written === null ? 'unreliable' : null,
  printedRank: null,
  printedOutOf: null,
  rankOrigin: null,
  note: null,
  sourceCode: 'papi',
  quotes: [],
});

const delta = { regionSlug: 'dong-bang', regionName: 'Đồng bằng sông Hồng' };
const north = { regionSlug: 'mien-nui', regionName: 'Miền núi' };

const input: RankingInput = {
  period: year,
  authorities: [
    { slug: 'bac-giang', name: 'Bắc Giang', ...north },
    { slug: 'ha-noi', name: 'Hà Nội', ...delta },
    { slug: 'thai-binh', name: 'Thái Bình', ...delta },
  ],
  scores: new Map([
    ['bac-giang', score(null)],
    ['ha-noi', score('43.9000')],
    ['thai-binh', score('43.7585')],
  ]),
  earlier: new Map([
    [
      'thai-binh',
      { period: period.parse('2022'), points: points.parse('44.2500'), rank: 1, outOf: 2 },
    ],
  ]),
  grading: 'quartiles',
  isComplete: true,
  criteriaSets: [{ fromYear: 2018, toYear: null, isComparableWithPrevious: false, note: null }],
  territoryBreaks: [],
};

const release = {
  id: 1,
  indicatorSlug: 'papi',
  period: year,
  version: 1,
  criteriaSetCode: 'PAPI-2018',
  territoryOn: plainDate.parse('2023-12-31'),
  isComplete: true,
  announcedOn: plainDate.parse('2024-04-02'),
  decision: null,
  publicNote: null,
  publishedAt: '2024-04-02T03:00:00.000Z',
};

const ranking: PublishedRanking = {
  indicator: {
    code: 'PAPI',
    slug: 'papi',
    name: 'PAPI',
    fullName: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
    publisher: 'CECODES, RTA và UNDP',
    summary: '',
    scaleMax: points.parse('80'),
    unit: 'points',
    grading: 'quartiles',
    isRankedByPublisher: false,
    criteriaSets: [],
    periods: [year],
  },
  release,
  versions: [release],
  rows: rankingRows(input),
  statistics: [],
  territoryBreaks: [],
};

const linesOf = (query: Record<string, string>) =>
  rankingFile({
    ranking,
    view: parseView(query),
    sources: {
      papi: {
        code: 'papi',
        title: 'Bảng PAPI 2023',
        publisher: 'UNDP',
        date: '2024-04-02',
        url: 'https://papi.org.vn/',
      },
    },
    address: '/xep-hang/papi/2023/ban/1',
    readAt: '2026-11-22T11:30:00.000Z',
  });

test('a file says what it is, how it was filtered, whom to cite and where it stays', () => {
  expect(linesOf({}).slice(0, 6).flat()).toEqual([
    'PAPI năm 2023: xếp hạng các tỉnh, thành phố',
    'Bộ lọc: không lọc; đang xếp theo hạng, tăng dần; 3 trong 3 tỉnh, thành phố.',
    'Cách ghi: UTF-8; ô cách nhau bằng dấu chấm phẩy; dấu phẩy là dấu thập phân, không ngăn hàng nghìn; số giữ đủ chữ số như nguồn in; dấu – là không có số, lý do ở cột bên cạnh.',
    'Trích dẫn: CECODES, RTA và UNDP, PAPI năm 2023 (công bố 02/04/2024); bản 1 trên trang này.',
    'Địa chỉ không đổi: /xep-hang/papi/2023/ban/1',
    'Số liệu đến 18:30 ngày 22/11/2026 (giờ Việt Nam)',
  ]);
});

test('rank and denominator are columns of their own, and the group comes first where only groups are published', () => {
  expect(linesOf({}).slice(7, 9)).toEqual([
    [
      'Nhóm',
      'Hạng',
      'Trên tổng số',
      'Ghi chú về hạng',
      'Tỉnh, thành phố',
      'Điểm /80',
      'Lý do không có điểm',
      'Ghi chú',
      'So với 2022, điểm',
      'So với 2022, bậc',
      'Lý do không so sánh',
      'Nguồn',
      'Địa chỉ nguồn',
    ],
    [
      '',
      '1',
      '2',
      'hạng tính từ điểm công bố',
      'Hà Nội',
      '43,9000',
      '',
      '',
      '–',
      '–',
      'không có số liệu kỳ trước',
      'UNDP, Bảng PAPI 2023 (02/04/2024)',
      'https://papi.org.vn/',
    ],
  ]);
});

test('a difference is a plain signed figure, a lost place a negative number', () => {
  expect(linesOf({ tim: 'thái b' }).at(-1)?.slice(4, 11)).toEqual([
    'Thái Bình',
    '43,7585',
    '',
    '',
    '-0,4915',
    '-1',
    '',
  ]);
});

test('a missing figure is a dash with its reason beside it, and stands last', () => {
  expect(linesOf({}).at(-1)?.slice(1, 7)).toEqual([
    '–',
    '–',
    'chưa xếp hạng',
    'Bắc Giang',
    '–',
    'sai số khảo sát vượt mức cho phép',
  ]);
});

test('the file holds exactly the rows that the page shows, in its order', () => {
  const lines = linesOf({ vung: 'dong-bang', 'sap-xep': 'diem' });
  expect(lines.slice(8).map((line) => line[4])).toEqual(['Thái Bình', 'Hà Nội']);
  expect(lines[1]).toEqual([
    'Bộ lọc: vùng Đồng bằng sông Hồng; đang xếp theo điểm, tăng dần; 2 trong 3 tỉnh, thành phố.',
  ]);
});
