import type { AuthorityVersionView, AuthorityView } from './authority-view';

/** The provinces of one region, in the order they came in. */
export type RegionGroup = {
  readonly slug: string;
  readonly name: string;
  readonly provinces: readonly AuthorityView[];
};

/** The name, code, type and region an authority carries now, or carried last. */
export const lastVersion = ({ versions }: AuthorityView): AuthorityVersionView | null =>
  versions.at(-1) ?? null;

/** An earlier name or type, with the last day it was in force; oldest first. Changes of code or region alone are none. */
export function earlierNames({ versions }: AuthorityView): AuthorityVersionView[] {
  return versions.filter((version, index) => {
    const next = versions[index + 1];
    return next !== undefined && (next.name !== version.name || next.typeName !== version.typeName);
  });
}

/** The provinces under the region they belong to now or belonged to last; regions in order of first appearance. */
export function byRegion(authorities: readonly AuthorityView[]): RegionGroup[] {
  const groups = new Map<string, { name: string; provinces: AuthorityView[] }>();
  for (const authority of authorities.filter(({ kind }) => kind === 'province')) {
    const region = lastVersion(authority)?.region ?? { slug: '', name: '' };
    const group = groups.get(region.slug) ?? { name: region.name, provinces: [] };
    group.provinces.push(authority);
    groups.set(region.slug, group);
  }
  return [...groups].map(([slug, group]) => ({ slug, ...group }));
}

/** The same with the regions in Vietnamese order. */
export const regionsInOrder = (authorities: readonly AuthorityView[]): RegionGroup[] =>
  byRegion(authorities).toSorted((left, right) => left.name.localeCompare(right.name, 'vi'));

/** Every province in the order of the page that lists them: the living by region, then the ended. */
export function listedProvinces(authorities: readonly AuthorityView[]): AuthorityView[] {
  const living = authorities.filter(({ endedOn }) => endedOn === null);
  const ended = authorities.filter(({ endedOn }) => endedOn !== null);
  return [living, ended].flatMap((some) =>
    regionsInOrder(some).flatMap(({ provinces }) => provinces),
  );
}
