import type { AuthorityView } from '@/lib/domain/authority-view';
import type { IndicatorHistory, YearResult } from '@/lib/domain/history-view';
import { lifetimeText } from './authority';
import { figureCell, figureFormatText } from './figure-cell';
import { formatInstant } from './format';
import { scoreUnitText } from './indicator';
import { changeCells, POINTS_COLUMNS, pointsCells, RANK_COLUMNS, rankCells } from './result-cells';
import { SOURCE_COLUMNS, type SourcesByCode, sourceCells } from './source-cell';

type HistoryFile = {
  readonly authority: AuthorityView;
  readonly histories: readonly IndicatorHistory[];
  readonly sources: SourcesByCode;
  readonly address: string;
  readonly readAt: string;
};

const COLUMNS = [
  'Chỉ số',
  'Năm',
  'Điểm',
  ...POINTS_COLUMNS,
  'Đơn vị tính',
  ...RANK_COLUMNS,
  'Nhóm',
  'Thay đổi so với năm trước',
  'Thay đổi, bậc',
  'Lý do không so sánh',
  'Trung bình cả nước',
  'Số nơi có điểm',
  'Bản công bố',
  ...SOURCE_COLUMNS,
];

/** All years of all indicators of one authority, newest first within each indicator. */
export function historyFile(file: HistoryFile): string[][] {
  const { authority, histories, sources, address, readAt } = file;
  const lifetime = lifetimeText(authority);
  return [
    [`${authority.name}${lifetime && ` (${lifetime})`}: kết quả các chỉ số qua các năm`],
    [figureFormatText],
    [`Địa chỉ: ${address}`],
    [`Số liệu đến ${formatInstant(readAt)}`],
    [''],
    COLUMNS,
    ...histories.flatMap((history) =>
      history.years.flatMap((year) => yearCells(history, year, sources)),
    ),
  ];
}

function yearCells(
  { indicator }: IndicatorHistory,
  { release, row, nationalMean, scored, listed }: YearResult,
  sources: SourcesByCode,
): string[][] {
  if (row === null) return [];
  return [
    [
      indicator.name,
      release.period,
      ...pointsCells(row),
      scoreUnitText[indicator.unit],
      ...rankCells(row),
      row.group ?? '',
      ...changeCells(row.change),
      figureCell(nationalMean?.value ?? null),
      `${scored} trong ${listed}`,
      String(release.version),
      ...sourceCells(row.sourceCode, sources),
    ],
  ];
}
