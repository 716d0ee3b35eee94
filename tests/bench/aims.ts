import type { LoadRow } from './load';
import type { Paint } from './paint';
import type { Weight } from './weight';

export type Results = {
  readonly load: readonly LoadRow[];
  readonly weight: readonly Weight[];
  readonly paint: readonly Paint[];
};

/** What was set out for, and every row that falls short of it with its figure. */
export type Aim = { readonly aim: string; readonly missedBy: readonly string[] };

const LEAST_SHARE_OF_EMPTY = 0.7;
const MOST_SCRIPT = 150_000;
const MOST_LARGEST_PAINT = 1_200;

function aimOf<Row extends { readonly name: string }>(
  aim: string,
  rows: readonly Row[],
  figure: (row: Row) => number,
  isMet: (figure: number) => boolean,
): Aim[] {
  if (rows.length === 0) return [];
  const missed = rows.filter((row) => !isMet(figure(row)));
  return [{ aim, missedBy: missed.map((row) => `${row.name}: ${figure(row).toPrecision(3)}`) }];
}

/** The aims, of what was measured in this run. */
export function aimsOf({ load, weight, paint }: Results): Aim[] {
  return [
    ...aimOf(
      'Trang xếp hạng đạt từ 70 % tốc độ của trang rỗng',
      load.filter(({ isAimed }) => isAimed),
      ({ shareOfEmpty }) => shareOfEmpty,
      (share) => share >= LEAST_SHARE_OF_EMPTY,
    ),
    ...aimOf(
      'Không quá 150 kB script (đã nén) khi mở trang',
      weight,
      ({ script }) => script,
      (bytes) => bytes <= MOST_SCRIPT,
    ),
    ...aimOf(
      'Phần lớn nhất hiện trong 1.200 ms',
      paint,
      ({ largestPaint }) => largestPaint,
      (time) => time <= MOST_LARGEST_PAINT,
    ),
    ...aimOf(
      'Không xê dịch',
      paint,
      ({ layoutShift }) => layoutShift,
      (shift) => shift === 0,
    ),
  ];
}
