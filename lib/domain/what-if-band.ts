import type { Points } from './points';
import { comparePoints } from './points-order';
import { type Band, bandsByQuartile, type Contender } from './ranking';

/** The least points of a band before and after. */
export type BandEdge = {
  readonly band: Band;
  readonly before: Points | null;
  readonly after: Points | null;
};

export type BandChange = {
  readonly before: Band | null;
  readonly after: Band | null;
  /** Bands 1 to 3; the fourth has no lower edge of its own. */
  readonly edges: readonly BandEdge[];
};

const EDGED = [1, 2, 3] as const satisfies readonly Band[];

/** Which quarter an authority is in before and after, and from how many points each quarter goes. */
export function bandChange(
  slug: string,
  before: readonly Contender[],
  after: readonly Contender[],
): BandChange {
  const bands = [bandsByQuartile(before), bandsByQuartile(after)] as const;
  return {
    before: bands[0].get(slug) ?? null,
    after: bands[1].get(slug) ?? null,
    edges: EDGED.map((band) => ({
      band,
      before: leastIn(before, bands[0], band),
      after: leastIn(after, bands[1], band),
    })),
  };
}

function leastIn(
  rows: readonly Contender[],
  bands: ReadonlyMap<string, Band>,
  band: Band,
): Points | null {
  const inside = rows.flatMap(({ key, points }) =>
    points !== null && bands.get(key) === band ? [points] : [],
  );
  return inside.toSorted(comparePoints)[0] ?? null;
}
