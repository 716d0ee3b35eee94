import { comparisonQuery } from '@/lib/domain/comparison-view';
import type { Mean } from '@/lib/domain/region-mean';
import type { ComparedCell, ComparisonLine, ScoreComparison } from '@/lib/domain/score-comparison';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import { breakLines, MISSING_LINE, readAtLine, sourceLines } from './about-line';
import { predecessorSpanText } from './authority';
import { MISSING_MARK } from './missing';
import { pointsCells, rankCells } from './result-cells';
import { originText } from './score';
import { nameAmong } from './score-comparison';
import type { SourcesByCode } from './source-cell';
import { pointsCell } from './written-cell';

export type ComparisonFile = {
  readonly comparison: ScoreComparison;
  readonly sources: SourcesByCode;
  /** Of the page, without the query. */
  readonly address: string;
  readonly readAt: string;
};

/** Years by provinces as a file; what a cell of the page says in three lines are six columns here. */
export function comparisonFile(file: ComparisonFile): TableFile {
  const { indicator, provinces, regions, lines } = file.comparison;
  const names = provinces.map((province) => nameAmong(province, provinces));
  return {
    name: ['so sanh', indicator.slug, ...provinces.map(({ slug }) => slug)],
    sheet: 'So sánh',
    headings: [
      'Năm',
      ...names.flatMap(provinceHeadings),
      ...meanHeadings('Trung bình cả nước'),
      ...regions.flatMap(({ name }) => meanHeadings(`Trung bình vùng ${name}`)),
      'Bản công bố',
    ],
    rows: lines.map((line) => lineCells(line)),
    about: [
      ['Bảng', `So sánh ${indicator.name} theo năm: ${names.join(', ')}`],
      ['Bộ lọc', `${names.join(', ')}; ${indicator.name}; mọi năm, năm mới trước`],
      ...comparisonAbout(file),
    ],
  };
}

const provinceHeadings = (name: string): string[] => [
  ...[`${name}, điểm`, `${name}, lý do không có điểm`, `${name}, ghi chú`],
  ...[`${name}, hạng`, `${name}, trên tổng số`, `${name}, ghi chú về hạng`],
];

const meanHeadings = (name: string): string[] => [name, `${name}, ghi chú`];

const lineCells = ({ release, cells, national, regional }: ComparisonLine): WrittenCell[] => [
  release.period,
  ...cells.flatMap(provinceCells),
  ...meanCells(national),
  ...regional.flatMap(meanCells),
  { count: release.version },
];

/** An estimate is words, never a figure of the column: it is not to be added up or ranked. */
function provinceCells(cell: ComparedCell): WrittenCell[] {
  if (cell.kind === 'row') return [...pointsCells(cell.row), ...rankCells(cell.row)];
  const why = cell.kind === 'after' ? 'đã hợp nhất' : 'chưa thành lập';
  const note = cell.kind === 'before' && cell.span ? predecessorSpanText(cell.span) : '';
  return [MISSING_MARK, why, note, MISSING_MARK, MISSING_MARK, 'chưa xếp hạng'];
}

function meanCells(mean: Mean | null): WrittenCell[] {
  if (!mean) return [MISSING_MARK, 'chưa có'];
  const how = mean.of === null ? originText[mean.origin] : `tính từ ${mean.of} nơi`;
  return [pointsCell(mean.value), how];
}

/** What both tables of a comparison say of themselves. */
export function comparisonAbout({
  comparison: { indicator, provinces, lines, breaks },
  sources,
  address,
  readAt,
}: ComparisonFile): AboutLine[] {
  const codes = lines.flatMap(({ cells }) =>
    cells.map((cell) => (cell.kind === 'row' ? cell.row.sourceCode : null)),
  );
  const view = {
    slugs: provinces.map(({ slug }) => slug),
    indicatorSlug: indicator.slug,
    period: null,
  };
  return [
    MISSING_LINE,
    ...sourceLines(codes, sources),
    ...breakLines(breaks),
    ['Bản', 'số của bản công bố mới nhất của mỗi năm'],
    ['Trích dẫn', `${indicator.publisher}, ${indicator.name} các năm; so sánh trên trang này.`],
    ['Địa chỉ', `${address}${comparisonQuery(view)}`],
    readAtLine(readAt),
  ];
}
