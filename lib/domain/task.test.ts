import { expect, test } from 'vitest';
import { plainDate } from './plain-date';
import { lastDayFor, silentFor, type TaskDays, type TaskGround, taskStanding } from './task';
import { workCalendar } from './working-days';

const day = (text: string) => plainDate.parse(text);

/** Tết 2024: from Thursday 8 to Wednesday 14 February nobody works. */
const TET = ['08', '09', '12', '13', '14'].map((date) => ({
  day: day(`2024-02-${date}`),
  isWorking: false,
}));
const MADE_UP = { day: day('2024-06-29'), isWorking: true };
const calendar = workCalendar([...TET, MADE_UP]);
const limits = { dueSoonDays: 7, silentDays: 30 };
const on = (today: string): TaskGround => ({ today: day(today), calendar, limits });

const task = (given: Partial<Record<keyof TaskDays, string>>): TaskDays =>
  ({
    status: 'underWay',
    dueOn: '2024-02-09',
    closedOn: null,
    heardOn: '2024-02-01',
    ...(given as Partial<TaskDays>),
  }) as TaskDays;

test.each([
  ['a Friday', '2024-06-28', '2024-06-28'],
  ['a Sunday', '2024-06-30', '2024-07-01'],
  ['a Saturday made up for', '2024-06-29', '2024-06-29'],
  ['the eve of Tết, over the whole holiday', '2024-02-08', '2024-02-15'],
  ['the weekend within Tết', '2024-02-10', '2024-02-15'],
])('the last day of what is due on %s', (_name, dueOn, lastOn) => {
  expect(lastDayFor(day(dueOn), calendar)).toBe(lastOn);
});

test.each([
  ['2024-02-07', { kind: 'onTime', days: 8 }],
  ['2024-02-08', { kind: 'dueSoon', days: 7 }],
  ['2024-02-15', { kind: 'dueSoon', days: 0 }],
  ['2024-02-16', { kind: 'overdue', days: 1 }],
  ['2024-03-15', { kind: 'overdue', days: 29 }],
])('what is due within Tết stands so on %s', (today, standing) => {
  expect(taskStanding(task({}), on(today))).toEqual(standing);
});

test('what is closed by its moved last day is in time; later, it is late by days after that', () => {
  const closed = (closedOn: string) =>
    taskStanding(task({ status: 'closed', closedOn }), on('2024-12-31'));

  expect(closed('2024-02-15')).toEqual({ kind: 'done', daysLate: 0 });
  expect(closed('2024-02-18')).toEqual({ kind: 'done', daysLate: 3 });
});

test('silence is said of what is neither late nor about to be, and counted of whatever is open', () => {
  const far = task({ dueOn: '2024-12-31', heardOn: '2024-02-01' });

  expect(taskStanding(far, on('2024-03-01')).kind).toBe('onTime');
  expect(taskStanding(far, on('2024-03-02'))).toEqual({ kind: 'silent', days: 30 });
  expect(silentFor(task({}), day('2024-03-15'), limits)).toBe(43);
  expect(
    silentFor(task({ status: 'closed', closedOn: '2024-02-02' }), day('2025-01-01'), limits),
  ).toBeNull();
});

test('what was withdrawn is neither late nor silent', () => {
  const withdrawn = task({ status: 'withdrawn' });

  expect(taskStanding(withdrawn, on('2030-01-01'))).toEqual({ kind: 'withdrawn' });
  expect(silentFor(withdrawn, day('2030-01-01'), limits)).toBeNull();
});
