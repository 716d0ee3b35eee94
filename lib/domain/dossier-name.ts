import type { AuthorityKind } from './authority';
import type { PlainDate } from './plain-date';

/** A unit as the results of dossiers list it, under the name of their time. */
export type DossierUnit = {
  readonly slug: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  /** Last day of existence; null while it lives. */
  readonly endedOn: PlainDate | null;
};

export type DossierFieldName = { readonly slug: string; readonly name: string };

/** Everything the figures of a release speak of, in the order of its pages: kind and name, position. */
export type DossierNames = {
  readonly units: readonly DossierUnit[];
  readonly fields: readonly DossierFieldName[];
};

/** "Sở Y tế", "Sở Y tế, Đất đai"; a field of null is the whole of the unit. */
export function placeName(
  { units, fields }: DossierNames,
  { authority, field }: { readonly authority: string; readonly field: string | null },
): string {
  const unit = units.find(({ slug }) => slug === authority)?.name ?? authority;
  if (field === null) return unit;
  return `${unit}, ${fields.find(({ slug }) => slug === field)?.name ?? field}`;
}
