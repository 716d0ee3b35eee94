import type { Actor } from '@/lib/domain/account';
import type { CalendarYear } from '@/lib/domain/calendar-edit';
import { plainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import { workingDaysBetween } from '@/lib/domain/working-days';
import { database, toPlainDate } from '@/lib/platform/database';
import { keptCalendar } from '@/lib/platform/dossier-standing';

/** The holidays and make-up days of a year; null for whoever may not keep them. */
export async function calendarFor(year: number, actor: Actor): Promise<CalendarYear | null> {
  if (!mayDo(actor, 'editCalendar')) return null;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const [rows, known, calendar] = await Promise.all([
    database.calendarDay.findMany({
      where: { day: { gte: new Date(first), lte: new Date(last) } },
      orderBy: { day: 'asc' },
    }),
    database.$queryRaw<{ year: number }[]>`
      SELECT DISTINCT extract(year FROM day)::integer AS year FROM calendar_day ORDER BY year`,
    keptCalendar(),
  ]);
  const dayBefore = plainDate.parse(`${year - 1}-12-31`);
  const years = new Set([...known.map((row) => row.year), year]);
  return {
    year,
    days: rows.map(({ day, isWorking, name, document }) => ({
      day: toPlainDate(day),
      kind: isWorking ? ('makeUp' as const) : ('off' as const),
      ...{ name, document },
    })),
    workingDays: workingDaysBetween(dayBefore, plainDate.parse(last), calendar),
    years: [...years].toSorted((left, right) => left - right),
  };
}
