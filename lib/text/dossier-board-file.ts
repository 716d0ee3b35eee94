import { lateShare, totalOf } from '@/lib/domain/dossier-board';
import { sortOfParts, splitOf } from '@/lib/domain/dossier-board-part';
import type { BoardTable } from '@/lib/domain/dossier-board-table';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { causesOf } from '@/lib/domain/dossier-causes';
import {
  type DossierCounts,
  handledInTime,
  onHandOf,
  pendingOf,
  resolvedInTime,
  resolvedOf,
} from '@/lib/domain/dossier-counts';
import { sortedParts } from '@/lib/domain/dossier-part-order';
import { isSmall } from '@/lib/domain/dossier-worst';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { TableFile } from '@/lib/domain/table-file';
import { HANDLED_IN_TIME, lateCauseText, RESOLVED_IN_TIME } from './dossier';
import { formatMonth } from './dossier-board';
import { heatTable } from './dossier-board-heat-file';
import { leadTable, runTable } from './dossier-board-late-file';
import { shareCells, shareHeadings } from './share-cell';
import { countCell } from './written-cell';

/** A table of a page of dossiers before it says of what and when it is. */
export type BoardRows = Pick<TableFile, 'sheet' | 'headings' | 'rows'> & {
  /** What it holds and in which order, in words. */
  readonly order: string;
};

const SPLIT_TEXT = { field: 'lĩnh vực', unit: 'đơn vị', procedure: 'thủ tục' } as const;
const TITLES = { field: 'Lĩnh vực', unit: 'Đơn vị', procedure: 'Thủ tục' } as const;

const PART_HEADINGS = [
  ...['Phải giải quyết', 'Đã giải quyết', 'Đã giải quyết quá hạn'],
  ...shareHeadings('Tỷ lệ quá hạn'),
  ...['Đang giải quyết', 'Đang quá hạn'],
  ...shareHeadings('Trong hạn, tính cả đang giải quyết'),
  ...['Gia hạn, tạm dừng', 'Ghi chú'],
];

const partCells = (counts: DossierCounts, note: string): WrittenCell[] => [
  ...[onHandOf(counts), resolvedOf(counts), counts.late].map(countCell),
  ...shareCells(lateShare(counts)),
  ...[pendingOf(counts), counts.overdue].map(countCell),
  ...shareCells(handledInTime(counts)),
  ...[countCell(counts.extended), note],
];

function partTable(board: DossierBoard): BoardRows {
  const { limits } = board;
  const { by, parts } = splitOf(board);
  const small = `đã giải quyết dưới ${limits.minimumVolume} hồ sơ, không xếp theo tỷ lệ`;
  return {
    sheet: `Theo ${SPLIT_TEXT[by]}`,
    headings: [TITLES[by], ...PART_HEADINGS],
    rows: [
      ...sortedParts(parts, sortOfParts(board), limits).map((part) => [
        part.name,
        ...partCells(part.counts, isSmall(part, limits) ? small : ''),
      ]),
      ['Cộng', ...partCells(totalOf(parts), 'cộng các dòng trên')],
    ],
    order: `xếp theo cột “${sortOfParts(board)}”`,
  };
}

const monthTable = ({ points }: DossierBoard): BoardRows => ({
  sheet: 'Theo tháng',
  headings: [
    'Tháng',
    ...shareHeadings(RESOLVED_IN_TIME),
    ...shareHeadings(HANDLED_IN_TIME),
    'Đang quá hạn',
  ],
  rows: points
    .toReversed()
    .map(({ month, counts }) => [
      formatMonth(month),
      ...shareCells(resolvedInTime(counts)),
      ...shareCells(handledInTime(counts)),
      countCell(counts.overdue),
    ]),
  order: 'các tháng vẽ trên biểu đồ, tháng mới trước',
});

const NAMED = { ...lateCauseText, none: 'Chưa nêu nguyên nhân' } as const;

function causeTable({ total }: DossierBoard): BoardRows | null {
  const causes = causesOf(total);
  const late = total.late ?? 0;
  if (causes === null || late === 0) return null;
  return {
    sheet: 'Nguyên nhân quá hạn',
    headings: ['Nguyên nhân', ...shareHeadings('Tỷ trọng trong hồ sơ giải quyết quá hạn')],
    rows: causes.map(({ cause, count }) => [
      NAMED[cause ?? 'none'],
      ...shareCells({ part: count, whole: late }),
    ]),
    order: 'theo nguyên nhân',
  };
}

const TABLES = {
  'tung-phan': partTable,
  'theo-thang': monthTable,
  'ban-do': heatTable,
  'thuong-xuyen': runTable,
  'lien-thong': leadTable,
  'nguyen-nhan': causeTable,
} as const satisfies Record<BoardTable, (board: DossierBoard) => BoardRows | null>;

/** The rows and columns of one table as its page shows them; null where it shows no such table. */
export function boardRows(board: DossierBoard, table: BoardTable): BoardRows | null {
  const found = TABLES[table](board);
  return found && found.rows.length > 0 ? found : null;
}
