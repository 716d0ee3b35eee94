import type { Points } from './points';
import type { Origin, StatisticKind } from './score';

/** One figure about the whole country or a region in a release. */
export type StatisticView = {
  readonly kind: StatisticKind;
  /** The country or the region it speaks of. */
  readonly authoritySlug: string;
  readonly isNational: boolean;
  /** Points, per cent or a count of authorities, as the kind says. */
  readonly value: Points;
  readonly origin: Origin;
  readonly note: string | null;
  readonly sourceCode: string;
};

/** The country's mean, or null where none is known. */
export const nationalMean = (statistics: readonly StatisticView[]): StatisticView | null =>
  statistics.find(({ kind, isNational }) => kind === 'mean' && isNational) ?? null;

/** A region's mean, or null where none is known. */
export const regionalMean = (
  statistics: readonly StatisticView[],
  regionSlug: string | null,
): StatisticView | null =>
  statistics.find(({ kind, authoritySlug }) => kind === 'mean' && authoritySlug === regionSlug) ??
  null;
