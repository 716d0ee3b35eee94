import { type Period, yearOf } from '@/lib/domain/period';
import type { Points } from '@/lib/domain/points';
import { comparePoints } from '@/lib/domain/points-order';
import type { sourceReader } from './plan-sources';
import type { SeedFiles } from './seed-files';

type SetRow = SeedFiles['criteriaSets'][number];
type CriterionRow = SeedFiles['criteria'][number];

/** The code of the total, root of every tree. */
export const TOTAL = 'T';

export type PlannedCriterion = {
  readonly code: string;
  readonly parent: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly maxPoints: Points | null;
  /** From 1, in the order of the file. */
  readonly position: number;
};

export type PlannedSet = {
  readonly values: SetRow['values'];
  readonly criteria: ReadonlyMap<string, PlannedCriterion>;
};

/** The tree of one set; stops at a criterion named twice, without its parent before it, or larger than the scale. */
function planTree(rows: readonly CriterionRow[], scaleMax: Points): Map<string, PlannedCriterion> {
  const tree = new Map<string, PlannedCriterion>();
  for (const { values, stop } of rows) {
    const { code, parent_code: parent, max_points: maxPoints } = values;
    if (tree.has(code)) stop('code', 'duplicate');
    if ((code === TOTAL) !== (parent === null)) stop('parent_code', 'unknownCriterion');
    if (parent !== null && !tree.has(parent)) stop('parent_code', 'unknownCriterion');
    if (maxPoints !== null && comparePoints(maxPoints, scaleMax) > 0)
      stop('max_points', 'pointsOverMax');
    const { name_vi: name, name_en: nameEn } = values;
    tree.set(code, { code, parent, name, nameEn, maxPoints, position: tree.size + 1 });
  }
  return tree;
}

const overlaps = (one: SetRow['values'], other: SetRow['values']) =>
  one.index_code === other.index_code &&
  one.from_year <= (other.to_year ?? Number.POSITIVE_INFINITY) &&
  other.from_year <= (one.to_year ?? Number.POSITIVE_INFINITY);

/** Indicators and their criteria sets, and which set scored a period. */
export function planCriteria(files: SeedFiles, sourcesOf: ReturnType<typeof sourceReader>) {
  const indicators = new Map(files.indicators.map(({ values }) => [values.code, values]));
  const sets = new Map<string, PlannedSet>();

  for (const { values, stop } of files.criteriaSets) {
    const indicator = indicators.get(values.index_code);
    if (indicator === undefined) return stop('index_code', 'unknownIndicator');
    if (sets.has(values.code)) stop('code', 'duplicate');
    if ([...sets.values()].some((set) => overlaps(set.values, values)))
      stop('from_year', 'yearsOverlap');
    const { source_id } = values;
    if (source_id !== null) sourcesOf({ values: { source_id }, stop });
    const own = files.criteria.filter((row) => row.values.set_code === values.code);
    sets.set(values.code, { values, criteria: planTree(own, indicator.scale_max) });
  }
  for (const { values, stop } of files.criteria) {
    if (!sets.has(values.set_code)) stop('set_code', 'unknownSet');
  }

  const setOf = (indicatorCode: string, period: Period): PlannedSet | null =>
    [...sets.values()].find(
      ({ values }) =>
        values.index_code === indicatorCode &&
        values.from_year <= yearOf(period) &&
        yearOf(period) <= (values.to_year ?? Number.POSITIVE_INFINITY),
    ) ?? null;

  return { indicators, sets, setOf };
}

export type CriteriaPlan = ReturnType<typeof planCriteria>;
