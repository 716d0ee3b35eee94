import { type DossierPart, lateShare } from './dossier-board';
import { handledInTime, onHandOf, pendingOf, resolvedOf, type Share } from './dossier-counts';
import type { DossierLimits } from './dossier-limits';
import { isSmall } from './dossier-worst';

/** The columns a table of parts can be sorted by, as addresses write them. */
export const PART_COLUMNS = [
  'ten',
  'phai-giai-quyet',
  'da-giai-quyet',
  'qua-han',
  'ty-le',
  'dang-giai-quyet',
  'dang-qua-han',
  'trong-han',
  'gia-han',
] as const;

export type PartColumn = (typeof PART_COLUMNS)[number];

export const isPartColumn = (word: string | null): word is PartColumn =>
  PART_COLUMNS.some((column) => column === word);

const rateOf = (share: Share | null): number | null =>
  share && share.whole > 0 ? share.part / share.whole : null;

const FIGURE: Record<Exclude<PartColumn, 'ten'>, (part: DossierPart) => number | null> = {
  'phai-giai-quyet': ({ counts }) => onHandOf(counts),
  'da-giai-quyet': ({ counts }) => resolvedOf(counts),
  'qua-han': ({ counts }) => counts.late,
  'ty-le': ({ counts }) => rateOf(lateShare(counts)),
  'dang-giai-quyet': ({ counts }) => pendingOf(counts),
  'dang-qua-han': ({ counts }) => counts.overdue,
  'trong-han': ({ counts }) => rateOf(handledInTime(counts)),
  'gia-han': ({ counts }) => counts.extended,
};

const RATES: readonly PartColumn[] = ['ty-le', 'trong-han'];

/**
 * Parts in the order of a column: names as they came, figures most first, a rate of parts in time least
 * first. Without a figure comes last; by rates, those under the minimum volume come after the rest.
 */
export function sortedParts(
  parts: readonly DossierPart[],
  column: PartColumn,
  limits: DossierLimits,
): readonly DossierPart[] {
  if (column === 'ten') return parts;
  const isRate = RATES.includes(column);
  const sign = column === 'trong-han' ? -1 : 1;
  const place = (part: DossierPart) => {
    const figure = FIGURE[column](part);
    if (figure === null) return Number.NEGATIVE_INFINITY;
    return isRate && isSmall(part, limits) ? -1e9 : figure * sign;
  };
  return parts.toSorted((one, other) => {
    const [left, right] = [place(one), place(other)];
    return left === right ? 0 : right - left;
  });
}
