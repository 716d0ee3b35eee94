import type { AuthorityKind, SuccessionKind } from '@/lib/domain/authority';
import { foldName } from '@/lib/domain/fold';
import type { PlainDate } from '@/lib/domain/plain-date';

export type PlannedVersion = {
  readonly name: string;
  readonly nameEn: string;
  readonly typeName: string;
  readonly code: string | null;
  readonly parentSlug: string | null;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
};

/** One identity with its dated rows, in the order of their days. */
export type PlannedAuthority = {
  readonly slug: string;
  readonly kind: AuthorityKind;
  readonly beganOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly versions: readonly PlannedVersion[];
};

export type PlannedSuccession = {
  readonly predecessor: string;
  readonly successor: string;
  readonly kind: SuccessionKind;
  readonly onDay: PlainDate;
  readonly document: string;
  readonly source: string;
};

/** "Bà Rịa - Vũng Tàu" → "ba-ria-vung-tau"; an identity that began on a day on record carries its year. */
export const slugOf = (name: string, beganOn: PlainDate | null): string =>
  [...foldName(name).split(' '), ...(beganOn === null ? [] : [beganOn.slice(0, 4)])].join('-');

/** An identity begins with its first version and ends with its last. */
export function identityOf(
  slug: string,
  kind: AuthorityKind,
  versions: readonly PlannedVersion[],
): PlannedAuthority {
  const beganOn = versions[0]?.validFrom ?? null;
  return { slug, kind, beganOn, endedOn: versions.at(-1)?.validTo ?? null, versions };
}
