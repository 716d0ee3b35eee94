import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounts, COUNT_COLUMNS, type DossierCounts, NO_COUNTS } from './dossier-counts';
import { discrepanciesIn, openingDifference, totalDifferences } from './dossier-report-check';

/** Thái Bình 2021, as published: columns 3 to 13 of form II.06a. */
const THAI_BINH_2021: DossierCounts = {
  ...NO_COUNTS,
  received: 1_150_343,
  receivedOnline: 69_635,
  receivedInPerson: 1_065_067,
  carriedOver: 15_641,
  resolved: 1_139_324,
  early: 114_977,
  onTime: 1_022_796,
  late: 1_551,
  pending: 11_019,
  waiting: 10_686,
  overdue: 333,
};

test('all four identities hold for Thái Bình in 2021', () => {
  expect(discrepanciesIn(THAI_BINH_2021)).toEqual([]);
});

test('its one-stop centres are 6 off, and that is what is said', () => {
  const oneStop = { ...NO_COUNTS, received: 996_023, inTime: 984_856, late: 1_842, pending: 9_319 };
  expect(discrepanciesIn(oneStop)).toEqual([
    {
      name: 'balance',
      whole: 'received',
      parts: ['inTime', 'late', 'pending'],
      printed: 996_023,
      sum: 996_017,
      difference: 6,
    },
  ]);
});

test('early and on time in one column are added as one', () => {
  const lamDong = { ...NO_COUNTS, resolved: 643_272, inTime: 635_593, late: 7_677 };
  expect(discrepanciesIn(lamDong)).toMatchObject([
    { name: 'resolvedInTime', parts: ['inTime', 'late'], sum: 643_270, difference: 2 },
  ]);
});

test('what was withdrawn belongs to the balance where it is printed', () => {
  const centre = { ...NO_COUNTS, received: 6_892, resolved: 4_964, pending: 1_758 };
  expect(discrepanciesIn(centre)).toMatchObject([{ name: 'balance', difference: 170 }]);
  expect(discrepanciesIn({ ...centre, withdrawn: 170 })).toEqual([]);
});

test('a part that is not printed is not a zero: nothing is said', () => {
  expect(discrepanciesIn({ ...THAI_BINH_2021, carriedOver: null })).toEqual([]);
  expect(discrepanciesIn({ ...NO_COUNTS, received: 10 })).toEqual([]);
  expect(discrepanciesIn({ ...NO_COUNTS, late: 3, lateSubjective: 1, lateObjective: 1 })).toEqual(
    [],
  );
});

test('what is late may have no cause stated, but no two', () => {
  const late = { ...NO_COUNTS, late: 3, lateSubjective: 1, lateObjective: 1 };
  expect(discrepanciesIn({ ...late, lateOther: 0 })).toEqual([]);
  expect(discrepanciesIn({ ...late, lateOther: 2 })).toMatchObject([
    { name: 'causes', difference: -1 },
  ]);
});

test('what one period leaves pending, the next carries over', () => {
  expect(openingDifference({ carriedOver: 11_019 }, 11_019)).toBeNull();
  expect(openingDifference({ carriedOver: 11_000 }, 11_019)).toEqual({
    carriedOver: 11_000,
    pendingBefore: 11_019,
    difference: -19,
  });
  expect(openingDifference({ carriedOver: null }, 11_019)).toBeNull();
  expect(openingDifference({ carriedOver: 5 }, null)).toBeNull();
});

test('a printed total is asked column by column, and not where a row says nothing', () => {
  const [one, two] = [
    { ...NO_COUNTS, received: 3, late: 1 },
    { ...NO_COUNTS, received: 4, late: null },
  ];
  const total = { ...NO_COUNTS, received: 8, late: 9 };
  expect(totalDifferences(total, [one, two], COUNT_COLUMNS)).toEqual([
    { column: 'received', printed: 8, sum: 7, difference: 1 },
  ]);
  expect(totalDifferences(total, [], COUNT_COLUMNS)).toEqual([]);
});

const count = fc.integer({ min: 0, max: 1_000_000 });
const balanced = fc
  .record({ online: count, post: count, before: count, early: count, onTime: count, late: count })
  .map(({ online, post, before, early, onTime, late }) => {
    const received = online + post + before;
    const resolved = Math.min(received, early + onTime + late);
    const inTime = Math.min(resolved, early + onTime);
    const ofEarly = Math.min(early, inTime);
    const pending = received - resolved;
    const overdue = Math.floor(pending / 3);
    return {
      ...NO_COUNTS,
      received,
      receivedOnline: online,
      receivedInPerson: post,
      carriedOver: before,
      resolved,
      early: ofEarly,
      onTime: inTime - ofEarly,
      late: resolved - inTime,
      pending,
      waiting: pending - overdue,
      overdue,
    };
  });

test('rows that add up add up to a total that does', () => {
  fc.assert(
    fc.property(fc.array(balanced, { minLength: 1, maxLength: 6 }), (rows) => {
      const total = addCounts(rows);
      expect(discrepanciesIn(total)).toEqual([]);
      expect(totalDifferences(total, rows, COUNT_COLUMNS)).toEqual([]);
    }),
  );
});

test('one figure off by so many is a difference of so many', () => {
  fc.assert(
    fc.property(balanced, fc.integer({ min: 1, max: 50 }), (row, off) => {
      const found = discrepanciesIn({ ...row, waiting: row.waiting + off });
      expect(found.map(({ name, difference }) => [name, difference])).toEqual([['pending', -off]]);
    }),
  );
});
