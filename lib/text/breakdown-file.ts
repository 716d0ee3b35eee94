import type { CriterionResult } from '@/lib/domain/score-breakdown';
import type { ScoreView } from '@/lib/domain/score-view';
import { citation } from './citation';
import { countCell, figureCell, figureFormatText } from './figure-cell';
import { formatInstant, formatPeriod } from './format';
import { missingReasonText } from './missing';
import { SOURCE_COLUMNS, type SourcesByCode, sourceCells } from './source-cell';

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
export function breakdownFile({ view, name, sources, address }: BreakdownFile): string[][] {
  const { indicator } = view.history;
  const { release } = view.result;
  return [
    [`${name}: các thành phần của ${indicator.name} ${formatPeriod(release.period)}`],
    [figureFormatText],
    [`Trích dẫn: ${citation(indicator, release)}`],
    [`Địa chỉ: ${address}`],
    [`Số liệu đến ${formatInstant(view.readAt)}`],
    [''],
    COLUMNS,
    ...view.criteria.map((criterion) => criterionCells(criterion, sources)),
  ];
}

const criterionCells = (criterion: CriterionResult, sources: SourcesByCode): string[] => [
  criterion.code,
  criterion.parentCode ?? '',
  criterion.name,
  figureCell(criterion.maxPoints),
  figureCell(criterion.points),
  criterion.missing === null ? '' : missingReasonText[criterion.missing],
  figureCell(criterion.summary?.median ?? null),
  figureCell(criterion.summary?.best.points ?? null),
  countCell(criterion.summary?.known ?? null),
  ...sourceCells(criterion.sourceCode, sources),
];
