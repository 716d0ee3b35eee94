import { expect, test } from 'vitest';
import { countsOfPeriod, type MonthRow, NO_MONTH } from './dossier-month';
import { dossierPeriod, type Month } from './dossier-period';
import { plainDate } from './plain-date';

const [january, february, march] = ['2024-01-01', '2024-02-01', '2024-03-01'].map((day) =>
  plainDate.parse(day),
);

const aMonth = (month: Month | undefined, given: Partial<MonthRow>): MonthRow => ({
  ...NO_MONTH,
  month: month ?? plainDate.parse('1990-01-01'),
  ...given,
});

test('a quarter carries over what its first month did and leaves pending what its last one does', () => {
  const rows = [
    aMonth(january, { carriedOver: 5, receivedOnline: 10, early: 8, waiting: 6, overdue: 1 }),
    aMonth(february, { carriedOver: 7, receivedInPerson: 3, onTime: 4, late: 2, waiting: 4 }),
    aMonth(march, { carriedOver: 4, receivedOnline: 1, withdrawn: 1, waiting: 3, overdue: 1 }),
  ];

  expect(countsOfPeriod(rows, dossierPeriod.parse('2024-Q1'))).toMatchObject({
    carriedOver: 5,
    receivedOnline: 11,
    receivedInPerson: 3,
    received: 19,
    resolved: 14,
    early: 8,
    onTime: 4,
    late: 2,
    withdrawn: 1,
    pending: 4,
    waiting: 3,
    overdue: 1,
  });
});

test('a month in which nothing is left has nothing pending, whatever the month before left', () => {
  const rows = [aMonth(january, { receivedOnline: 2, early: 1, waiting: 1 })];

  expect(countsOfPeriod(rows, dossierPeriod.parse('2024-Q1'))).toMatchObject({ pending: 0 });
});
