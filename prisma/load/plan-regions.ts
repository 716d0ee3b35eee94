import { slugOf } from '@/lib/domain/authority';
import type { PlainDate } from '@/lib/domain/plain-date';
import { identityOf, type PlannedAuthority } from './authority-plan';
import type { SeedFiles } from './seed-files';

export type ProvinceRow = SeedFiles['provinces'][number];
type TerritoryRow = SeedFiles['territories'][number];

/** A row without a last day is a province alive; every other says which of these it went into. */
export const isAlive = ({ values }: ProvinceRow): boolean => values.valid_to === null;

/** The slug of a province's region in the time of its row: regions are drawn anew with the provinces. */
export const regionOf = ({ values }: ProvinceRow): string =>
  slugOf(values.region, values.valid_to === null ? values.valid_from : null);

/** The last day of a region is that of the last province in it; it has none while one is alive. */
function lastDay(rows: readonly ProvinceRow[]): PlainDate | null {
  if (rows.some(isAlive)) return null;
  const days = rows.flatMap(({ values }) => values.valid_to ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** One name before and after is two identities; stops at a region territories.csv does not name. */
export function planRegions(
  provinces: readonly ProvinceRow[],
  territories: readonly TerritoryRow[],
  country: PlannedAuthority,
): PlannedAuthority[] {
  const named = new Map(territories.map(({ values }) => [values.name_vi, values]));
  const rowsOf = new Map<string, [ProvinceRow, ...ProvinceRow[]]>();
  for (const row of provinces) {
    const known = rowsOf.get(regionOf(row));
    if (known === undefined) rowsOf.set(regionOf(row), [row]);
    else known.push(row);
  }

  return [...rowsOf].map(([slug, rows]) => {
    const [{ values, stop }] = rows;
    const territory = named.get(values.region);
    if (territory?.kind !== 'region') return stop('region', 'unknownRegion');
    const version = {
      name: values.region,
      nameEn: territory.name_en,
      typeName: territory.type,
      code: null,
      parentSlug: country.slug,
      validFrom: values.valid_to === null ? values.valid_from : null,
      validTo: lastDay(rows),
    };
    return identityOf(slug, 'region', [version]);
  });
}

/** The country, valid on every day. */
export function planCountry(territories: readonly TerritoryRow[]): PlannedAuthority {
  const row = territories.find(({ values }) => values.kind === 'country');
  if (row === undefined) throw new Error('territories.csv names no country');
  const { name_vi: name, name_en: nameEn, type: typeName } = row.values;
  return identityOf(slugOf(name, null), 'country', [
    { name, nameEn, typeName, code: null, parentSlug: null, validFrom: null, validTo: null },
  ]);
}
