import { lateShare } from '@/lib/domain/dossier-board';
import {
  type LeaderBoard,
  type LostPlace,
  overdueDays,
  type WorstField,
} from '@/lib/domain/leader-board';
import type { LeaderTable } from '@/lib/domain/leader-table';
import { shareOfLost } from '@/lib/domain/lost-points';
import { points } from '@/lib/domain/points';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import type { TaskView } from '@/lib/domain/task';
import {
  FILTER_LINE,
  illustrativeLines,
  MISSING_LINE,
  readAtLine,
  sourceLines,
} from './about-line';
import { formatDay, formatPeriod } from './format';
import { scoreUnitText } from './indicator';
import { boardVersionsText, dossierOriginText, worstRuleText } from './leader-board';
import { MISSING_MARK } from './missing';
import { changeCells, POINTS_COLUMNS, pointsCells, RANK_COLUMNS, rankCells } from './result-cells';
import { shareCells, shareHeadings } from './share-cell';
import { targetText } from './target';
import { targetVerdictText } from './target-verdict';
import { countCell, pointsCell } from './written-cell';

type Rows = Pick<TableFile, 'sheet' | 'headings' | 'rows'> & {
  readonly about: readonly AboutLine[];
};

const tasksText = (tasks: readonly TaskView[]): string =>
  tasks.map(({ title, lead }) => `${title} (${lead.name})`).join('; ');

function cardRows({ cards, sources, period }: LeaderBoard): Rows {
  return {
    sheet: 'Các chỉ số',
    headings: [
      ...['Chỉ số', 'Năm', 'Điểm', ...POINTS_COLUMNS, 'Đơn vị tính', ...RANK_COLUMNS, 'Nhóm'],
      ...['Thay đổi so với năm trước', 'Thay đổi, bậc', 'Lý do không so sánh'],
      ...['Trung bình cả nước', 'Trung bình vùng', 'Mục tiêu và đánh giá'],
    ],
    rows: cards.flatMap(({ history: { indicator }, result, verdicts }) =>
      result?.row
        ? [
            [
              ...[indicator.name, result.release.period, ...pointsCells(result.row)],
              ...[scoreUnitText[indicator.unit], ...rankCells(result.row), result.row.group ?? ''],
              ...changeCells(result.row.change),
              pointsCell(result.nationalMean?.value ?? null),
              pointsCell(result.regionalMean?.value ?? null),
              verdicts
                .map(
                  ({ target, shown }) =>
                    `${target.period}: ${targetText(target)}, ${targetVerdictText[shown].word}`,
                )
                .join('; '),
            ],
          ]
        : [],
    ),
    about: [
      [FILTER_LINE, formatPeriod(period)],
      ...sourceLines(
        cards.map(({ result }) => result?.row?.sourceCode ?? null),
        sources,
      ),
    ],
  };
}

function lostRows({ lost, sources, period }: LeaderBoard): Rows {
  const cells = (place: LostPlace): WrittenCell[] => [
    ...[place.indicator.name, place.code, place.name, { points: place.lost }],
    ...[{ points: place.points }, { points: place.maxPoints }],
    place.share ? { points: points.parse(shareOfLost(place.share)) } : MISSING_MARK,
    tasksText(place.tasks) || 'chưa có nhiệm vụ nào',
  ];
  return {
    sheet: 'Nơi mất nhiều điểm',
    headings: [
      ...['Chỉ số', 'Mã', 'Lĩnh vực, nội dung', 'Điểm mất', 'Điểm đạt', 'Điểm tối đa'],
      ...['Phần của tổng điểm mất, %', 'Nhiệm vụ'],
    ],
    rows: lost.map(cells),
    about: [
      [
        FILTER_LINE,
        `${formatPeriod(period)}; biết cả điểm và điểm tối đa; mất nhiều nhất trước; ${lost.length} dòng`,
      ],
      ...sourceLines(
        lost.map(({ sourceCode }) => sourceCode),
        sources,
      ),
    ],
  };
}

function worstRows({ worst, dossiers }: LeaderBoard): Rows | null {
  if (!dossiers) return null;
  const cells = ({ name, counts, tasks }: WorstField): WrittenCell[] => [
    ...[name, ...shareCells(lateShare(counts)), countCell(counts.overdue)],
    tasksText(tasks) || 'chưa có nhiệm vụ nào',
  ];
  return {
    sheet: 'Lĩnh vực trễ nhất',
    headings: ['Lĩnh vực', ...shareHeadings('Tỷ lệ quá hạn'), 'Đang quá hạn', 'Nhiệm vụ'],
    rows: worst.map(cells),
    about: [
      ...illustrativeLines(dossiers.isIllustrative),
      [FILTER_LINE, `${worstRuleText(dossiers)}; trễ nhiều nhất trước; ${worst.length} dòng`],
      ['Nguồn', dossierOriginText(dossiers)],
    ],
  };
}

function overdueRows({ tasks, today }: LeaderBoard): Rows {
  return {
    sheet: 'Nhiệm vụ quá hạn',
    headings: [
      ...['Người đứng đầu', 'Đơn vị chủ trì', 'Nhiệm vụ', 'Văn bản', 'Hạn', 'Số ngày quá hạn'],
      'Tiến độ đơn vị báo, %',
    ],
    rows: tasks.overdue.flatMap(({ head, lead, tasks: own }) =>
      own.map((task) => [
        ...[head, lead.name, task.title, task.directive.number],
        ...[{ day: task.dueOn }, { count: overdueDays(task) }, { count: task.percent }],
      ]),
    ),
    about: [
      ...illustrativeLines(tasks.isIllustrative),
      [FILTER_LINE, `quá hạn đến hết ngày ${formatDay(today)}; theo người đứng đầu`],
      ['Nguồn', 'Nhiệm vụ đã giao trong hệ thống này'],
    ],
  };
}

const TABLES = {
  'chi-so': cardRows,
  'mat-diem': lostRows,
  'linh-vuc': worstRows,
  'qua-han': overdueRows,
} as const satisfies Record<LeaderTable, (board: LeaderBoard) => Rows | null>;

/** A table of the leaders' page as a file; null where the page shows no such table. */
export function leaderFile(
  board: LeaderBoard,
  table: LeaderTable,
  address: string,
): TableFile | null {
  const found = TABLES[table](board);
  if (!found || found.rows.length === 0) return null;
  const { about, ...rows } = found;
  const { home, period, today, readAt } = board;
  return {
    ...rows,
    name: ['dieu hanh', table, table === 'qua-han' ? today : period, home.slug],
    about: [
      ['Bảng', `${home.name}, tổng quan điều hành: ${rows.sheet.toLocaleLowerCase('vi')}`],
      ...about,
      MISSING_LINE,
      ['Bản', boardVersionsText(board)],
      ['Trích dẫn', `${home.name}, tổng quan điều hành ngày ${formatDay(today)}; nội bộ.`],
      ['Địa chỉ', address],
      readAtLine(readAt),
    ],
  };
}
