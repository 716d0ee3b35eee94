import type { Period } from './period';
import type { PublishedRanking } from './published-ranking';
import { isComparable } from './score-check';

/** Why the rule falls back to the region alone. */
export type NoGroupReason = 'noGroups' | 'break' | 'noEarlierGroup';

/**
 * "Provinces like us": same region, and the same band or group in the newest earlier year that may be
 * compared; where that year or its groups are not there, the same region alone.
 */
export type SimilarProvinces = {
  readonly regionName: string;
  readonly rule:
    | { readonly kind: 'regionAndGroup'; readonly period: Period; readonly group: string }
    | { readonly kind: 'region'; readonly why: NoGroupReason };
  /** Without the authority itself; `isScored`: has a total in this release. */
  readonly provinces: readonly {
    readonly slug: string;
    readonly name: string;
    readonly isScored: boolean;
  }[];
};

/** Null where the release does not list the authority. `earlier` are the indicator's earlier rankings, newest first. */
export function similarProvinces(
  slug: string,
  now: PublishedRanking,
  earlier: readonly PublishedRanking[],
): SimilarProvinces | null {
  const own = now.rows.find((row) => row.slug === slug);
  if (!own?.regionSlug || !own.regionName) return null;

  const rule = ruleFor(slug, now, earlier);
  const groups =
    rule.kind === 'regionAndGroup'
      ? groupsIn(earlier.find(({ release }) => release.period === rule.period))
      : null;
  const provinces = now.rows
    .filter((row) => row.slug !== slug && row.regionSlug === own.regionSlug)
    .filter((row) => groups === null || groups.get(row.slug) === groups.get(slug))
    .toSorted((left, right) => left.nameOrder - right.nameOrder)
    .map((row) => ({ slug: row.slug, name: row.name, isScored: row.points !== null }));
  return { regionName: own.regionName, rule, provinces };
}

const groupsIn = (ranking: PublishedRanking | undefined): ReadonlyMap<string, string> =>
  new Map((ranking?.rows ?? []).flatMap(({ slug, group }) => (group ? [[slug, group]] : [])));

function ruleFor(
  slug: string,
  { indicator, release, territoryBreaks }: PublishedRanking,
  earlier: readonly PublishedRanking[],
): SimilarProvinces['rule'] {
  if (indicator.grading === 'none') return { kind: 'region', why: 'noGroups' };

  const comparable = earlier.filter((one) =>
    isComparable(one.release.period, release.period, indicator.criteriaSets, territoryBreaks),
  );
  for (const one of comparable) {
    const group = groupsIn(one).get(slug);
    if (group) return { kind: 'regionAndGroup', period: one.release.period, group };
  }
  const isBroken = earlier.length > 0 && comparable.length === 0;
  return { kind: 'region', why: isBroken ? 'break' : 'noEarlierGroup' };
}
