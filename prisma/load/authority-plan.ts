import type { AuthorityKind, SuccessionKind } from '@/lib/domain/authority';
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

/** An identity begins with its first version and ends with its last. */
export function identityOf(
  slug: string,
  kind: AuthorityKind,
  versions: readonly PlannedVersion[],
): PlannedAuthority {
  const beganOn = versions[0]?.validFrom ?? null;
  return { slug, kind, beganOn, endedOn: versions.at(-1)?.validTo ?? null, versions };
}
