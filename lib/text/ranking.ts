import type { Band, ParGroup } from '@/lib/domain/ranking';
import type { SortColumn } from '@/lib/domain/ranking-view';

/** PAPI's four groups by quarter of the scored authorities. */
export const bandText = {
  1: 'Nhóm Cao',
  2: 'Nhóm Trung bình cao',
  3: 'Nhóm Trung bình thấp',
  4: 'Nhóm Thấp',
} as const satisfies Record<Band, string>;

export const parGroupText = {
  A: 'Nhóm A (từ 90 điểm)',
  B: 'Nhóm B (từ 80 đến dưới 90 điểm)',
  C: 'Nhóm C (từ 70 đến dưới 80 điểm)',
  D: 'Nhóm D (dưới 70 điểm)',
} as const satisfies Record<ParGroup, string>;

/** The group as a ranking's rows keep it ("1" to "4", "A" to "D") in words, or `null` for no group. */
export function groupText(group: string): string | null {
  const texts: Readonly<Record<string, string>> = { ...bandText, ...parGroupText };
  return texts[group] ?? null;
}

export const tiedText = 'đồng hạng';

/** For reading aloud: "hạng 38 trên 63". */
export const rankText = (rank: number, outOf: number): string => `hạng ${rank} trên ${outOf}`;

export const sortColumnText = {
  rank: 'hạng',
  name: 'tên',
  points: 'điểm',
  change: 'thay đổi',
} as const satisfies Record<SortColumn, string>;

/** "đang xếp theo điểm, giảm dần". */
export const sortText = (by: SortColumn, descending: boolean): string =>
  `đang xếp theo ${sortColumnText[by]}, ${descending ? 'giảm dần' : 'tăng dần'}`;
