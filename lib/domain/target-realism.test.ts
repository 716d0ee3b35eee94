import fc from 'fast-check';
import { expect, test } from 'vitest';
import { period } from './period';
import { points } from './points';
import { movementOf } from './target-realism';

const SPANS = [
  { fromYear: 2017, toYear: 2021, isComparableWithPrevious: true, note: null },
  { fromYear: 2022, toYear: null, isComparableWithPrevious: false, note: null },
];
const BREAKS = { spans: SPANS, territoryBreaks: [{ year: 2025, note: null }] };

/** Newest first, as pages have them. */
const known = (figures: Readonly<Record<string, string>>) =>
  Object.entries(figures)
    .map(([year, printed]) => ({ period: period.parse(year), points: points.parse(printed) }))
    .toReversed();

test('the best year, the last one and the mean come from years that may be compared', () => {
  const { best, last, mean } = movementOf(
    known({
      2019: '80.00',
      2020: '85.00',
      2021: '86.00',
      2022: '70.00',
      2023: '72.00',
      2024: '72.50',
    }),
    BREAKS,
  );

  expect(best).toMatchObject({ from: { period: '2019' }, to: { period: '2020' }, change: '5.00' });
  expect(last).toMatchObject({ to: { period: '2024' }, change: '0.50' });
  expect(mean).toMatchObject({ from: { period: '2022' }, change: '2.50', perYear: '1.25' });
});

test('two years apart are no year’s change, but do make a mean', () => {
  const { best, last, mean } = movementOf(known({ 2022: '70.00', 2024: '73.00' }), BREAKS);

  expect([best, last]).toEqual([null, null]);
  expect(mean).toMatchObject({ years: 2, perYear: '1.50' });
});

test('a newest figure beyond a break is left out: the years before it still say something', () => {
  const { last, mean } = movementOf(known({ 2022: '70.00', 2023: '71.00', 2025: '75.00' }), BREAKS);

  expect(last).toMatchObject({ from: { period: '2022' }, to: { period: '2023' }, change: '1.00' });
  expect(mean).toMatchObject({ to: { period: '2023' }, perYear: '1.00' });
});

test('whatever the figures, no step and no mean crosses a break', () => {
  const figure = fc.option(fc.integer({ min: 0, max: 9_999 }).map((n) => (n / 100).toFixed(2)));
  fc.assert(
    fc.property(fc.array(figure, { minLength: 9, maxLength: 9 }), (figures) => {
      const results = known(
        Object.fromEntries(figures.flatMap((one, at) => (one ? [[String(2017 + at), one]] : []))),
      );
      const { best, last, mean } = movementOf(results, BREAKS);
      for (const { from, to } of [best, last, mean].filter((one) => one !== null)) {
        expect(from.period < '2022' && to.period >= '2022').toBe(false);
        expect(from.period < '2025' && to.period >= '2025').toBe(false);
      }
    }),
  );
});
