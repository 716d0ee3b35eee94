import { lateOrOverdue, lateShare, totalOf } from '@/lib/domain/dossier-board';
import type { DossierBoard, NamedRun } from '@/lib/domain/dossier-board-view';
import { type DossierCounts, onHandOf, resolvedOf } from '@/lib/domain/dossier-counts';
import type { WrittenCell } from '@/lib/domain/sheet';
import { formatMonth } from './dossier-board';
import type { BoardRows } from './dossier-board-file';
import { shareCells, shareHeadings } from './share-cell';
import { countCell } from './written-cell';

/** "Thường xuyên trễ hẹn": each field, then each procedure, by its latest run; all of them, not only the first shown. */
export function runTable({ runs }: DossierBoard): BoardRows | null {
  if (runs === null) return null;
  const isLatest = ({ kind, run }: NamedRun, at: number) =>
    runs.findIndex((one) => one.kind === kind && one.run.key === run.key) === at;
  const latest = runs.filter(isLatest);
  return {
    sheet: 'Thường xuyên trễ hẹn',
    headings: [
      ...['Loại', 'Tên', 'Lĩnh vực', 'Từ tháng', 'Đến tháng', 'Số tháng liền', 'Đã dứt chưa'],
      ...['Vượt mức ngẫu nhiên', ...shareHeadings('Quá hạn/đã giải quyết'), 'Còn quá hạn'],
    ],
    rows: (['field', 'procedure'] as const).flatMap((kind) =>
      latest.filter((named) => named.kind === kind).map(runCells),
    ),
    order: 'lĩnh vực trước, thủ tục sau; chưa dứt trước',
  };
}

const runCells = ({ kind, name, field, run }: NamedRun): WrittenCell[] => [
  ...[kind === 'field' ? 'lĩnh vực' : 'thủ tục', name, field.name],
  ...[formatMonth(run.from), formatMonth(run.to)],
  ...[{ count: run.periods }, run.isOngoing ? 'chưa dứt' : 'đã dứt'],
  run.isBeyondChance ? 'có' : 'không',
  ...shareCells({ part: run.late, whole: run.resolved }),
  { count: run.overdue },
];

/** Dossiers that pass several agencies, by the one that leads, most late first. */
export function leadTable({ leads, total, view }: DossierBoard): BoardRows | null {
  if (leads.length === 0) return null;
  const sorted = leads.toSorted(
    (one, other) => lateOrOverdue(other.counts) - lateOrOverdue(one.counts),
  );
  return {
    sheet: 'Liên thông theo chủ trì',
    headings: [
      ...['Cơ quan chủ trì', 'Phải giải quyết', 'Đã giải quyết', 'Trong đó quá hạn'],
      ...[...shareHeadings('Tỷ lệ quá hạn'), 'Đang quá hạn'],
    ],
    rows: [
      ...sorted.map(({ name, counts }) => [name, ...leadCells(counts)]),
      ['Cộng liên thông', ...leadCells(totalOf(leads))],
      ...(view.isLinkedOnly
        ? []
        : [['Mọi hồ sơ (liên thông là một phần trong đó)', ...leadCells(total)]]),
    ],
    order: 'nhiều hồ sơ quá hạn nhất trước, gồm cả hồ sơ đang quá hạn',
  };
}

const leadCells = (counts: DossierCounts): WrittenCell[] => [
  ...[onHandOf(counts), resolvedOf(counts), counts.late].map(countCell),
  ...shareCells(lateShare(counts)),
  countCell(counts.overdue),
];
