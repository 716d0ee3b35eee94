import { expect, test } from 'vitest';
import { axisOf, logTicks, MONTH_STEPS, rankTicks, unbrokenRuns, yearTicks } from './scale';

const PERCENT = { min: 70, max: 90, decimals: 2, unit: '%' };

test('a target above the scale widens the axis until the target is inside', () => {
  expect(axisOf(PERCENT, [85.8, 95], 5)).toEqual({
    domain: [70, 95],
    ticks: [70, 75, 80, 85, 90, 95],
  });
});

test('a value below the scale widens the axis downwards by whole steps', () => {
  expect(axisOf(PERCENT, [66.2, null], 5).domain).toEqual([65, 90]);
});

test('a scale that already holds every value stays as it is given', () => {
  expect(axisOf({ min: 0, max: 80, decimals: 2, unit: 'điểm' }, [43.7], 5)).toEqual({
    domain: [0, 80],
    ticks: [0, 20, 40, 60, 80],
  });
});

test("a criterion's odd maximum stays the end of its axis", () => {
  expect(axisOf({ min: 0, max: 33, decimals: 2, unit: 'điểm' }, [30], 5).domain).toEqual([0, 33]);
});

test('a missing value does not pull the axis to zero', () => {
  expect(axisOf(PERCENT, [null, 80], 5).domain).toEqual([70, 90]);
});

test('ranks are marked from 1 to the last place', () => {
  expect(rankTicks(63, 6)).toEqual([1, 20, 40, 63]);
});

test('a last place next to a round number is written instead of it', () => {
  expect(rankTicks(34, 6)).toEqual([1, 10, 20, 34]);
});

test('years that do not fit are thinned out backwards from the last', () => {
  expect(yearTicks([2018, 2019, 2020, 2021, 2022, 2023], 150, 50)).toEqual([2019, 2021, 2023]);
});

test('years are cut before the year in which a method changed', () => {
  expect(unbrokenRuns([2020, 2021, 2022, 2023], [{ before: 2022 }])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('a break in a year without figures still cuts the years around it', () => {
  expect(unbrokenRuns([2020, 2023], [{ before: 2022 }])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('a break before the first year cuts nothing', () => {
  expect(unbrokenRuns([2022, 2023], [{ before: 2022 }])).toEqual([[0, 1]]);
});

test('a logarithmic axis has round numbers, fewer where there is little room', () => {
  expect(logTicks(8, 900, 9)).toEqual([10, 20, 50, 100, 200, 500]);
  expect(logTicks(8, 90_000, 9)).toEqual([10, 30, 100, 300, 1000, 3000, 10_000, 30_000]);
  expect(logTicks(8, 90_000, 5)).toEqual([10, 100, 1000, 10_000]);
});

test('months are written in steps of quarters and years', () => {
  const months = Array.from({ length: 24 }, (_, at) => at);
  expect(yearTicks(months, 600, 60, MONTH_STEPS)).toEqual([2, 5, 8, 11, 14, 17, 20, 23]);
});
