import type { AuthorityView } from './authority-view';
import { fold, foldName, matchesName, nearestSlug } from './fold';

/** A province and the name it was found by, which may be one it no longer carries. */
export type FoundProvince = { readonly authority: AuthorityView; readonly matchedName: string };

const provincesIn = (authorities: readonly AuthorityView[]) =>
  authorities.filter(({ kind }) => kind === 'province');

/**
 * The provinces one of whose names matches, those named exactly so first, the living before the ended.
 *
 * All that share a name are found: "hung yen" is the province that ended and the one that began.
 * Text without a letter or digit finds nothing.
 */
export function provincesNamed(
  authorities: readonly AuthorityView[],
  search: string,
): FoundProvince[] {
  if (fold(search) === '') return [];

  const wanted = foldName(search);
  const standing = ({ authority, matchedName }: FoundProvince) =>
    (foldName(matchedName) === wanted ? 0 : 2) + (authority.endedOn === null ? 0 : 1);
  return provincesIn(authorities)
    .flatMap((authority) => {
      const version = authority.versions.findLast(({ name }) => matchesName(name, search));
      return version ? [{ authority, matchedName: version.name }] : [];
    })
    .toSorted((left, right) => standing(left) - standing(right));
}

/** The provinces whose name a mistyped one most likely meant; empty when none is near. */
export function provincesNear(
  authorities: readonly AuthorityView[],
  search: string,
): FoundProvince[] {
  const asSlug = (name: string) => foldName(name).replaceAll(' ', '-');
  const names = provincesIn(authorities).flatMap(({ versions }) =>
    versions.map(({ name }) => asSlug(name)),
  );
  const nearest = nearestSlug(foldName(search), names);
  return nearest === null ? [] : provincesNamed(authorities, nearest);
}
