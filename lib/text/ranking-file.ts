import type { PublishedRanking } from '@/lib/domain/published-ranking';
import type { RankingRow } from '@/lib/domain/ranking-row';
import type { RankingView } from '@/lib/domain/ranking-view';
import { shownRows } from '@/lib/domain/shown-rows';
import { citation } from './citation';
import { figureFormatText } from './figure-cell';
import { formatInstant, formatPeriod, formatPoints } from './format';
import { differenceUnitText } from './indicator';
import { viewText } from './ranking-view';
import { changeCells, POINTS_COLUMNS, pointsCells, RANK_COLUMNS, rankCells } from './result-cells';
import { SOURCE_COLUMNS, type SourcesByCode, sourceCells } from './source-cell';

type RankingFile = {
  readonly ranking: PublishedRanking;
  readonly view: RankingView;
  readonly sources: SourcesByCode;
  /** The address of this version that never changes. */
  readonly address: string;
  readonly readAt: string;
};

/** A ranking's page as the lines of a file: what it is, then the very rows and columns shown, in their order. */
export function rankingFile({ ranking, view, sources, address, readAt }: RankingFile): string[][] {
  const { indicator, release, rows } = ranking;
  const shown = shownRows(rows, view);
  const columns = columnsOf(ranking, sources);
  return [
    [`${indicator.name} ${formatPeriod(release.period)}: xếp hạng các tỉnh, thành phố`],
    [viewText(view, rows, shown.length)],
    [figureFormatText],
    [`Trích dẫn: ${citation(indicator, release)}`],
    [`Địa chỉ không đổi: ${address}`],
    [`Số liệu đến ${formatInstant(readAt)}`],
    [''],
    columns.flatMap(({ headings }) => headings),
    ...shown.map((row) => columns.flatMap(({ cells }) => cells(row))),
  ];
}

type Column = {
  readonly headings: readonly string[];
  readonly cells: (row: RankingRow) => readonly string[];
};

/** The page's columns, in its order. */
function columnsOf({ indicator, release, rows }: PublishedRanking, sources: SourcesByCode) {
  const rank: Column = { headings: RANK_COLUMNS, cells: rankCells };
  const name: Column = { headings: ['Tỉnh, thành phố'], cells: (row) => [row.name] };
  const group: Column = { headings: ['Nhóm'], cells: (row) => [row.group ?? ''] };
  const unit = indicator.unit === 'percent' ? ', %' : ` /${formatPoints(indicator.scaleMax)}`;
  const points: Column = { headings: [`Điểm${unit}`, ...POINTS_COLUMNS], cells: pointsCells };
  const before = Number(release.period) - 1;
  const change: Column = {
    headings: [
      `So với ${before}, ${differenceUnitText[indicator.unit]}`,
      `So với ${before}, bậc`,
      'Lý do không so sánh',
    ],
    cells: (row) => changeCells(row.change),
  };
  const source: Column = {
    headings: SOURCE_COLUMNS,
    cells: ({ sourceCode }) => sourceCells(sourceCode, sources),
  };
  const groups = indicator.grading === 'none' ? [] : [group];
  return [
    ...(indicator.isRankedByPublisher ? [rank, name, ...groups] : [...groups, rank, name]),
    points,
    ...(rows.some((row) => row.change.kind !== 'noPrevious') ? [change] : []),
    source,
  ];
}
