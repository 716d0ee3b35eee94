import type { AuthorityKind, SuccessionKind } from './authority';
import type { PlainDate } from './plain-date';

/** The name, code, type and region an authority carried between two days, both inclusive. */
export type AuthorityVersionView = {
  readonly name: string;
  readonly typeName: string;
  readonly code: string | null;
  readonly region: { readonly slug: string; readonly name: string } | null;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
};

/** A predecessor or successor, and by which document. */
export type Kinship = {
  readonly slug: string;
  readonly name: string;
  readonly kind: SuccessionKind;
  readonly onDay: PlainDate;
  readonly document: string;
};

/** A country, region or province through time. */
export type AuthorityView = {
  readonly slug: string;
  readonly kind: AuthorityKind;
  /** The latest name it carried. */
  readonly name: string;
  readonly beganOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  /** Oldest first. */
  readonly versions: readonly AuthorityVersionView[];
  readonly predecessors: readonly Kinship[];
  readonly successors: readonly Kinship[];
};
