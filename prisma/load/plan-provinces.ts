import {
  identityOf,
  type PlannedAuthority,
  type PlannedSuccession,
  type PlannedVersion,
  slugOf,
} from './authority-plan';
import { isAlive, type ProvinceRow } from './plan-regions';
import type { SeedFiles } from './seed-files';

type SuccessionRow = SeedFiles['successions'][number];

/** Rows of one code, which are one province before its merger. */
function rowsByCode(rows: readonly ProvinceRow[]): Map<string, ProvinceRow[]> {
  const byCode = new Map<string, ProvinceRow[]>();
  for (const row of rows)
    byCode.set(row.values.code, [...(byCode.get(row.values.code) ?? []), row]);
  return byCode;
}

const inOrderOfDays = (left: PlannedVersion, right: PlannedVersion) =>
  (left.validFrom ?? '').localeCompare(right.validFrom ?? '');

/** Who ended into whom: the codes of the ended provinces that each living code took in, its own included. */
function joinedInto(
  ended: ReadonlyMap<string, readonly ProvinceRow[]>,
  alive: readonly ProvinceRow[],
) {
  const joined = new Map(alive.map(({ values }) => [values.code, [] as string[]]));
  for (const [code, rows] of ended) {
    const last = rows.at(-1);
    const codes = joined.get(last?.values.merged_into_code ?? '');
    if (codes === undefined) last?.stop('merged_into_code', 'unknownSuccessor');
    codes?.push(code);
  }
  return joined;
}

/**
 * The provinces as identities. One that took in no other goes on, whatever its name or type became;
 * every other ended province ends, and what it was merged into begins on that day.
 */
export function planProvinces(
  rows: readonly ProvinceRow[],
  successionRows: readonly SuccessionRow[],
  regionOf: (row: ProvinceRow) => string,
): { provinces: PlannedAuthority[]; successions: PlannedSuccession[] } {
  const alive = rows.filter(isAlive);
  const ended = rowsByCode(rows.filter((row) => !isAlive(row)));
  const joined = joinedInto(ended, alive);

  const versionsOf = (own: readonly ProvinceRow[]) =>
    own
      .map((row) => ({
        name: row.values.name_vi,
        nameEn: row.values.name_en,
        typeName: row.values.type,
        code: row.values.code,
        parentSlug: regionOf(row),
        validFrom: row.values.valid_from,
        validTo: row.values.valid_to,
      }))
      .toSorted(inOrderOfDays);

  const slugOfEnded = (code: string) => slugOf(ended.get(code)?.at(-1)?.values.name_vi ?? '', null);

  const provinces: PlannedAuthority[] = [];
  const successions: PlannedSuccession[] = [];
  for (const row of alive) {
    const { code, name_vi: name, valid_from: from } = row.values;
    const predecessors = joined.get(code) ?? [];
    const goesOn = predecessors.length === 1 && predecessors[0] === code;
    const slug = slugOf(name, goesOn ? null : from);
    const own = goesOn ? [...(ended.get(code) ?? []), row] : [row];
    provinces.push(identityOf(slug, 'province', versionsOf(own)));
    if (goesOn) {
      ended.delete(code);
      continue;
    }
    const law = successionRows.find(({ values }) => values.on_day === from)?.values;
    if (law === undefined) return row.stop('valid_from', 'unknownSuccession');
    for (const predecessor of predecessors) {
      successions.push({
        predecessor: slugOfEnded(predecessor),
        successor: slug,
        kind: law.kind,
        onDay: law.on_day,
        document: law.document,
        source: law.source_id,
      });
    }
  }
  for (const [code, own] of ended) {
    provinces.push(identityOf(slugOfEnded(code), 'province', versionsOf(own)));
  }
  return { provinces, successions };
}
