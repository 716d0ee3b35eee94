import type {
  ChartDefinition,
  DimensionDefinition,
  RankDefinition,
  Scale,
  StripDefinition,
  TrendDefinition,
} from '@/components/charts/definition';
import type {
  IndicatorHistory,
  Peer,
  RanksThroughTime,
  YearResult,
} from '@/lib/domain/history-view';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import { yearOf } from '@/lib/domain/period';
import type { CriterionResult } from '@/lib/domain/score-breakdown';
import { breakReasonText } from '@/lib/text/comparison';
import { formatPoints, formatRank } from '@/lib/text/format';
import { scoreUnitText } from '@/lib/text/indicator';
import { missingReasonText } from '@/lib/text/missing';
import { targetSign } from '@/lib/text/target';

const number = (points: string | null | undefined) =>
  points === null || points === undefined ? null : Number(points);

/** Two ranks years apart make no line. */
const FEWEST_RANKED_YEARS = 3;

/** Every year from the first result to the last result or target: a year without a release is a gap. */
function yearsOf({ years, targets }: IndicatorHistory): number[] {
  const known = [
    ...years.filter(({ row, nationalMean }) => row?.points || nationalMean),
    ...years.filter(({ row }) => row?.place),
  ].map(({ release }) => yearOf(release.period));
  const all = [...known, ...targets.map(({ period }) => yearOf(period))];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}

const resultOf = ({ years }: IndicatorHistory, year: number): YearResult | undefined =>
  years.find(({ release }) => yearOf(release.period) === year);

/** A line needs no zero, so its axis begins near the figures; the caption says so. */
function lineScale({ indicator, years }: IndicatorHistory): Scale {
  const figures = years
    .flatMap(({ row, nationalMean }) => [number(row?.points), number(nationalMean?.value)])
    .filter((figure) => figure !== null);
  const step = Number(indicator.scaleMax) / 20;
  return {
    min: Math.max(0, Math.floor(Math.min(...figures) / step - 1) * step),
    max: Math.min(Number(indicator.scaleMax), Math.ceil(Math.max(...figures) / step + 1) * step),
    decimals: 2,
    unit: scoreUnitText[indicator.unit],
  };
}

const breaksOf = ({ breaks }: IndicatorHistory) =>
  breaks.map(({ year, reason }) => ({ before: year, label: breakReasonText[reason] }));

const reasonOf = (result: YearResult | undefined) =>
  result?.row?.missing ? missingReasonText[result.row.missing] : null;

/** One authority over the years beside the country's mean and its dated targets; null without any figure. */
export function trendDefinition(history: IndicatorHistory, name: string): TrendDefinition | null {
  if (!history.years.some(({ row }) => row?.points)) return null;

  const years = yearsOf(history);
  const results = years.map((year) => resultOf(history, year));
  return {
    kind: 'trend',
    years,
    scale: lineScale(history),
    series: {
      label: name,
      values: results.map((result) => number(result?.row?.points)),
      texts: results.map((result) =>
        result?.row?.points ? formatPoints(result.row.points) : reasonOf(result),
      ),
    },
    reference: {
      label: 'Cả nước',
      values: results.map((result) => number(result?.nationalMean?.value)),
      texts: results.map((result) =>
        result?.nationalMean ? formatPoints(result.nationalMean.value) : null,
      ),
    },
    targets: history.targets.map((target) => ({
      year: yearOf(target.period),
      value: Number(target.value),
      text: `${targetSign(target)} (${target.period})`,
    })),
    breaks: breaksOf(history),
  };
}

/** Ranks over the years, all other authorities in grey; null with fewer than three ranked years. */
export function rankDefinition(
  history: IndicatorHistory,
  name: string,
  ranks: RanksThroughTime,
): RankDefinition | null {
  const ranked = history.years.filter(({ row }) => row?.place);
  if (ranked.length < FEWEST_RANKED_YEARS) return null;

  const years = yearsOf({ ...history, targets: [] });
  const results = years.map((year) => resultOf(history, year));
  const own = ranked[0]?.row?.slug;
  return {
    kind: 'rank',
    years,
    outOf: Math.max(...ranked.map(({ row }) => row?.place?.outOf ?? 1)),
    series: {
      label: name,
      values: results.map((result) => result?.row?.place?.rank ?? null),
      texts: results.map((result) =>
        result?.row?.place
          ? formatRank(result.row.place.rank, result.row.place.outOf)
          : reasonOf(result),
      ),
    },
    others: Object.entries(ranks)
      .filter(([slug, byPeriod]) => slug !== own && Object.keys(byPeriod).length > 1)
      .map(([, byPeriod]) =>
        results.map((result) => byPeriod[result?.release.period ?? ''] ?? null),
      ),
    breaks: breaksOf(history),
  };
}

/** Where one authority stands among all with points in one release. */
export function stripDefinition(
  { indicator }: Pick<IndicatorHistory, 'indicator'>,
  { row, nationalMean }: YearResult,
  peers: readonly Peer[],
): StripDefinition | null {
  if (!row?.points) return null;

  const others = peers.flatMap(({ slug, name, points }) =>
    points === null || slug === row.slug ? [] : [{ label: name, value: Number(points) }],
  );
  const figures = [...others.map(({ value }) => value), Number(row.points)];
  return {
    kind: 'strip',
    scale: {
      min: Math.floor(Math.min(...figures)) - 1,
      max: Math.min(Number(indicator.scaleMax), Math.ceil(Math.max(...figures)) + 1),
      decimals: 2,
      unit: scoreUnitText[indicator.unit],
    },
    own: { label: row.name, value: Number(row.points), text: formatPoints(row.points) },
    others,
    ...(nationalMean && {
      mean: {
        value: Number(nationalMean.value),
        text: `Cả nước ${formatPoints(nationalMean.value)}`,
      },
    }),
  };
}

/** The parts of a total that have a maximum, each beside the country's median and best; null without any. */
export function dimensionDefinition(
  indicator: IndicatorView,
  name: string,
  criteria: readonly CriterionResult[],
): DimensionDefinition | null {
  const parts = criteria.filter(({ parentCode, summary }) => parentCode === null && summary);
  const most = Math.max(...parts.map(({ maxPoints }) => number(maxPoints) ?? 0));
  if (parts.length < 2 || parts.every(({ points }) => points === null) || most === 0) return null;
  return {
    kind: 'dimension',
    scale: { min: 0, max: most, decimals: 2, unit: scoreUnitText[indicator.unit] },
    ownLabel: name,
    medianLabel: 'Trung vị cả nước',
    bestLabel: 'Cao nhất',
    rows: parts.map(({ name: label, points, missing, summary }) => ({
      label,
      value: number(points),
      text: points ? formatPoints(points) : missing ? missingReasonText[missing] : '',
      median: number(summary?.median),
      best: number(summary?.best.points),
    })),
  };
}

/** A chart of an authority by the name its download carries. */
export type ChartName = 'xu-huong' | 'thu-hang' | 'vi-tri' | 'thanh-phan';

export type NamedChart = { readonly name: ChartName; readonly definition: ChartDefinition };
