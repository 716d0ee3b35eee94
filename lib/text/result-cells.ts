import type { Change } from '@/lib/domain/comparison';
import type { RankingRow } from '@/lib/domain/ranking-row';
import type { WrittenCell } from '@/lib/domain/sheet';
import { breakReasonText } from './comparison';
import { formatRank } from './format';
import { MISSING_MARK, missingReasonText } from './missing';
import { tiedText } from './ranking';
import { rankOriginText } from './score';
import { countCell, pointsCell } from './written-cell';

/** Columns of files for one result; a cell of a page with two figures is two columns here. */

export const RANK_COLUMNS = ['Hạng', 'Trên tổng số', 'Ghi chú về hạng'] as const;

export const rankCells = (row: RankingRow): WrittenCell[] => [
  countCell(row.place?.rank ?? null),
  countCell(row.place?.outOf ?? null),
  rankNote(row),
];

function rankNote({ place, otherPlace }: RankingRow): string {
  if (place === null) return 'chưa xếp hạng';
  const other = otherPlace && `tính được ${formatRank(otherPlace.rank, otherPlace.outOf)}`;
  return [rankOriginText[place.basis], place.isTied && tiedText, other].filter(Boolean).join(', ');
}

export const POINTS_COLUMNS = ['Lý do không có điểm', 'Ghi chú'] as const;

/** The points, why there are none, and what is to be said of them. */
export function pointsCells({ points, missing, note, quotes }: RankingRow): WrittenCell[] {
  const other = quotes.some((quote) => quote.points !== null) ? 'có nguồn in số khác' : '';
  return [
    pointsCell(points),
    missing === null ? '' : missingReasonText[missing],
    [note ?? '', other].filter(Boolean).join('. '),
  ];
}

/** Difference, places climbed, and why neither is given; no plus sign, so that a spreadsheet sorts them. */
export function changeCells(change: Change): WrittenCell[] {
  const none = (reason: string) => [MISSING_MARK, MISSING_MARK, reason];
  if (change.kind === 'noPrevious') return none('không có số liệu kỳ trước');
  if (change.kind === 'break') return none(breakReasonText[change.reason]);
  if (change.kind === 'rankOnly') return [MISSING_MARK, countCell(change.rankChange), ''];
  return [pointsCell(change.points), countCell(change.rankChange), ''];
}
