import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addBy,
  apologyOf,
  lateOrOverdue,
  lateShare,
  partsBy,
  scopeFor,
  totalOf,
} from './dossier-board';
import { handledInTime, NO_COUNTS, resolvedInTime } from './dossier-counts';
import {
  countsOfMonths,
  MONTH_COLUMNS,
  type MonthColumn,
  type MonthRow,
  NO_MONTH,
  stretchOf,
} from './dossier-month';
import type { Month } from './dossier-period';
import { monthsBetween } from './dossier-stretch';
import { plainDate } from './plain-date';

const FIRST: Month = plainDate.parse('2024-01-01');
const LAST: Month = plainDate.parse('2024-06-01');

type Row = MonthRow & {
  readonly authorityId: number;
  readonly fieldId: number;
  readonly procedure: number;
  readonly leadId: number | null;
};

const monthRow: fc.Arbitrary<Row> = fc
  .record({
    month: fc.constantFrom(...monthsBetween(FIRST, LAST)),
    authorityId: fc.integer({ min: 1, max: 4 }),
    procedure: fc.integer({ min: 1, max: 9 }),
    leadId: fc.option(fc.integer({ min: 1, max: 3 })),
    figures: fc.array(fc.nat(500), {
      minLength: MONTH_COLUMNS.length,
      maxLength: MONTH_COLUMNS.length,
    }),
  })
  .map(({ figures, ...row }) => ({
    ...NO_MONTH,
    ...Object.fromEntries(MONTH_COLUMNS.map((column, at) => [column, figures[at] ?? 0])),
    ...row,
    fieldId: (row.procedure % 3) + 1,
  }));

/** The rows of one part as one stretch, in the columns of the form. */
function partsOfRows(rows: readonly Row[], keyOf: (row: Row) => unknown) {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => {
    const own = rows.filter((row) => keyOf(row) === key);
    const [{ authorityId, fieldId } = { authorityId: 0, fieldId: 0 }] = own;
    return { authorityId, fieldId, counts: countsOfMonths(stretchOf(own, FIRST, LAST)) };
  });
}

test('the parts add up to the whole, whichever way one drills down', () => {
  fc.assert(
    fc.property(fc.array(monthRow, { minLength: 1, maxLength: 60 }), (rows) => {
      const whole = countsOfMonths(stretchOf(rows, FIRST, LAST));
      const cells = partsOfRows(rows, (row) => `${row.authorityId} ${row.fieldId}`);
      const named = (ids: readonly number[]) =>
        [...new Set(ids)].map((id) => ({ id, key: String(id), name: String(id) }));
      const units = partsBy(cells, 'authorityId', named(rows.map((row) => row.authorityId)));
      const fields = partsBy(cells, 'fieldId', named(rows.map((row) => row.fieldId)));

      expect(totalOf(units)).toEqual(whole);
      expect(totalOf(fields)).toEqual(whole);
      expect(totalOf(partsOfRows(rows, (row) => row.procedure))).toEqual(whole);
      expect(totalOf(partsOfRows(rows, (row) => row.leadId))).toEqual(whole);
      for (const [id, counts] of addBy(cells, (cell) => cell.fieldId)) {
        const procedures = partsOfRows(
          rows.filter((row) => row.fieldId === id),
          (row) => row.procedure,
        );
        expect(totalOf(procedures)).toEqual(counts);
      }
    }),
    { numRuns: 200 },
  );
});

test('both rates stand on what the late share stands on', () => {
  const counts = { ...NO_COUNTS, early: 60, onTime: 30, late: 10, waiting: 15, overdue: 5 };

  expect(lateShare(counts)).toEqual({ part: 10, whole: 100 });
  expect(resolvedInTime(counts)).toEqual({ part: 90, whole: 100 });
  expect(handledInTime(counts)).toEqual({ part: 105, whole: 120 });
  expect(lateOrOverdue(counts)).toBe(15);
});

test('a letter is owed for what was late and for what still is', () => {
  const months = (given: Partial<Record<MonthColumn, number>>) => ({ ...NO_MONTH, ...given });

  expect(
    apologyOf(
      months({ late: 10, overdue: 4, apologySent: 8, apologyKept: 6, overdueApologySent: 1 }),
    ),
  ).toEqual({ owed: 14, sent: 9, kept: { part: 6, whole: 8 } });
});

test('no part has no figures rather than zeros', () => {
  expect(totalOf([])).toEqual(NO_COUNTS);
});

test('a member sees its own unit only, whatever is asked for; everybody else all of them', () => {
  const all = { authorityId: null, fieldId: 3, isLinkedOnly: false };
  const member = { role: 'member', authorityId: 7 } as const;

  expect(scopeFor(all, member)).toEqual({ ...all, authorityId: 7 });
  expect(scopeFor({ ...all, authorityId: 7 }, member)).toEqual({ ...all, authorityId: 7 });
  expect(scopeFor({ ...all, authorityId: 8 }, member)).toBeNull();
  expect(scopeFor(all, { role: 'member', authorityId: null })).toBeNull();
  expect(scopeFor(all, { role: 'leader', authorityId: null })).toEqual(all);
});
