import { expect, test } from 'vitest';
import { comparableYears } from './comparable-years';

const set = (fromYear: number, toYear: number | null, isComparableWithPrevious: boolean) => ({
  fromYear,
  toYear,
  isComparableWithPrevious,
  note: null,
});

test('sets that may be compared join, a break begins a stretch of its own', () => {
  const papi = [
    set(2011, 2017, true),
    set(2018, 2018, false),
    set(2019, 2020, true),
    set(2021, null, true),
  ];
  expect(comparableYears(papi)).toEqual([
    { fromYear: 2011, toYear: 2017 },
    { fromYear: 2018, toYear: null },
  ]);
});

test('the first set begins a stretch whatever is said of it', () => {
  expect(comparableYears([set(2015, 2016, false)])).toEqual([{ fromYear: 2015, toYear: 2016 }]);
  expect(comparableYears([])).toEqual([]);
});
