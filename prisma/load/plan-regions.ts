import type { PlainDate } from '@/lib/domain/plain-date';
import { identityOf, type PlannedAuthority, slugOf } from './authority-plan';
import type { SeedFiles } from './seed-files';

export type ProvinceRow = SeedFiles['provinces'][number];
type TerritoryRow = SeedFiles['territories'][number];

/** A row without a last day is a province alive; every other says which of these it went into. */
export const isAlive = ({ values }: ProvinceRow): boolean => values.valid_to === null;

/**
 * Regions are drawn anew with the provinces: one name before and after is two identities.
 * The slug of a province's region follows from its row; stops at a name territories.csv does not hold.
 */
export function planRegions(
  provinces: readonly ProvinceRow[],
  territories: readonly TerritoryRow[],
) {
  const named = new Map(territories.map((row) => [row.values.name_vi, row.values]));
  const planned = new Map<string, PlannedAuthority>();

  const regionOf = (province: ProvinceRow): string => {
    const { region, valid_from, valid_to } = province.values;
    const territory = named.get(region);
    if (territory?.kind !== 'region') return province.stop('region', 'unknownRegion');

    const validFrom: PlainDate | null = isAlive(province) ? valid_from : null;
    const slug = slugOf(region, validFrom);
    const last = planned.get(slug)?.endedOn ?? null;
    const validTo = valid_to !== null && (last === null || valid_to > last) ? valid_to : last;
    const version = {
      name: region,
      nameEn: territory.name_en,
      typeName: territory.type,
      code: null,
      parentSlug: countrySlug(territories),
      validFrom,
      validTo,
    };
    planned.set(slug, identityOf(slug, 'region', [version]));
    return slug;
  };

  for (const province of provinces) regionOf(province);
  return { regions: [...planned.values()], regionOf };
}

const countrySlug = (territories: readonly TerritoryRow[]) =>
  planCountries(territories)[0]?.slug ?? null;

/** The country, valid on every day. */
export const planCountries = (territories: readonly TerritoryRow[]): PlannedAuthority[] =>
  territories
    .filter(({ values }) => values.kind === 'country')
    .map(({ values: { name_vi: name, name_en: nameEn, type: typeName } }) =>
      identityOf(slugOf(name, null), 'country', [
        { name, nameEn, typeName, code: null, parentSlug: null, validFrom: null, validTo: null },
      ]),
    );
