import { versionOn } from '@/lib/domain/authority';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { PlannedAuthority } from './authority-plan';
import { planProvinces } from './plan-provinces';
import { planCountry, planRegions } from './plan-regions';
import type { sourceReader } from './plan-sources';
import type { SeedFiles } from './seed-files';

/** Country, regions and provinces with their successions, and who is meant by a code or name on a day. */
export function planAuthorities(files: SeedFiles, sourcesOf: ReturnType<typeof sourceReader>) {
  for (const row of files.successions) sourcesOf(row);
  const country = planCountry(files.territories);
  const regions = planRegions(files.provinces, files.territories, country);
  const { provinces, successions } = planProvinces(files.provinces, files.successions);
  const authorities = [country, ...regions, ...provinces];

  return { authorities, successions, ...lookup(country, regions, provinces) };
}

export type AuthorityPlan = ReturnType<typeof planAuthorities>;

function lookup(
  country: PlannedAuthority,
  regions: readonly PlannedAuthority[],
  provinces: readonly PlannedAuthority[],
) {
  const validOn = (among: readonly PlannedAuthority[], day: PlainDate) =>
    among.flatMap(({ slug, versions }) => {
      const version = versionOn(versions, day);
      return version === null ? [] : [{ slug, version }];
    });
  const byCode = new Map<PlainDate, Map<string, { slug: string; name: string }>>();

  /** The provinces of one day by their code. */
  const provincesOn = (day: PlainDate) => {
    const held =
      byCode.get(day) ??
      new Map(
        validOn(provinces, day).map(({ slug, version }) => [
          version.code ?? '',
          { slug, name: version.name },
        ]),
      );
    byCode.set(day, held);
    return held;
  };
  /** The region of a name on a day, or the country for an empty name. */
  const territoryOn = (name: string, day: PlainDate) =>
    validOn(name === '' ? [country] : regions, day).find(
      ({ version }) => name === '' || version.name === name,
    )?.slug ?? null;

  return { provincesOn, territoryOn };
}
