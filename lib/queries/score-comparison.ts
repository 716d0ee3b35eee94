import type { ComparisonAnswer } from '@/lib/domain/comparison-answer';
import { parseComparison } from '@/lib/domain/comparison-view';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import type { Period } from '@/lib/domain/period';
import type { AddressQuery } from '@/lib/domain/ranking-view';
import {
  type ComparedParts,
  defaultProvinces,
  regionRows,
  scoreComparison,
} from '@/lib/domain/score-comparison';
import { authorities, homeAuthority } from './authority';
import { indicators } from './indicator';
import { publishedRanking } from './ranking';
import { rankingsOf } from './ranking-coverage';
import { publishedReleases } from './release';
import { breakdownOf } from './score';

/** The comparison an address asks for; null where nothing at all is published. */
export async function comparisonAt(query: AddressQuery): Promise<ComparisonAnswer | null> {
  const [all, every] = await Promise.all([authorities(), indicators()]);
  const provinces = all.filter(({ kind }) => kind === 'province');
  const provinceSlugs = provinces.map(({ slug }) => slug);
  const asked = parseComparison(query, { provinceSlugs, indicators: every });
  const suggested = await suggestion();
  const indicatorSlug = asked.indicatorSlug ?? suggested.indicatorSlug;
  const indicator = every.find(({ slug }) => slug === indicatorSlug) ?? every[0];
  if (!indicator) return null;

  const slugs = asked.slugs.length > 0 ? asked.slugs : suggested.slugs;
  const chosen = slugs.flatMap(
    (slug) => provinces.find((province) => province.slug === slug) ?? [],
  );
  const rankings = await rankingsOf(indicator.slug);
  const region = rankings.map((ranking) => regionRows(ranking, slugs[0] ?? ''));
  const beside = (region.find((rows) => rows.length > 0) ?? []).map(({ slug }) => slug);
  return {
    view: { ...asked, slugs, indicatorSlug: indicator.slug },
    isSuggested: asked.slugs.length === 0,
    comparison: scoreComparison(indicator, chosen, rankings),
    parts: await partsOf(slugs, indicator, asked.period),
    indicators: every,
    provinces,
    neighbours: provinces.filter(({ slug }) => beside.includes(slug) && !slugs.includes(slug)),
  };
}

/** The home province beside its neighbours in rank, on the indicator whose whole table is the newest. */
async function suggestion() {
  const [home, releases] = await Promise.all([homeAuthority(), publishedReleases()]);
  const newest = releases.find(({ isComplete }) => isComplete) ?? releases[0];
  const ranking = newest && (await publishedRanking(newest.indicatorSlug, newest.period));
  return {
    indicatorSlug: newest?.indicatorSlug ?? null,
    slugs: ranking ? defaultProvinces(ranking, home.slug) : [home.slug],
  };
}

/** The parts in the period asked for, else in the newest in which one of the provinces has any. */
async function partsOf(
  slugs: readonly string[],
  indicator: IndicatorView,
  asked: string | null,
): Promise<ComparedParts | null> {
  const wanted = indicator.periods.filter((period) => asked === null || period === asked);
  for (const period of wanted) {
    const parts = await partsIn(slugs, indicator.slug, period);
    if (parts.results.some((results) => results.some(({ points }) => points !== null)))
      return parts;
  }
  return null;
}

async function partsIn(
  slugs: readonly string[],
  indicatorSlug: string,
  period: Period,
): Promise<ComparedParts> {
  const results = await Promise.all(slugs.map((slug) => breakdownOf(slug, indicatorSlug, period)));
  return { period, results };
}
