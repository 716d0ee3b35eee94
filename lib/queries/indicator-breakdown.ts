import type { Actor } from '@/lib/domain/account';
import { type IndicatorHistory, newestResult, yearOfHistory } from '@/lib/domain/history-view';
import type { CriterionBreakdown, IndicatorBreakdown } from '@/lib/domain/indicator-breakdown';
import { lostPoints, remainderOf } from '@/lib/domain/lost-points';
import { benchmarksOf, type Company } from '@/lib/domain/part-benchmark';
import { claimOf, type PartFigures, partViews, resultsOf } from '@/lib/domain/part-view';
import { previousYear } from '@/lib/domain/period';
import { comparePoints } from '@/lib/domain/points';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import { rankRange } from '@/lib/domain/rank-range';
import type { RankingRow } from '@/lib/domain/ranking-row';
import { type Mean, regionMeanOf } from '@/lib/domain/region-mean';
import { mayDo } from '@/lib/domain/rights';
import { type SimilarProvinces, similarProvinces } from '@/lib/domain/similar-provinces';
import { nationalMean } from '@/lib/domain/statistic-view';
import { homeAuthority, namesOn } from './authority';
import { historiesOf } from './history';
import { partFigures } from './part-figures';
import { publishedRanking } from './ranking';
import { freshness, sourceLabels } from './source';

/** The home province's total opened up, in the wanted year or the newest with a figure; null for who may not see it and where nothing is published. */
export async function indicatorBreakdown(
  indicatorSlug: string,
  wanted: string | null,
  actor: Actor,
): Promise<IndicatorBreakdown | null> {
  const read = await readWhole(indicatorSlug, wanted, actor);
  return read?.view ?? null;
}

/** One criterion of it; null also where the year's set has no such criterion. */
export async function criterionBreakdown(
  indicatorSlug: string,
  code: string,
  wanted: string | null,
  actor: Actor,
): Promise<CriterionBreakdown | null> {
  const read = await readWhole(indicatorSlug, wanted, actor);
  const whole = read?.view;
  const part = whole?.parts.find((one) => one.code === code);
  if (!read || !whole || !part) return null;

  const figures = read.parts.find((one) => one.code === code)?.figures ?? [];
  const { points, maxPoints } = part;
  return {
    whole,
    part,
    above: above(part.parentCode, whole.parts),
    under: whole.parts.filter(({ parentCode }) => parentCode === code),
    remainder: points && maxPoints ? remainderOf(code, { points, maxPoints }, whole.parts) : null,
    figures: figures
      .filter((figure) => figure.points !== null)
      .toSorted((left, right) =>
        left.points && right.points ? comparePoints(right.points, left.points) : 0,
      ),
  };
}

const above = (
  code: string | null,
  parts: IndicatorBreakdown['parts'],
): IndicatorBreakdown['parts'] => {
  const parent = parts.find((part) => part.code === code);
  return parent ? [...above(parent.parentCode, parts), parent] : [];
};

async function readWhole(indicatorSlug: string, wanted: string | null, actor: Actor) {
  if (!mayDo(actor, 'readBoard')) return null;
  const home = await homeAuthority();
  const histories = await historiesOf(home.slug);
  const history = histories.find(({ indicator }) => indicator.slug === indicatorSlug);
  const periods = (history?.years ?? []).flatMap(({ row, release }) =>
    row && (row.points || row.place) ? [release.period] : [],
  );
  const period = periods.find((one) => one === wanted) ?? periods[0];
  const ranking = period ? await publishedRanking(indicatorSlug, period) : null;
  const result = history && period ? yearOfHistory(history, period) : null;
  const row = ranking?.rows.find(({ slug }) => slug === home.slug);
  if (!history || !ranking || !result || !row) return null;

  const around = { home, history, indicators: opened(histories), periods, result, row };
  return assemble(ranking, around, await readParts(ranking, history));
}

const opened = (histories: readonly IndicatorHistory[]) =>
  histories
    .filter((history) => newestResult(history) !== null)
    .map(({ indicator: { slug, name } }) => ({ slug, name }));

/** The figures of the year and of the year before, and the rankings of all years before it, newest first. */
async function readParts({ indicator, release }: PublishedRanking, history: IndicatorHistory) {
  const before = history.years.flatMap(({ release: { period } }) =>
    period < release.period ? [period] : [],
  );
  const [parts, partsBefore, rankings] = await Promise.all([
    partFigures(indicator.slug, release.period),
    partFigures(indicator.slug, previousYear(release.period)),
    Promise.all(before.map((period) => publishedRanking(indicator.slug, period))),
  ]);
  return { parts, partsBefore, earlier: rankings.filter((one) => one !== null) };
}

