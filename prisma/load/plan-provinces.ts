import { slugOf } from '@/lib/domain/authority';
import {
  identityOf,
  type PlannedAuthority,
  type PlannedSuccession,
  type PlannedVersion,
} from './authority-plan';
import { isAlive, type ProvinceRow, regionOf } from './plan-regions';
import type { SeedFiles } from './seed-files';

type SuccessionRow = SeedFiles['successions'][number];

/** A province alive, and the rows of each ended code that went into it, its own code included. */
type Descent = { readonly row: ProvinceRow; readonly ended: Map<string, ProvinceRow[]> };

/** Whether nothing joined it: only its name, type or region changed, if anything. */
const isUnchanged = ({ row, ended }: Descent): boolean =>
  ended.size === 1 && ended.has(row.values.code);

function descents(rows: readonly ProvinceRow[]): Descent[] {
  const byCode = new Map<string, Descent>();
  for (const row of rows.filter(isAlive)) {
    if (byCode.has(row.values.code)) row.stop('code', 'duplicate');
    byCode.set(row.values.code, { row, ended: new Map() });
  }
  for (const row of rows.filter((one) => !isAlive(one))) {
    const { code, merged_into_code } = row.values;
    const { ended } =
      byCode.get(merged_into_code ?? '') ?? row.stop('merged_into_code', 'unknownSuccessor');
    ended.set(code, [...(ended.get(code) ?? []), row]);
  }
  return [...byCode.values()];
}

const versionOf = (row: ProvinceRow): PlannedVersion => ({
  name: row.values.name_vi,
  nameEn: row.values.name_en,
  typeName: row.values.type,
  code: row.values.code,
  parentSlug: regionOf(row),
  validFrom: row.values.valid_from,
  validTo: row.values.valid_to,
});

/** One province of its dated rows, called in its address by its last name; stops at days that overlap. */
function provinceOf(rows: readonly ProvinceRow[]): PlannedAuthority {
  const ordered = rows.toSorted((left, right) =>
    (left.values.valid_from ?? '').localeCompare(right.values.valid_from ?? ''),
  );
  for (const [place, { values, stop }] of ordered.slice(1).entries()) {
    const endedOn = ordered[place]?.values.valid_to ?? null;
    if (endedOn === null || (values.valid_from ?? '') <= endedOn) stop('valid_from', 'daysOverlap');
  }
  const versions = ordered.map(versionOf);
  const name = versions.at(-1)?.name ?? '';
  return identityOf(slugOf(name, versions[0]?.validFrom ?? null), 'province', versions);
}

/** The law under which a new province began; stops where successions.csv has none of that day. */
function lawOf({ values, stop }: ProvinceRow, laws: readonly SuccessionRow[]) {
  const law = laws.find((row) => row.values.on_day === values.valid_from);
  return law?.values ?? stop('valid_from', 'unknownSuccession');
}

/**
 * The provinces as identities. One that took in no other goes on, whatever its name or type became;
 * every other ended province ends, and what it was merged into begins on that day.
 */
export function planProvinces(
  rows: readonly ProvinceRow[],
  laws: readonly SuccessionRow[],
): { provinces: PlannedAuthority[]; successions: PlannedSuccession[] } {
  const provinces: PlannedAuthority[] = [];
  const successions: PlannedSuccession[] = [];
  for (const descent of descents(rows)) {
    const { row, ended } = descent;
    if (isUnchanged(descent)) {
      provinces.push(provinceOf([...ended.values()].flat().concat(row)));
      continue;
    }
    const successor = provinceOf([row]);
    const predecessors = [...ended.values()].map(provinceOf);
    const { kind, on_day: onDay, document, source_id: source } = lawOf(row, laws);
    provinces.push(...predecessors, successor);
    for (const { slug } of predecessors) {
      successions.push({
        predecessor: slug,
        successor: successor.slug,
        kind,
        onDay,
        document,
        source,
      });
    }
  }
  return { provinces, successions };
}
