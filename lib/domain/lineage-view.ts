import type { LineageRefusal } from './lineage-rules';

/** What one authority has on record, so that whoever confirms sees what the change touches. */
export type AffectedAuthority = {
  readonly slug: string;
  readonly name: string;
  /** Published years by indicator, oldest first; none is left out. */
  readonly series: readonly { readonly indicator: string; readonly periods: readonly string[] }[];
  /** "SIPAS 2025" */
  readonly targets: readonly string[];
  /** Releases in work that list it. */
  readonly drafts: readonly string[];
  /** Accounts of its own members. */
  readonly accounts: number;
};

/** A change before it is confirmed. */
export type LineagePreview = {
  readonly refusal: LineageRefusal | null;
  readonly affected: readonly AffectedAuthority[];
  /** Addresses of those that begin. */
  readonly newSlugs: readonly string[];
};
