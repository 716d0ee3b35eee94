import type { AddressQuery } from './ranking-view';

export const MOST_COMPARED = 5;

/** What a comparison shows, all of it in the address; null and empty stand for the default. */
export type ComparisonView = {
  /** At most five, each once, in the order they were chosen. */
  readonly slugs: readonly string[];
  readonly indicatorSlug: string | null;
  /** The period whose parts stand side by side. */
  readonly period: string | null;
};

export const DEFAULT_COMPARISON: ComparisonView = { slugs: [], indicatorSlug: null, period: null };

type Known = {
  readonly provinceSlugs: readonly string[];
  readonly indicators: readonly { readonly slug: string; readonly periods: readonly string[] }[];
};

const LONGEST_LIST = 1000;

const valuesOf = (query: AddressQuery, name: string) =>
  [query[name] ?? []].flat().join(',').slice(0, LONGEST_LIST).split(',');

/**
 * Reads "?don-vi=a,b&chi-so=papi&nam=2023", also with `don-vi` repeated as a form sends it.
 *
 * Unknown and repeated names are ignored, as is all beyond the fifth; of the others the first counts.
 */
export function parseComparison(query: AddressQuery, known: Known): ComparisonView {
  const provinces = new Set(known.provinceSlugs);
  const slugs = [...new Set(valuesOf(query, 'don-vi'))].filter((slug) => provinces.has(slug));
  const indicator = known.indicators.find(({ slug }) => slug === valuesOf(query, 'chi-so')[0]);
  const period = indicator?.periods.find((one) => one === valuesOf(query, 'nam')[0]);
  return {
    slugs: slugs.slice(0, MOST_COMPARED),
    indicatorSlug: indicator?.slug ?? null,
    period: period ?? null,
  };
}

/** The view as it is written behind "/so-sanh", each view in one way only; "" for the default. */
export function comparisonQuery({ slugs, indicatorSlug, period }: ComparisonView): string {
  const pairs = [
    ['don-vi', slugs.join(',')],
    ['chi-so', indicatorSlug],
    ['nam', indicatorSlug && period],
  ].flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The view with one more province at its end; unchanged when it is there already or five are. */
export const withProvince = (view: ComparisonView, slug: string): ComparisonView =>
  view.slugs.includes(slug) || view.slugs.length >= MOST_COMPARED
    ? view
    : { ...view, slugs: [...view.slugs, slug] };

export const withoutProvince = (view: ComparisonView, slug: string): ComparisonView => ({
  ...view,
  slugs: view.slugs.filter((one) => one !== slug),
});

/** The same provinces by another indicator, whose newest parts are shown. */
export const byIndicator = (view: ComparisonView, indicatorSlug: string): ComparisonView => ({
  ...view,
  indicatorSlug,
  period: null,
});
