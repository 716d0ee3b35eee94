import type { Actor } from '@/lib/domain/account';
import {
  type CalendarDayEdit,
  type CalendarDayRemoval,
  type CalendarRefusal,
  type NewCalendarDay,
  seenCalendarDay,
  uselessDay,
} from '@/lib/domain/calendar-edit';
import type { PlainDate } from '@/lib/domain/plain-date';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { recordAudit } from './audit';

type Answer = Result<null, CalendarRefusal>;
type Tx = Prisma.TransactionClient;

const about = (day: PlainDate) =>
  ({ act: 'editCalendar', subjectKind: 'calendar', subjectKey: day }) as const;

/** Writes down a day off on a weekday, or a day that is worked on a weekend instead. */
export function addCalendarDay(given: NewCalendarDay, actor: Actor): Promise<Answer> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'editCalendar')) return refuse('notAllowed');
    const useless = uselessDay(given);
    if (useless) return refuse(useless);

    const { day, kind, name, document } = given;
    const row = { name, document, isWorking: kind === 'makeUp' };
    const { count } = await tx.calendarDay.createMany({
      data: [{ day: new Date(day), ...row }],
      skipDuplicates: true,
    });
    if (count === 0) return refuse('taken');
    await recordAudit(tx, actor, [{ ...about(day), after: row }]);
    return accept(null);
  });
}

/** Changes what is written about a day. */
export function editCalendarDay(
  { was, seen, name, document }: CalendarDayEdit,
  actor: Actor,
): Promise<Answer> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'editCalendar')) return refuse('notAllowed');
    const held = await heldDay(tx, was, seen);
    if (!held.ok) return held;

    await tx.calendarDay.update({ where: { day: new Date(was) }, data: { name, document } });
    await recordAudit(tx, actor, [
      { ...about(was), before: held.value, after: { ...held.value, name, document } },
    ]);
    return accept(null);
  });
}

/** Takes a day back: it is again what its weekday says. */
export function removeCalendarDay(
  { was, seen }: CalendarDayRemoval,
  actor: Actor,
): Promise<Answer> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'editCalendar')) return refuse('notAllowed');
    const held = await heldDay(tx, was, seen);
    if (!held.ok) return held;

    await tx.calendarDay.delete({ where: { day: new Date(was) } });
    await recordAudit(tx, actor, [{ ...about(was), before: held.value }]);
    return accept(null);
  });
}

async function heldDay(tx: Tx, was: PlainDate, seen: string) {
  await tx.$queryRaw`SELECT FROM calendar_day WHERE day = ${was}::date FOR UPDATE`;
  const kept = await tx.calendarDay.findUnique({ where: { day: new Date(was) } });
  if (!kept) return refuse('notFound');
  const { day: _, ...row } = kept;
  return seenCalendarDay(row) === seen ? accept(row) : refuse('changedMeanwhile');
}
