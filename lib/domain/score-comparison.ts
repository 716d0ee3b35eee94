import { type PredecessorSpan, spanOfPredecessors } from './authority';
import type { AuthorityView } from './authority-view';
import { type Break, breaksBetween } from './comparison';
import type { IndicatorView } from './indicator-view';
import { type Period, yearOf } from './period';
import type { PublishedRanking } from './published-ranking';
import type { RankingRow } from './ranking-row';
import { type Mean, regionMeanOf } from './region-mean';
import type { ReleaseView } from './release-view';
import type { CriterionResult } from './score-breakdown';
import { nationalMean } from './statistic-view';

/** One province in one release: its row, or why it has none. */
export type ComparedCell =
  | { readonly kind: 'row'; readonly row: RankingRow }
  /** It had not begun; `span` is an estimate from what its predecessors had. */
  | { readonly kind: 'before'; readonly span: PredecessorSpan | null }
  | { readonly kind: 'after' };

export type ComparedRegion = { readonly slug: string; readonly name: string };

/** One release, with a cell for each province and each of their regions. */
export type ComparisonLine = {
  readonly release: ReleaseView;
  readonly cells: readonly ComparedCell[];
  readonly national: Mean | null;
  readonly regional: readonly (Mean | null)[];
};

/** Provinces side by side on one indicator through time. */
export type ScoreComparison = {
  readonly indicator: IndicatorView;
  readonly provinces: readonly AuthorityView[];
  readonly regions: readonly ComparedRegion[];
  /** Newest first; releases that say nothing of these provinces are left out. */
  readonly lines: readonly ComparisonLine[];
  /** Between the lines, earliest first. */
  readonly breaks: readonly Break[];
};

/** `rankings` are those of the indicator, newest first. */
export function scoreComparison(
  indicator: IndicatorView,
  provinces: readonly AuthorityView[],
  rankings: readonly PublishedRanking[],
): ScoreComparison {
  const regions = regionsOf(provinces, rankings);
  const lines = rankings.map((ranking) => ({
    release: ranking.release,
    cells: provinces.map((province) => cellOf(province, ranking)),
    national: nationalOf(ranking),
    regional: regions.map(({ slug }) => regionMeanOf(ranking, slug)),
  }));
  const used = regions.map((_, place) => lines.some(({ regional }) => regional[place]));
  return {
    indicator,
    provinces,
    regions: regions.filter((_, place) => used[place]),
    lines: lines.filter(saysAnything).map((line) => ({
      ...line,
      regional: line.regional.filter((_, place) => used[place]),
    })),
    breaks: breaksAmong(indicator, rankings),
  };
}

const isTold = (cell: ComparedCell) =>
  cell.kind === 'row'
    ? cell.row.points !== null || cell.row.place !== null
    : cell.kind === 'before' && cell.span !== null;

const saysAnything = ({ cells, national, regional }: ComparisonLine) =>
  national !== null || cells.some(isTold) || regional.some((mean) => mean !== null);

function nationalOf({ statistics }: PublishedRanking): Mean | null {
  const mean = nationalMean(statistics);
  return mean && { value: mean.value, origin: mean.origin, of: null };
}

function cellOf(province: AuthorityView, { release, rows }: PublishedRanking): ComparedCell {
  const row = rows.find(({ slug }) => slug === province.slug);
  if (row) return { kind: 'row', row };
  if (province.endedOn !== null && province.endedOn < release.territoryOn) return { kind: 'after' };

  const points = province.predecessors.map(
    ({ slug }) => rows.find((one) => one.slug === slug)?.points ?? null,
  );
  return { kind: 'before', span: spanOfPredecessors(points) };
}

/** The regions of the provinces as each was last listed, each region once. */
function regionsOf(
  provinces: readonly AuthorityView[],
  rankings: readonly PublishedRanking[],
): ComparedRegion[] {
  const regions = new Map<string, string>();
  for (const { slug } of provinces) {
    const rows = rankings.flatMap((ranking) => ranking.rows.filter((row) => row.slug === slug));
    const [latest] = rows;
    if (latest?.regionSlug && latest.regionName) regions.set(latest.regionSlug, latest.regionName);
  }
  return [...regions].map(([slug, name]) => ({ slug, name }));
}

function breaksAmong(indicator: IndicatorView, rankings: readonly PublishedRanking[]): Break[] {
  const years = rankings.map(({ release }) => yearOf(release.period));
  if (years.length === 0) return [];
  return breaksBetween(
    Math.min(...years),
    Math.max(...years),
    indicator.criteriaSets,
    rankings[0]?.territoryBreaks,
  );
}

/** Lines that may be compared with one another, newest first; `since` is the break they begin after. */
export type Stretch = { readonly since: Break | null; readonly lines: readonly ComparisonLine[] };

export function stretchesOf({ lines, breaks }: ScoreComparison): Stretch[] {
  const stretches: { since: Break | null; lines: ComparisonLine[] }[] = [];
  for (const line of lines) {
    const since = breaks.findLast(({ year }) => year <= yearOf(line.release.period)) ?? null;
    const current = stretches.at(-1);
    if (current && current.since === since) current.lines.push(line);
    else stretches.push({ since, lines: [line] });
  }
  return stretches;
}

/** All of a province's region in a release, itself included, in the order of their ranks; empty where it is not listed. */
export function regionRows({ rows }: PublishedRanking, slug: string): RankingRow[] {
  const own = rows.find((row) => row.slug === slug);
  return own ? rows.filter(({ regionSlug }) => regionSlug === own.regionSlug) : [];
}

/** The home province and, of its region, the two that stand nearest by rank in this release. */
export function defaultProvinces(ranking: PublishedRanking, homeSlug: string): string[] {
  const region = regionRows(ranking, homeSlug).map(({ slug }) => slug);
  const place = region.indexOf(homeSlug);
  const first = Math.max(0, Math.min(place - 1, region.length - 3));
  return [homeSlug, ...region.slice(first, first + 3).filter((slug) => slug !== homeSlug)];
}

/** The parts of each province's total in one release, in the order of the provinces. */
export type ComparedParts = {
  readonly period: Period;
  readonly results: readonly (readonly CriterionResult[])[];
};

/** A part of the total with what each province has on it; undefined where the part is none of its. */
export type ComparedPart = {
  readonly part: CriterionResult;
  readonly results: readonly (CriterionResult | undefined)[];
};

/** The parts right under the total that anyone has points on, in the order of the criteria. */
export function partsShown({ results }: ComparedParts): ComparedPart[] {
  const [model = []] = results;
  return model
    .filter(({ parentCode }) => parentCode === null)
    .map((part) => ({
      part,
      results: results.map((own) => own.find(({ code }) => code === part.code)),
    }))
    .filter((one) => one.results.some((result) => (result?.points ?? null) !== null));
}
