import { z } from 'zod';
import { foldName } from './fold';
import type { PlainDate } from './plain-date';
import type { Points } from './points';
import { comparePoints } from './points-order';
import { slugText } from './slug';

/** What an authority is; only authorities of one kind are ever ranked together. */
export const authorityKind = z.enum([
  'country',
  'region',
  'province',
  'department',
  'district',
  'commune',
  'ward',
  'specialZone',
]);

export type AuthorityKind = z.infer<typeof authorityKind>;

/** How one authority followed another. */
export const successionKind = z.enum(['merger', 'rename', 'split', 'typeChange']);

export type SuccessionKind = z.infer<typeof successionKind>;

/** One identity through time: "hung-yen" ended on 2025-06-30, "hung-yen-2025" began the day after. */
export const authoritySlug = slugText.brand<'AuthoritySlug'>();

export type AuthoritySlug = z.infer<typeof authoritySlug>;

/** "Bà Rịa - Vũng Tàu" → "ba-ria-vung-tau"; an identity that began on a day on record carries its year. */
export const slugOf = (name: string, beganOn: PlainDate | null): string =>
  [...foldName(name).split(' '), ...(beganOn === null ? [] : [beganOn.slice(0, 4)])].join('-');

/** A stretch of days, both inclusive; `null` is open. */
export type Validity = {
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
};

/** The dated row (name, code, type, parent) valid on a day, or `null` on days without one. */
export function versionOn<Version extends Validity>(
  versions: readonly Version[],
  day: PlainDate,
): Version | null {
  const isValid = ({ validFrom, validTo }: Version) =>
    (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
  return versions.find(isValid) ?? null;
}

/** Between which points the predecessors of a merged authority lay, and how many of them are known. */
export type PredecessorSpan = {
  readonly lowest: Points;
  readonly highest: Points;
  readonly known: number;
  readonly outOf: number;
};

/** The span of the predecessors' points, `null` when none is known. An index never adds up, so no mean and no rank. */
export function spanOfPredecessors(points: readonly (Points | null)[]): PredecessorSpan | null {
  const known = points.filter((one) => one !== null).toSorted(comparePoints);
  const lowest = known[0];
  const highest = known.at(-1);
  if (lowest === undefined || highest === undefined) return null;

  return { lowest, highest, known: known.length, outOf: points.length };
}
