import type { AuthorityKind } from './authority';
import type { PlainDate } from './plain-date';

export type SourceChoice = {
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
};

export type AuthorityChoice = {
  readonly slug: string;
  readonly kind: AuthorityKind;
  /** The latest name it carried. */
  readonly name: string;
  readonly beganOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
};

export type IndicatorChoice = { readonly slug: string; readonly name: string };

/** What the forms of the catalogue offer. */
export type CatalogueChoices = {
  readonly sources: readonly SourceChoice[];
  /** In Vietnamese order, those that live first. */
  readonly authorities: readonly AuthorityChoice[];
  readonly indicators: readonly IndicatorChoice[];
};
