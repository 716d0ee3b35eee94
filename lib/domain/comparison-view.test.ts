import { expect, test } from 'vitest';
import {
  byIndicator,
  type ComparisonView,
  comparisonQuery,
  DEFAULT_COMPARISON,
  parseComparison,
  withoutProvince,
  withProvince,
} from './comparison-view';

const KNOWN = {
  provinceSlugs: ['thai-binh', 'hung-yen', 'hung-yen-2025', 'ha-noi', 'hue', 'ca-mau'],
  indicators: [
    { slug: 'papi', periods: ['2024', '2023'] },
    { slug: 'sipas', periods: ['2023'] },
  ],
};
const read = (query: string) =>
  parseComparison(Object.fromEntries(new URLSearchParams(query)), KNOWN);
const PAPI: ComparisonView = {
  slugs: ['thai-binh', 'hung-yen'],
  indicatorSlug: 'papi',
  period: null,
};

test('provinces, indicator and year are read from the address in their order', () => {
  expect(read('don-vi=thai-binh,hung-yen-2025,hung-yen&chi-so=papi&nam=2023')).toEqual({
    slugs: ['thai-binh', 'hung-yen-2025', 'hung-yen'],
    indicatorSlug: 'papi',
    period: '2023',
  });
});

test('a form that repeats the parameter means the same', () => {
  const query = { 'don-vi': ['thai-binh,ha-noi', '', 'hue'], 'chi-so': 'papi' };
  expect(parseComparison(query, KNOWN).slugs).toEqual(['thai-binh', 'ha-noi', 'hue']);
});

test('unknown and repeated names are ignored before five are counted', () => {
  const view = read('don-vi=x,hue,hue,../etc,ha-noi,ca-mau,thai-binh,hung-yen,hung-yen-2025');
  expect(view.slugs).toEqual(['hue', 'ha-noi', 'ca-mau', 'thai-binh', 'hung-yen']);
  expect(read('chi-so=gdp&nam=2023&utm_source=x')).toEqual(DEFAULT_COMPARISON);
  expect(read('chi-so=sipas&nam=2024')).toMatchObject({ indicatorSlug: 'sipas', period: null });
});

test('ten thousand letters are no province', () => {
  expect(read(`don-vi=${'ha-noi-'.repeat(2000)}`).slugs).toEqual([]);
});

test('a view is written in one way, the default with nothing', () => {
  expect(comparisonQuery(DEFAULT_COMPARISON)).toBe('');
  expect(comparisonQuery({ ...PAPI, period: '2023' })).toBe(
    '?don-vi=thai-binh,hung-yen&chi-so=papi&nam=2023',
  );
  expect(comparisonQuery({ ...DEFAULT_COMPARISON, slugs: ['hue'] })).toBe('?don-vi=hue');
});

test('a sixth province is not added, nor one twice', () => {
  const five = read('don-vi=hue,ha-noi,ca-mau,thai-binh,hung-yen');
  expect(withProvince(five, 'hung-yen-2025')).toBe(five);
  expect(withProvince(PAPI, 'hung-yen')).toBe(PAPI);
  expect(withProvince(PAPI, 'hue').slugs).toEqual(['thai-binh', 'hung-yen', 'hue']);
});

test('taking a province away keeps the others, another indicator forgets the year', () => {
  expect(withoutProvince(PAPI, 'thai-binh').slugs).toEqual(['hung-yen']);
  expect(byIndicator({ ...PAPI, period: '2023' }, 'sipas')).toEqual({
    slugs: ['thai-binh', 'hung-yen'],
    indicatorSlug: 'sipas',
    period: null,
  });
});
