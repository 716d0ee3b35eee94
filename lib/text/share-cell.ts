import { percentOf, type Share } from '@/lib/domain/dossier-counts';
import { points } from '@/lib/domain/points';
import type { WrittenCell } from '@/lib/domain/sheet';
import { NOTHING_HANDLED } from './dossier';
import { MISSING_MARK } from './missing';

/** A rate in a file is three columns, so that it can be added up and never loses its denominator. */
export const shareHeadings = (name: string): string[] => [
  `${name}, tử số`,
  `${name}, mẫu số`,
  `${name}, %`,
];

/** Of nothing handled the rate says so; a rate whose columns are not printed has no figures. */
export function shareCells(share: Share | null): WrittenCell[] {
  if (share === null) return [MISSING_MARK, MISSING_MARK, MISSING_MARK];
  const percent = percentOf(share);
  const written = percent === null ? NOTHING_HANDLED : { points: points.parse(percent) };
  return [{ count: share.part }, { count: share.whole }, written];
}
