import { expect, test } from 'vitest';
import { period } from '@/lib/domain/period';
import { plainDate } from '@/lib/domain/plain-date';
import { points } from '@/lib/domain/points';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import { type RankingInput, rankingRows, type TotalScore } from '@/lib/domain/ranking-row';
import { parseView } from '@/lib/domain/ranking-view';
import { rankingFile } from './ranking-file';
import { inText } from './written-cell';

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

const SET = { legalBasis: '', sourceCode: null, isComparableWithPrevious: false };

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
    criteriaSets: [
      { ...SET, code: 'PAPI-2018', fromYear: 2018, toYear: 2021, note: null },
      { ...SET, code: 'PAPI-2022', fromYear: 2022, toYear: null, note: 'Bộ tiêu chí mới.' },
    ],
    periods: [year],
  },
  release,
  versions: [release],
  rows: rankingRows(input),
  statistics: [],
  territoryBreaks: [],
};

const fileOf = (query: Record<string, string>) =>
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

/** The headings, then the rows, as the CSV writes them. */
const linesOf = (query: Record<string, string>) => {
  const { headings, rows } = fileOf(query);
  return [headings, ...inText(rows)];
};

test('a file says what it is, how it was filtered, its source, breaks, version, whom to cite and where it stays', () => {
  const file = fileOf({});
  expect(file.name.join(' ')).toBe('papi 2023 ca nuoc');
  expect(file.about.slice(0, 2)).toEqual([
    ['Bảng', 'PAPI năm 2023: xếp hạng các tỉnh, thành phố'],
    ['Bộ lọc', 'không lọc; đang xếp theo hạng, tăng dần; 3 trong 3 tỉnh, thành phố.'],
  ]);
  expect(file.about.slice(3)).toEqual([
    ['Nguồn', 'UNDP, Bảng PAPI 2023 (02/04/2024), https://papi.org.vn/'],
    ['Không so sánh được', 'đổi phương pháp đo từ năm 2022: Bộ tiêu chí mới.'],
    ['Bản', 'bản 1, đăng lúc 10:00 ngày 02/04/2024 (giờ Việt Nam)'],
    [
      'Trích dẫn',
      'CECODES, RTA và UNDP, PAPI năm 2023 (công bố 02/04/2024); bản 1 trên trang này.',
    ],
    ['Địa chỉ không đổi', '/xep-hang/papi/2023/ban/1'],
    ['Số liệu đến', '18:30 ngày 22/11/2026 (giờ Việt Nam)'],
  ]);
});

test('rank and denominator are columns of their own, and the group comes first where only groups are published', () => {
  expect(linesOf({}).slice(0, 2)).toEqual([
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
  expect(lines.slice(1).map((line) => line[4])).toEqual(['Thái Bình', 'Hà Nội']);
  expect(fileOf({ vung: 'dong-bang', 'sap-xep': 'diem' }).about[1]).toEqual([
    'Bộ lọc',
    'vùng Đồng bằng sông Hồng; đang xếp theo điểm, tăng dần; 2 trong 3 tỉnh, thành phố.',
  ]);
});
