import type { AuthorityView } from '@/lib/domain/authority-view';
import type { IndicatorHistory, YearResult } from '@/lib/domain/history-view';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import { breakLines, MISSING_LINE, readAtLine, sourceLines } from './about-line';
import { lifetimeText } from './authority';
import { scoreUnitText } from './indicator';
import { changeCells, POINTS_COLUMNS, pointsCells, RANK_COLUMNS, rankCells } from './result-cells';
import { SOURCE_COLUMNS, type SourcesByCode, sourceCells } from './source-cell';
import { pointsCell } from './written-cell';

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
  'Trong số nơi được xét',
  'Bản công bố',
  ...SOURCE_COLUMNS,
];

/** All years of all indicators of one authority, newest first within each indicator. */
export function historyFile(file: HistoryFile): TableFile {
  const { authority, histories, sources } = file;
  return {
    name: [authority.slug, 'lich su'],
    sheet: 'Kết quả qua các năm',
    headings: COLUMNS,
    rows: histories.flatMap((history) =>
      history.years.flatMap((year) => yearRows(history, year, sources)),
    ),
    about: aboutHistory(file),
  };
}

function aboutHistory({ authority, histories, sources, address, readAt }: HistoryFile) {
  const lifetime = lifetimeText(authority);
  const codes = histories.flatMap(({ years }) => years.map(({ row }) => row?.sourceCode ?? null));
  const about: AboutLine[] = [
    ['Bảng', `${authority.name}${lifetime && ` (${lifetime})`}: kết quả các chỉ số qua các năm`],
    ['Bộ lọc', 'không lọc; mọi năm của mọi chỉ số, năm mới trước'],
    MISSING_LINE,
    ...sourceLines(codes, sources),
    ...histories.flatMap(({ indicator, breaks }) =>
      breakLines(breaks).map(([name, words]): AboutLine => [name, `${indicator.name}: ${words}`]),
    ),
    ['Bản', 'số của bản công bố ở cột “Bản công bố”'],
    [
      'Trích dẫn',
      `${authority.name}, kết quả các chỉ số qua các năm; nguồn của từng số ở mỗi dòng.`,
    ],
    ['Địa chỉ', address],
    readAtLine(readAt),
  ];
  return about;
}

function yearRows(
  { indicator }: IndicatorHistory,
  { release, row, nationalMean, scored, listed }: YearResult,
  sources: SourcesByCode,
): WrittenCell[][] {
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
      pointsCell(nationalMean?.value ?? null),
      { count: scored },
      { count: listed },
      { count: release.version },
      ...sourceCells(row.sourceCode, sources),
    ],
  ];
}
