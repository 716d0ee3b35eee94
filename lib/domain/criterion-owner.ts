import { z } from 'zod';
import { authoritySlug } from './authority';
import { indicatorSlug } from './indicator';
import { period } from './period';
import { cellPlace } from './score-entry';
import { seenVersion } from './typed-number';
import { typedTextOrNone } from './typed-text';

const LONGEST_DOCUMENT = 300;

/** The unit that answers for a criterion of a set, and by which document. */
export type CriterionOwnerView = {
  readonly unit: { readonly slug: string; readonly name: string };
  readonly document: string | null;
  readonly version: number;
};

/** What staff choose from. */
export type OwnerChoice = { readonly slug: string; readonly name: string };

/** The form that gives a criterion to a unit, or with none takes it back; `seen` is 0 where none was. */
export const ownerForm = z.strictObject({
  indicator: indicatorSlug,
  period,
  criterion: cellPlace.shape.criterion,
  unit: z.union([authoritySlug, z.literal('').transform(() => null)]),
  document: typedTextOrNone(LONGEST_DOCUMENT),
  seen: seenVersion,
});

export type OwnerForm = z.output<typeof ownerForm>;

export type OwnerRefusal = 'notAllowed' | 'notFound' | 'unknownUnit' | 'changedMeanwhile';

/** The kinds of authority that may answer for a criterion. */
export const OWNER_KINDS = ['department', 'district', 'commune', 'ward', 'specialZone'] as const;
