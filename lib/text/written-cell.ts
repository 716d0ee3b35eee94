import type { PlainDate } from '@/lib/domain/plain-date';
import type { Points, SignedPoints } from '@/lib/domain/points';
import type { WrittenCell } from '@/lib/domain/sheet';
import { formatDay, formatPoints } from './format';
import { MISSING_MARK } from './missing';

/** A figure for a column that is added up and sorted, or "–" where there is none: its reason stands beside it. */
export const pointsCell = (points: Points | SignedPoints | null): WrittenCell =>
  points === null ? MISSING_MARK : { points };

/** A whole number, or "–". */
export const countCell = (count: number | null): WrittenCell =>
  count === null ? MISSING_MARK : { count };

/** A day, or nothing where there is none. */
export const dayCell = (day: PlainDate | null): WrittenCell => day && { day };

/** A cell as a CSV writes it: a decimal comma, nothing between thousands, a plain minus, dd/mm/yyyy. */
export function cellText(cell: WrittenCell): string {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  if ('count' in cell) return String(cell.count);
  return 'day' in cell ? formatDay(cell.day) : formatPoints(cell.points);
}

export const inText = (rows: readonly (readonly WrittenCell[])[]): string[][] =>
  rows.map((cells) => cells.map(cellText));
