import { Decimal } from 'decimal.js';
import { decimalsOf, type Points } from '@/lib/domain/points';
import { comparePoints } from '@/lib/domain/points-order';
import type { MissingReason, RankOrigin } from '@/lib/domain/score';
import { noteReader, type Reading } from './notes';
import type { AuthorityPlan } from './plan-authorities';
import { TOTAL } from './plan-criteria';
import type { PlannedRelease, ReleaseOf } from './plan-releases';
import type { sourceReader } from './plan-sources';
import type { SeedFiles } from './seed-files';

type ScoreRow = SeedFiles['scores'][number];
type ComponentRow = SeedFiles['components'][number];

export type PlannedScore = {
  readonly release: PlannedRelease;
  readonly authority: string;
  readonly criterion: string;
  readonly points: Points | null;
  readonly missingReason: MissingReason | null;
  readonly rank: {
    readonly place: number;
    readonly outOf: number;
    readonly origin: RankOrigin;
  } | null;
  readonly note: string | null;
  readonly source: string;
  /** Sources that print the same figure. */
  readonly agreeing: readonly string[];
};

export type Context = {
  readonly files: SeedFiles;
  readonly authorities: AuthorityPlan;
  readonly releaseOf: ReleaseOf;
  readonly sourcesOf: ReturnType<typeof sourceReader>;
};

export const scoreKey = ({
  release,
  authority,
  criterion,
}: Pick<PlannedScore, 'release' | 'authority' | 'criterion'>): string =>
  `${release.key}/${authority}/${criterion}`;

/** The printed rank of a row; none where the rank was only counted from the totals. */
function rankOf(
  { values, stop }: ScoreRow,
  reading: Reading,
  provinces: number,
): PlannedScore['rank'] {
  const { rank: place, rank_out_of: outOf } = values;
  if (place === null || reading.rank === 'computed') return null;
  if (place > outOf) stop('rank', 'rankBeyondCount');
  if (outOf > provinces) stop('rank_out_of', 'rankBeyondCount');
  return { place, outOf, origin: reading.rank ?? 'published' };
}

/** One total; stops where province, name, scale, source or note cannot be what the row says. */
function planTotal(
  row: ScoreRow,
  context: Context,
  read: ReturnType<typeof noteReader>,
): PlannedScore {
  const { values, stop } = row;
  const release = context.releaseOf(row);
  const provinces = context.authorities.provincesOn(release.values.territory_on);
  const province = provinces.get(values.province_code) ?? stop('province_code', 'unknownAuthority');
  if (province.name !== values.province_name_vi) stop('province_name_vi', 'agencyNameDiffers');
  const max = release.set.criteria.get(TOTAL)?.maxPoints ?? null;
  if (max === null || comparePoints(max, values.scale_max) !== 0) stop('scale_max', 'maxDiffers');
  if (values.score !== null && comparePoints(values.score, values.scale_max) > 0)
    stop('score', 'pointsOverMax');

  const reading = read(row);
  const [source, ...agreeing] = context.sourcesOf(row);
  return {
    release,
    authority: province.slug,
    criterion: TOTAL,
    points: values.score,
    missingReason: values.score === null ? (reading.missingReason ?? 'noPublicFigure') : null,
    rank: rankOf(row, reading, provinces.size),
    note: reading.text,
    source,
    agreeing,
  };
}

/** One part of a total. */
function planComponent(row: ComponentRow, context: Context): PlannedScore {
  const { values, stop } = row;
  const release = context.releaseOf(row);
  const province =
    context.authorities.provincesOn(release.values.territory_on).get(values.province_code) ??
    stop('province_code', 'unknownAuthority');
  const criterion =
    release.set.criteria.get(values.component_code) ?? stop('component_code', 'unknownCriterion');
  const { maxPoints } = criterion;
  if (
    values.max_score !== null &&
    (maxPoints === null || comparePoints(values.max_score, maxPoints) !== 0)
  )
    stop('max_score', 'maxDiffers');
  if (maxPoints !== null && comparePoints(values.score, maxPoints) > 0)
    stop('score', 'pointsOverMax');

  const [source, ...agreeing] = context.sourcesOf(row);
  return {
    release,
    authority: province.slug,
    criterion: criterion.code,
    points: values.score,
    missingReason: null,
    rank: null,
    note: null,
    source,
    agreeing,
  };
}

/** Whether a part exceeds the whole it belongs to by more than the whole's rounding. */
function exceedsItsWhole(part: PlannedScore, planned: ReadonlyMap<string, PlannedScore>): boolean {
  const criterion = part.release.set.criteria.get(part.criterion)?.parent ?? TOTAL;
  const whole = planned.get(scoreKey({ ...part, criterion }))?.points ?? null;
  if (whole === null || part.points === null) return false;
  return new Decimal(part.points).toDecimalPlaces(decimalsOf(whole)).gt(whole);
}

/** Totals and their parts by key, each cell once. */
export function planScores(context: Context): ReadonlyMap<string, PlannedScore> {
  const planned = new Map<string, PlannedScore>();
  const read = noteReader(context.files.notes, 'scores.csv');
  for (const row of context.files.scores) {
    const score = planTotal(row, context, read);
    if (planned.has(scoreKey(score))) row.stop('province_code', 'duplicate');
    planned.set(scoreKey(score), score);
  }
  const parts = context.files.components.map((row) => ({ row, part: planComponent(row, context) }));
  for (const { row, part } of parts) {
    if (planned.has(scoreKey(part))) row.stop('component_code', 'duplicate');
    planned.set(scoreKey(part), part);
  }
  for (const { row, part } of parts) {
    if (exceedsItsWhole(part, planned)) row.stop('score', 'partExceedsWhole');
  }
  return planned;
}
