import { versionOn } from '@/lib/domain/authority';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { PlannedAuthority } from './authority-plan';
import { planAgencies } from './plan-agencies';
import { planProvinces } from './plan-provinces';
import { planCountry, planRegions } from './plan-regions';
import type { sourceReader } from './plan-sources';
import type { SeedFiles } from './seed-files';

/** Country, regions, provinces and the bodies of one of them, with their successions, and who is meant by a code or name on a day. */
export function planAuthorities(files: SeedFiles, sourcesOf: ReturnType<typeof sourceReader>) {
  for (const row of files.successions) sourcesOf(row);
  const country = planCountry(files.territories);
  const regions = planRegions(files.provinces, files.territories, country);
  const { provinces, successions } = planProvinces(files.provinces, files.successions);
  const agencies = planAgencies(files, provinces, sourcesOf);
  const authorities = [country, ...regions, ...provinces, ...agencies];

  return { authorities, successions, ...lookup(country, regions, provinces) };
}

export type AuthorityPlan = ReturnType<typeof planAuthorities>;

/** Those among some authorities that were valid on a day, each with its dated row. */
const validOn = (among: readonly PlannedAuthority[], day: PlainDate) =>
  among.flatMap(({ slug, versions }) => {
    const version = versionOn(versions, day);
    return version === null ? [] : [{ slug, version }];
  });

function lookup(
  country: PlannedAuthority,
  regions: readonly PlannedAuthority[],
  provinces: readonly PlannedAuthority[],
) {
  const byDay = new Map<PlainDate, Map<string, { slug: string; name: string }>>();

  /** The provinces of one day by their code. */
  const provincesOn = (day: PlainDate) => {
    const held = byDay.get(day);
    if (held !== undefined) return held;
    const found = validOn(provinces, day).map(
      ({ slug, version: { code, name } }) => [code ?? '', { slug, name }] as const,
    );
    const byCode = new Map(found);
    byDay.set(day, byCode);
    return byCode;
  };
  /** The region of a name on a day, or the country for an empty name. */
  const territoryOn = (name: string, day: PlainDate): string | null =>
    name === ''
      ? country.slug
      : (validOn(regions, day).find(({ version }) => version.name === name)?.slug ?? null);

  return { provincesOn, territoryOn };
}
