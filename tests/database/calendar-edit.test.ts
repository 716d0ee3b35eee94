import { beforeAll, expect, test } from 'vitest';
import { addCalendarDay, editCalendarDay, removeCalendarDay } from '@/lib/commands/calendar';
import type { Actor } from '@/lib/domain/account';
import { newCalendarDay, seenCalendarDay } from '@/lib/domain/calendar-edit';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { calendarFor } from '@/lib/queries/calendar';
import { givenAccount } from '@/tests/support/given-account';

let staff: Actor;
beforeAll(async () => {
  staff = await givenAccount('staff');
});

const typed = (given: Partial<Record<'kind' | 'day' | 'name' | 'document', string>>) =>
  newCalendarDay.parse({
    ...{ kind: 'off', day: '01/09/2031', name: 'Quốc khánh', document: 'Bộ luật Lao động 2019' },
    ...given,
  });

const yearOf = async (year: number) => {
  const calendar = await calendarFor(year, staff);
  if (!calendar) throw new Error('no calendar');
  return calendar;
};

test('a holiday takes a working day away and a make-up Saturday gives one', async () => {
  const before = (await yearOf(2031)).workingDays;

  expect(await addCalendarDay(typed({}), staff)).toEqual({ ok: true, value: null });
  expect((await yearOf(2031)).workingDays).toBe(before - 1);
  const makeUp = typed({ kind: 'makeUp', day: '06/09/2031', name: 'Làm bù' });
  expect(await addCalendarDay(makeUp, staff)).toEqual({ ok: true, value: null });

  const calendar = await yearOf(2031);
  expect(calendar.workingDays).toBe(before);
  expect(calendar.days.map(({ day, kind }) => [day, kind])).toEqual([
    ['2031-09-01', 'off'],
    ['2031-09-06', 'makeUp'],
  ]);
  expect(calendar.years).toContain(2025);
});

test('a day that would change nothing is refused, and so is one that is there', async () => {
  expect(await addCalendarDay(typed({ day: '07/09/2031' }), staff)).toMatchObject({
    refusal: 'alreadyOff',
  });
  expect(await addCalendarDay(typed({ kind: 'makeUp', day: '02/09/2031' }), staff)).toMatchObject({
    refusal: 'alreadyWorked',
  });
  expect(await addCalendarDay(typed({}), staff)).toMatchObject({ refusal: 'taken' });
});

test('a day is renamed and taken back by whoever saw it as it is; the log has each', async () => {
  const was = plainDate.parse('2031-09-01');
  const seen = seenCalendarDay({ name: 'Quốc khánh', document: 'Bộ luật Lao động 2019' });
  const words = { name: 'Quốc khánh 2/9', document: 'Thông báo 1' };

  expect(await editCalendarDay({ was, seen, ...words }, staff)).toMatchObject({ ok: true });
  expect(await editCalendarDay({ was, seen, ...words }, staff)).toMatchObject({
    refusal: 'changedMeanwhile',
  });
  expect(await removeCalendarDay({ was, seen }, staff)).toMatchObject({
    refusal: 'changedMeanwhile',
  });
  expect(await removeCalendarDay({ was, seen: seenCalendarDay(words) }, staff)).toMatchObject({
    ok: true,
  });
  expect(await removeCalendarDay({ was, seen: seenCalendarDay(words) }, staff)).toMatchObject({
    refusal: 'notFound',
  });

  const entries = await database.auditEntry.findMany({
    where: { subjectKind: 'calendar', subjectKey: was },
    orderBy: { id: 'asc' },
  });
  expect(entries.map(({ act, before, after }) => [act, before, after])).toEqual([
    [
      'editCalendar',
      null,
      { name: 'Quốc khánh', document: 'Bộ luật Lao động 2019', isWorking: false },
    ],
    [
      'editCalendar',
      { name: 'Quốc khánh', document: 'Bộ luật Lao động 2019', isWorking: false },
      { ...words, isWorking: false },
    ],
    ['editCalendar', { ...words, isWorking: false }, null],
  ]);
});

test('leaders and reviewers neither see nor change the calendar', async () => {
  for (const role of ['leader', 'reviewer', 'member'] as const) {
    const actor = await givenAccount(role);
    expect(await calendarFor(2031, actor)).toBeNull();
    expect(await addCalendarDay(typed({ day: '03/09/2031' }), actor)).toMatchObject({
      refusal: 'notAllowed',
    });
  }
});
