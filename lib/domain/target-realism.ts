import { comparableYears } from './comparable-years';
import { yearOf } from './period';
import { comparePoints, differenceOf, type Points, type SignedPoints } from './points';
import type { PublishedRanking } from './published-ranking';
import { nationalMean } from './statistic-view';
import { isTargetMet, type RequiredPace, requiredPace, type Target } from './target';
import {
  breakBetween,
  type KnownResult,
  type OwnPace,
  paceBetween,
  resultsBefore,
  type VerdictGround,
} from './target-verdict';

/** From one year to the next. */
export type YearStep = {
  readonly from: KnownResult;
  readonly to: KnownResult;
  readonly change: SignedPoints;
};

/** How figures moved that are measured alike; null where fewer than two of them may be compared. */
export type Movement = {
  readonly best: YearStep | null;
  /** The newest that may be compared. */
  readonly last: YearStep | null;
  /** Over all of the newest years that may be compared. */
  readonly mean: OwnPace | null;
};

type Named = { readonly slug: string; readonly name: string };

/** The highest points known; `province` null where only a source's maximum is printed. */
export type BestKnown = { readonly result: KnownResult; readonly province: Named | null };

/** One year of an indicator against a target's value: of so many results known, so many reached it. */
export type ReachedYear = {
  readonly period: KnownResult['period'];
  readonly listed: number;
  readonly known: number;
  readonly reached: readonly Named[];
  readonly best: BestKnown | null;
};

/** What it would take to meet a target, beside what has been seen on the same method of measuring. */
export type TargetRealism = {
  readonly latest: KnownResult | null;
  readonly required: RequiredPace | null;
  readonly own: Movement;
  readonly nation: Movement;
  readonly best: BestKnown | null;
  /** Newest first. */
  readonly years: readonly ReachedYear[];
  /** Each province once, however often it reached the value. */
  readonly everReached: readonly Named[];
};

type Breaks = Pick<VerdictGround, 'spans' | 'territoryBreaks'>;

/** `rankings` are those of the target's indicator, in any order; only those of the method in force in the target's period count. */
export function targetRealism(
  slug: string,
  target: Target,
  rankings: readonly PublishedRanking[],
  breaks: Breaks,
): TargetRealism {
  const alike = rankings
    .filter(({ release }) => isMeasuredAlike(yearOf(release.period), target, breaks))
    .toSorted((left, right) => yearOf(right.release.period) - yearOf(left.release.period));
  const own = alike.flatMap((ranking) => ownResult(slug, ranking));
  const before = resultsBefore(target.period, own)[0] ?? null;
  const latest = before && !breakBetween(before.period, target.period, breaks) ? before : null;
  const years = alike.map((ranking) => reachedYear(target, ranking));
  const reached = new Map(years.flatMap((year) => year.reached).map((one) => [one.slug, one]));
  return {
    latest,
    required: latest && requiredPace(target, latest),
    own: movementOf(own, breaks),
    nation: movementOf(alike.flatMap(nationalResult), breaks),
    best: highest(years.flatMap(({ best }) => (best ? [best] : []))),
    years,
    everReached: [...reached.values()],
  };
}

function isMeasuredAlike(year: number, { period }: Target, { spans }: Breaks): boolean {
  const stretch = comparableYears(spans).find((one) => isWithin(yearOf(period), one));
  return stretch !== undefined && isWithin(year, stretch);
}

type Stretch = ReturnType<typeof comparableYears>[number];

const isWithin = (year: number, { fromYear, toYear }: Stretch) =>
  fromYear <= year && (toYear === null || year <= toYear);

function ownResult(slug: string, { release, rows }: PublishedRanking): KnownResult[] {
  const points = rows.find((row) => row.slug === slug)?.points ?? null;
  return points === null ? [] : [{ period: release.period, points }];
}

function nationalResult({ release, statistics }: PublishedRanking): KnownResult[] {
  const mean = nationalMean(statistics);
  return mean ? [{ period: release.period, points: mean.value }] : [];
}

/** How figures moved, newest first, never across a break. */
export function movementOf(results: readonly KnownResult[], breaks: Breaks): Movement {
  const steps = results.flatMap((to, place) => {
    const from = results[place + 1];
    if (!from || yearOf(to.period) - yearOf(from.period) !== 1) return [];
    if (breakBetween(from.period, to.period, breaks)) return [];
    return [{ from, to, change: differenceOf(to.points, from.points) }];
  });
  const [best] = steps.toSorted((left, right) => Number(right.change) - Number(left.change));
  const [mean] = results.flatMap((to) => {
    const from = results.findLast(
      ({ period }) => period < to.period && !breakBetween(period, to.period, breaks),
    );
    return from ? [paceBetween(from, to)] : [];
  });
  return { best: best ?? null, last: steps[0] ?? null, mean: mean ?? null };
}

function reachedYear(target: Target, { release, rows, statistics }: PublishedRanking): ReachedYear {
  const { period } = release;
  const known = rows.flatMap(({ slug, name, points }) =>
    points === null ? [] : [{ province: { slug, name }, result: { period, points } }],
  );
  const printed = statistics
    .filter(({ kind, isNational }) => kind === 'max' && isNational)
    .map(({ value }: { value: Points }) => ({ province: null, result: { period, points: value } }));
  return {
    period,
    listed: rows.length,
    known: known.length,
    reached: known
      .filter(({ result }) => isTargetMet(target, result.points))
      .map(({ province }) => province),
    best: highest([...known, ...printed]),
  };
}

/** The first of the highest. */
function highest(known: readonly BestKnown[]): BestKnown | null {
  const [best] = known.toSorted((left, right) =>
    comparePoints(right.result.points, left.result.points),
  );
  return best ?? null;
}
