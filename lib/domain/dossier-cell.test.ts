import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  authorityTotal,
  contradictions,
  type DossierCell,
  differencesBetween,
  fieldsIn,
  fieldTotal,
  unitsIn,
  wholeTotal,
} from './dossier-cell';
import { addCounts, type DossierCounts, NO_COUNTS } from './dossier-counts';

const HOME = 'thai-binh';
const counts = (given: Partial<DossierCounts>): DossierCounts => ({ ...NO_COUNTS, ...given });
const cell = (authority: string, field: string | null, given: Partial<DossierCounts>) => ({
  ...{ authority, field, counts: counts(given) },
});

test('a unit without a printed total is what its fields add up to', () => {
  const cells = [cell('so-y-te', 'duoc', { late: 2 }), cell('so-y-te', 'kham', { late: 3 })];

  expect(authorityTotal(cells, 'so-y-te')).toMatchObject({
    counts: { late: 5 },
    isPrinted: false,
  });
  expect(authorityTotal(cells, 'so-tu-phap')).toBeNull();
});

test('a printed total stands beside its parts, whatever they add up to', () => {
  const cells = [cell('so-y-te', null, { late: 9 }), cell('so-y-te', 'kham', { late: 3 })];

  expect(authorityTotal(cells, 'so-y-te')).toMatchObject({
    counts: { late: 9 },
    isPrinted: true,
    parts: { late: 3 },
  });
});

test("the province's own row is the total of all, and no unit", () => {
  const cells = [cell(HOME, null, { late: 9 }), cell('so-y-te', 'kham', { late: 3 })];

  expect(unitsIn(cells, HOME)).toEqual(['so-y-te']);
  expect(wholeTotal(cells, HOME)).toMatchObject({ counts: { late: 9 }, parts: { late: 3 } });
  expect(wholeTotal([cell(HOME, null, { late: 9 })], HOME)).toMatchObject({
    isPrinted: true,
    parts: null,
  });
  expect(wholeTotal([], HOME)).toBeNull();
});

test('one column for early and on time is compared with their sum, not with one of them', () => {
  const whole = counts({ inTime: 90, late: 10 });
  const split = counts({ early: 40, onTime: 50, late: 11 });

  expect(differencesBetween(whole, split)).toEqual([{ column: 'late', left: 10, right: 11 }]);
  expect(contradictions(counts({ late: 1 }), counts({ overdue: 2 }))).toEqual([]);
});

const some = fc.nat(10_000);
const cellsOf = fc.uniqueArray(
  fc.record({
    authority: fc.constantFrom('a', 'b', 'c'),
    field: fc.constantFrom('x', 'y', 'z'),
    counts: fc.record({ resolved: some, late: some, overdue: some }).map(counts),
  }),
  { selector: ({ authority, field }) => `${authority} ${field}`, minLength: 1 },
);

test('the parts add up to the whole by unit, by field and cell by cell', () => {
  fc.assert(
    fc.property(cellsOf, (cells: DossierCell[]) => {
      const whole = wholeTotal(cells, HOME)?.counts;
      const byUnit = unitsIn(cells, HOME).flatMap(
        (unit) => authorityTotal(cells, unit)?.counts ?? [],
      );
      const byField = fieldsIn(cells).flatMap(
        (field) => fieldTotal(cells, field, HOME)?.counts ?? [],
      );
      expect(addCounts(byUnit)).toEqual(whole);
      expect(addCounts(byField)).toEqual(whole);
      expect(addCounts(cells.map((one) => one.counts))).toEqual(whole);
    }),
  );
});
