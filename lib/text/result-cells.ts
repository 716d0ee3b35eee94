import type { Change } from '@/lib/domain/comparison';
import type { RankingRow } from '@/lib/domain/ranking-row';
import { breakReasonText } from './comparison';
import { countCell, figureCell } from './figure-cell';
import { formatRank } from './format';
import { MISSING_MARK, missingReasonText } from './missing';
import { tiedText } from './ranking';
import { rankOriginText } from './score';

/** Columns of files for one result; a cell of a page with two figures is two columns here. */

export const RANK_COLUMNS = ['Hạng', 'Trên tổng số', 'Ghi chú về hạng'] as const;

export const rankCells = (row: RankingRow): string[] => [
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
export function pointsCells({ points, missing, note, quotes }: RankingRow): string[] {
  const other = quotes.some((quote) => quote.points !== null) ? 'có nguồn in số khác' : '';
  return [
    figureCell(points),
    missing === null ? '' : missingReasonText[missing],
    [note ?? '', other].filter(Boolean).join('. '),
  ];
}

/** Difference, places climbed, and why neither is given; no plus sign, so that a spreadsheet sorts them. */
export function changeCells(change: Change): string[] {
  const none = (reason: string) => [MISSING_MARK, MISSING_MARK, reason];
  if (change.kind === 'noPrevious') return none('không có số liệu kỳ trước');
  if (change.kind === 'break') return none(breakReasonText[change.reason]);
  if (change.kind === 'rankOnly') return [MISSING_MARK, countCell(change.rankChange), ''];
  return [figureCell(change.points), countCell(change.rankChange), ''];
}
