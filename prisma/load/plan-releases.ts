import type { Period } from '@/lib/domain/period';
import type { CriteriaPlan, PlannedSet } from './plan-criteria';
import type { SeedFiles } from './seed-files';

export type PlannedRelease = {
  /** "PAR/2023" */
  readonly key: string;
  readonly values: SeedFiles['releases'][number]['values'];
  readonly set: PlannedSet;
};

/** What a row about one indicator and year needs: the release it belongs to. */
type DatedRow = {
  readonly values: { readonly index_code: string; readonly year: Period };
  readonly stop: (
    column: 'index_code' | 'year',
    reason: 'unknownIndicator' | 'unknownRelease',
  ) => never;
};

/** The releases, each with the criteria set of its year, and the one a row belongs to. */
export function planReleases(files: SeedFiles, { indicators, setOf }: CriteriaPlan) {
  const releases = new Map<string, PlannedRelease>();
  for (const { values, stop } of files.releases) {
    const key = `${values.index_code}/${values.period}`;
    if (!indicators.has(values.index_code)) stop('index_code', 'unknownIndicator');
    if (releases.has(key)) stop('period', 'duplicate');
    const set = setOf(values.index_code, values.period) ?? stop('period', 'unknownSet');
    releases.set(key, { key, values, set });
  }

  const releaseOf = ({ values, stop }: DatedRow): PlannedRelease => {
    if (!indicators.has(values.index_code)) stop('index_code', 'unknownIndicator');
    return releases.get(`${values.index_code}/${values.year}`) ?? stop('year', 'unknownRelease');
  };
  return { releases: [...releases.values()], releaseOf };
}

export type ReleaseOf = ReturnType<typeof planReleases>['releaseOf'];
