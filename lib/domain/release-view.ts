import type { Period } from './period';
import type { PlainDate } from './plain-date';

/** A published version of a release: what it lists, how complete it is, when and by which decision it came out. */
export type ReleaseView = {
  readonly id: number;
  readonly indicatorSlug: string;
  readonly period: Period;
  readonly version: number;
  readonly criteriaSetCode: string;
  readonly territoryOn: PlainDate;
  readonly isComplete: boolean;
  readonly announcedOn: PlainDate | null;
  readonly decision: string | null;
  readonly publicNote: string | null;
  readonly publishedAt: string;
};

/** The number of a version as an address writes it, "1" to "999"; null for anything else. */
export const versionNumber = (written: string): number | null =>
  /^[1-9]\d{0,2}$/.test(written) ? Number(written) : null;