type Around = Pick<
  IndicatorBreakdown,
  'home' | 'history' | 'indicators' | 'periods' | 'result' | 'row'
>;
type Read = Awaited<ReturnType<typeof readParts>>;

async function assemble(ranking: PublishedRanking, around: Around, read: Read) {
  const { indicator, release, territoryBreaks } = ranking;
  const { home, row } = around;
  const { parts, partsBefore: before } = read;
  const similar = similarProvinces(home.slug, ranking, read.earlier);
  const company = companyOf(ranking, row, similar);
  const total = { points: row.points, maxPoints: indicator.scaleMax };
  const own = parts.find(({ parentCode }) => parentCode === null);
  const [names, { readAt }] = await Promise.all([namesOn(release.territoryOn), freshness()]);
  const view: IndicatorBreakdown = {
    ...around,
    home: { slug: home.slug, name: row.name },
    region: row.regionSlug ? regionMeanOf(ranking, row.regionSlug) : null,
    country: countryMean(ranking, company),
    benchmarks: benchmarksOf(scored(ranking), company),
    claim: claimOf(own?.figures.find(({ slug }) => slug === home.slug) ?? null),
    range: rangeOf(home.slug, own),
    similar,
    parts: partViews({
      slug: home.slug,
      period: release.period,
      parts,
      before,
      beforePeriod: previousYear(release.period),
      company,
      total,
      criteriaSets: indicator.criteriaSets,
      territoryBreaks,
    }),
    lost: lostPoints(resultsOf(parts, home.slug), total),
    criteriaSet:
      indicator.criteriaSets.find(({ code }) => code === release.criteriaSetCode) ?? null,
    caution: cautionOf(ranking, read.earlier),
    names,
    sources: await sourceLabels(sourceCodes(parts, ranking, row)),
    readAt,
  };
  return { view, parts };
}

const scored = ({ rows }: PublishedRanking) =>
  rows.flatMap(({ slug, points }) => (points === null ? [] : [{ slug, points }]));

/** Among fragments nobody has company: a mean of those found by chance says nothing of a region. */
function companyOf(
  ranking: PublishedRanking,
  { regionSlug }: RankingRow,
  similar: SimilarProvinces | null,
): Company {
  const whole = ranking.release.isComplete ? scored(ranking).map(({ slug }) => slug) : [];
  const inRegion = new Set(
    ranking.rows.filter((row) => row.regionSlug === regionSlug).map(({ slug }) => slug),
  );
  return {
    country: whole,
    region: whole.filter((slug) => inRegion.has(slug)),
    similar: (similar?.provinces ?? []).map(({ slug }) => slug),
  };
}

/** As printed, else ours from all totals. */
function countryMean(ranking: PublishedRanking, company: Company): Mean | null {
  const printed = nationalMean(ranking.statistics);
  if (printed) return { value: printed.value, origin: printed.origin, of: null };
  const { country } = benchmarksOf(scored(ranking), company);
  return country && { value: country.value, origin: 'computed', of: country.of };
}

function rangeOf(slug: string, total: PartFigures | undefined) {
  const known = (total?.figures ?? []).flatMap(({ slug: one, points, interval }) =>
    points === null ? [] : [{ slug: one, points, interval }],
  );
  return rankRange(slug, known);
}

function cautionOf(
  { indicator, release }: PublishedRanking,
  earlier: readonly PublishedRanking[],
): string | null {
  const before = earlier.find((one) => one.release.period === previousYear(release.period));
  const set = indicator.criteriaSets.find(({ code }) => code === release.criteriaSetCode);
  const isOther = before && before.release.criteriaSetCode !== release.criteriaSetCode;
  return isOther && set?.isComparableWithPrevious ? set.note : null;
}

const sourceCodes = (
  parts: readonly PartFigures[],
  { statistics }: PublishedRanking,
  { quotes }: RankingRow,
): string[] => [
  ...new Set([
    ...parts.flatMap(({ figures }) => figures.map(({ sourceCode }) => sourceCode)),
    ...statistics.map(({ sourceCode }) => sourceCode),
    ...quotes.map(({ sourceCode }) => sourceCode),
  ]),
];
