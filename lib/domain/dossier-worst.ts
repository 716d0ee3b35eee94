import { type DossierPart, lateOrOverdue, lateShare } from './dossier-board';
import type { DossierLimits } from './dossier-limits';

/** A part with its own share of all late dossiers and the share of it and those before it. Range: 0 to 1. */
export type ParetoRow = {
  readonly part: DossierPart;
  readonly count: number;
  readonly share: number;
  readonly cumulative: number;
};

/** Parts with late dossiers, most first, each with what it and those before it make of all; none where nothing is late. */
export function paretoOf(parts: readonly DossierPart[]): ParetoRow[] {
  const late = parts
    .map((part) => ({ part, count: lateOrOverdue(part.counts) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  const all = late.reduce((sum, { count }) => sum + count, 0);
  let sum = 0;
  return late.map(({ part, count }) => {
    sum += count;
    return { part, count, share: count / all, cumulative: sum / all };
  });
}

/** Whether so few were resolved that a rate says little. */
export const isSmall = (
  { counts }: Pick<DossierPart, 'counts'>,
  { minimumVolume }: DossierLimits,
): boolean => (lateShare(counts)?.whole ?? 0) < minimumVolume;

const rate = ({ counts }: DossierPart): number => {
  const share = lateShare(counts);
  return share === null || share.whole === 0 ? -1 : share.part / share.whole;
};

/** Parts in order of how often they are late, most first; those under the minimum volume are left out. */
export const worstByRate = (
  parts: readonly DossierPart[],
  limits: DossierLimits,
): readonly DossierPart[] =>
  parts
    .filter((part) => !isSmall(part, limits) && rate(part) > 0)
    .toSorted(
      (one, other) =>
        rate(other) - rate(one) || lateOrOverdue(other.counts) - lateOrOverdue(one.counts),
    );

/** Whether a share of late dossiers lies above the limit. */
export const isAboveLimit = (
  { counts }: Pick<DossierPart, 'counts'>,
  { lateLimit }: DossierLimits,
): boolean => {
  const share = lateShare(counts);
  return share !== null && share.whole > 0 && share.part * 100 > lateLimit * share.whole;
};
