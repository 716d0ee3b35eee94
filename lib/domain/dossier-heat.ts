import { type DossierPart, lateShare } from './dossier-board';
import type { DossierCounts } from './dossier-counts';
import type { DossierLimits } from './dossier-limits';
import type { DossierMeasure } from './dossier-view';
import { isSmall } from './dossier-worst';

/**
 * How dark a cell is. `none`: no dossiers; `small`: too few resolved for a rate to say much; then
 * from nothing late (0) to most (4).
 */
export type Heat = 'none' | 'small' | 0 | 1 | 2 | 3 | 4;

/** Rates: up to the limit, up to twice, up to five times, above. */
const RATE_STEPS = [1, 2, 5] as const;
/** Counts: parts of the greatest one on the map. */
const COUNT_STEPS = [0.05, 0.2, 0.5] as const;

const stepOf = (value: number, steps: readonly number[]): 1 | 2 | 3 | 4 => {
  const above = steps.filter((step) => value > step).length;
  return above === 0 ? 1 : above === 1 ? 2 : above === 2 ? 3 : 4;
};

/** What a cell shows as a number; null where nothing was handled, or it is not known. Rates: 0 to 1. */
export function measuredIn(counts: DossierCounts, measure: DossierMeasure): number | null {
  const share = lateShare(counts);
  if (measure === 'rate') return share && share.whole > 0 ? share.part / share.whole : null;
  const isEmpty = (share?.whole ?? 0) + (counts.waiting ?? 0) + (counts.overdue ?? 0) === 0;
  if (isEmpty) return null;
  return measure === 'count' ? counts.late : counts.overdue;
}

/** How dark a cell is among the others; `most` is the greatest count on the map. */
export function heatOf(
  counts: DossierCounts,
  measure: DossierMeasure,
  limits: DossierLimits,
  most: number,
): Heat {
  const value = measuredIn(counts, measure);
  if (value === null) return 'none';
  if (measure === 'rate') {
    if (isSmall({ counts }, limits)) return 'small';
    return value === 0 ? 0 : stepOf((value * 100) / limits.lateLimit, RATE_STEPS);
  }
  return value === 0 ? 0 : stepOf(value / Math.max(most, 1), COUNT_STEPS);
}

/** Parts by a measure, most first; those without one last, and for rates those with few dossiers before them. */
export function sortedByMeasure(
  parts: readonly DossierPart[],
  measure: DossierMeasure,
  limits: DossierLimits,
): readonly DossierPart[] {
  const place = (part: DossierPart) => {
    const value = measuredIn(part.counts, measure);
    if (value === null) return -2;
    return measure === 'rate' && isSmall(part, limits) ? -1 : value;
  };
  return parts.toSorted((one, other) => place(other) - place(one));
}
