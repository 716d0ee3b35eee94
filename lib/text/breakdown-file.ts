import { yearOf } from '@/lib/domain/period';
import type { CriterionResult } from '@/lib/domain/score-breakdown';
import type { ScoreView } from '@/lib/domain/score-view';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import { breaksUpTo, MISSING_LINE, readAtLine, releaseLines, sourceLines } from './about-line';
import { formatPeriod } from './format';
import { missingReasonText } from './missing';
import { SOURCE_COLUMNS, type SourcesByCode, sourceCells } from './source-cell';
import { countCell, pointsCell } from './written-cell';

type BreakdownFile = {
  readonly view: ScoreView;
  /** Of the authority. */
  readonly name: string;
  readonly sources: SourcesByCode;
  readonly address: string;
};

const COLUMNS = [
  'Mã',
  'Thuộc mã',
  'Thành phần',
  'Điểm tối đa',
  'Điểm',
  'Lý do không có điểm',
  'Trung vị',
  'Cao nhất',
  'Số nơi có điểm',
  ...SOURCE_COLUMNS,
];

/** The parts of one result in the order of the criteria, each beside the median and the best of all. */
export function breakdownFile(file: BreakdownFile): TableFile {
  const { view, sources } = file;
  const { release } = view.result;
  return {
    name: [view.row.slug, release.indicatorSlug, release.period, 'thanh phan'],
    sheet: 'Thành phần',
    headings: COLUMNS,
    rows: view.criteria.map((criterion) => criterionCells(criterion, sources)),
    about: aboutBreakdown(file),
  };
}

function aboutBreakdown({ view, name, sources, address }: BreakdownFile): AboutLine[] {
  const { indicator } = view.history;
  const { release } = view.result;
  const codes = view.criteria.map(({ sourceCode }) => sourceCode);
  return [
    ['Bảng', `${name}: các thành phần của ${indicator.name} ${formatPeriod(release.period)}`],
    ['Bộ lọc', 'không lọc; theo thứ tự của bộ tiêu chí'],
    MISSING_LINE,
    ...sourceLines(codes, sources),
    ...(view.criteriaSet ? [['Bộ tiêu chí', view.criteriaSet.legalBasis] as const] : []),
    ...breaksUpTo(yearOf(release.period), indicator),
    ...releaseLines(indicator, release),
    ['Địa chỉ', address],
    readAtLine(view.readAt),
  ];
}

const criterionCells = (criterion: CriterionResult, sources: SourcesByCode): WrittenCell[] => [
  criterion.code,
  criterion.parentCode,
  criterion.name,
  pointsCell(criterion.maxPoints),
  pointsCell(criterion.points),
  criterion.missing === null ? '' : missingReasonText[criterion.missing],
  pointsCell(criterion.summary?.median ?? null),
  pointsCell(criterion.summary?.best.points ?? null),
  countCell(criterion.summary?.known ?? null),
  ...sourceCells(criterion.sourceCode, sources),
];
