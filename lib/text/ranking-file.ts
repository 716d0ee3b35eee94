import { yearOf } from '@/lib/domain/period';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import type { RankingRow } from '@/lib/domain/ranking-row';
import type { RankingView } from '@/lib/domain/ranking-view';
import type { WrittenCell } from '@/lib/domain/sheet';
import { shownRows } from '@/lib/domain/shown-rows';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import { breaksUpTo, MISSING_LINE, readAtLine, releaseLines, sourceLines } from './about-line';
import { formatPeriod, formatPoints } from './format';
import { differenceUnitText } from './indicator';
import { scopeWords, viewWords } from './ranking-view';
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

/** A ranking's page as a file: the very rows and columns shown, in their order. */
export function rankingFile(file: RankingFile): TableFile {
  const { ranking, view, sources } = file;
  const { indicator, release, rows } = ranking;
  const columns = columnsOf(ranking, sources);
  const shown = shownRows(rows, view);
  return {
    name: [indicator.slug, release.period, ...scopeWords(view)],
    sheet: 'Xếp hạng',
    headings: columns.flatMap(({ headings }) => headings),
    rows: shown.map((row) => columns.flatMap(({ cells }) => cells(row))),
    about: aboutRanking(file, shown),
  };
}

function aboutRanking(
  { ranking, view, sources, address, readAt }: RankingFile,
  shown: readonly RankingRow[],
): AboutLine[] {
  const { indicator, release, rows, territoryBreaks } = ranking;
  return [
    ['Bảng', `${indicator.name} ${formatPeriod(release.period)}: xếp hạng các tỉnh, thành phố`],
    ['Bộ lọc', viewWords(view, rows, shown.length)],
    MISSING_LINE,
    ...sourceLines(
      shown.map(({ sourceCode }) => sourceCode),
      sources,
    ),
    ...breaksUpTo(yearOf(release.period), indicator, territoryBreaks),
    ...releaseLines(indicator, release),
    ['Địa chỉ không đổi', address],
    readAtLine(readAt),
  ];
}

type Column = {
  readonly headings: readonly string[];
  readonly cells: (row: RankingRow) => readonly WrittenCell[];
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
