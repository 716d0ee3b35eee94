import type { IndicatorBreakdown } from '@/lib/domain/indicator-breakdown';
import { shareOfLost } from '@/lib/domain/lost-points';
import type { CountedMean } from '@/lib/domain/part-benchmark';
import { orderedParts, partColumn } from '@/lib/domain/part-order';
import type { PartChange, PartView } from '@/lib/domain/part-view';
import { yearOf } from '@/lib/domain/period';
import { points } from '@/lib/domain/points';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { TableFile } from '@/lib/domain/table-file';
import {
  breaksUpTo,
  FILTER_LINE,
  MISSING_LINE,
  readAtLine,
  releaseLines,
  sourceLines,
} from './about-line';
import { formatPeriod } from './format';
import { partChangeText, partColumnText } from './indicator-breakdown';
import { MISSING_MARK, missingReasonText } from './missing';
import { countCell, pointsCell } from './written-cell';

type PartFile = {
  readonly whole: IndicatorBreakdown;
  /** The code of the criterion whose parts are wanted; null: the total. */
  readonly of: string | null;
  /** As the address says. */
  readonly sort: string | null;
  readonly address: string;
};

const meanHeadings = (name: string) => [name, `${name}, số nơi có số`, `${name}, trong số nơi`];

const HEADINGS = [
  ...['Mã', 'Nội dung', 'Điểm đạt', 'Điểm tối đa', 'Lý do không có điểm'],
  ...['Điểm mất', 'Phần của tổng điểm mất, %', 'Gộp các nội dung khác'],
  ...['Hạng', 'Trên tổng số', 'So năm trước', 'So năm trước, ghi chú'],
  ...['Tự chấm', 'Lý do bị cắt'],
  ...['Trung bình vùng', 'Trung bình cả nước', 'Trung vị cả nước'].flatMap(meanHeadings),
  ...meanHeadings('Trung bình tỉnh tương đồng'),
  ...['Cao nhất', 'Nơi cao nhất'],
];

const meanCells = (mean: CountedMean | null): WrittenCell[] => [
  ...[pointsCell(mean?.value ?? null), countCell(mean?.known ?? null), countCell(mean?.of ?? null)],
];

const changeCell = (change: PartChange): WrittenCell =>
  change.kind === 'difference' ? { points: change.points } : MISSING_MARK;

function partCells(part: PartView, { history, names }: IndicatorBreakdown): WrittenCell[] {
  const { lost, place, benchmarks, claim, missing } = part;
  return [
    ...[part.code, part.name, pointsCell(part.points), pointsCell(part.maxPoints)],
    missing === null ? '' : missingReasonText[missing],
    pointsCell(lost?.lost ?? null),
    lost?.share ? { points: points.parse(shareOfLost(lost.share)) } : MISSING_MARK,
    lost?.isSubtotal ? 'có, không cộng thêm' : '',
    ...[countCell(place?.rank ?? null), countCell(place?.outOf ?? null)],
    ...[changeCell(part.change), partChangeText(part.change, history.indicator.unit)],
    ...[pointsCell(claim?.claimed ?? null), claim?.reason ?? ''],
    ...[benchmarks.region, benchmarks.country, benchmarks.median, benchmarks.similar].flatMap(
      meanCells,
    ),
    pointsCell(benchmarks.best?.points ?? null),
    (benchmarks.best?.slugs ?? []).map((slug) => names[slug] ?? slug).join(', '),
  ];
}

/** Where points were lost, as a file: the parts of a total or a criterion in the order of the page. */
export function partFile(file: PartFile): TableFile | null {
  const { whole, sort } = file;
  const of = whole.parts.find(({ code }) => code === file.of) ?? null;
  const parts = whole.parts.filter(({ parentCode }) => parentCode === file.of);
  if (parts.length === 0) return null;
  const { indicator } = whole.history;
  const { release } = whole.result;
  const column = partColumn(sort, parts);
  const what = of ? `${of.code}. ${of.name}` : 'các lĩnh vực, nội dung';
  return {
    name: [indicator.slug, release.period, 'mat diem', whole.home.slug, of?.code ?? ''],
    sheet: 'Điểm mất',
    headings: HEADINGS,
    rows: orderedParts(parts, column).map((part) => partCells(part, whole)),
    about: [
      ['Bảng', `${indicator.name} ${formatPeriod(release.period)} của ${whole.home.name}: ${what}`],
      [
        FILTER_LINE,
        `${what}; xếp theo ${partColumnText[column].toLocaleLowerCase('vi')}; ${parts.length} dòng`,
      ],
      MISSING_LINE,
      ['Điểm mất', 'điểm tối đa trừ điểm đạt; phần của tổng: chia cho điểm mất của cả chỉ số'],
      ...sourceLines(
        parts.map(({ sourceCode }) => sourceCode),
        whole.sources,
      ),
      ...breaksUpTo(yearOf(release.period), indicator),
      ...(whole.caution ? [['So năm trước cần thận trọng', whole.caution] as const] : []),
      ...releaseLines(indicator, release),
      ['Địa chỉ', file.address],
      readAtLine(whole.readAt),
    ],
  };
}
