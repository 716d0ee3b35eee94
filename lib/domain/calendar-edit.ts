import { z } from 'zod';
import { type PlainDate, plainDate } from './plain-date';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { isWeekday } from './working-days';

/** A day off on a weekday, or a day worked on a Saturday or Sunday instead. */
export const calendarDayKind = z.enum(['off', 'makeUp']);

export type CalendarDayKind = z.infer<typeof calendarDayKind>;

const WORDS = { name: typedText(200), document: typedText(300) };

export const newCalendarDay = z.strictObject({ kind: calendarDayKind, day: typedDay, ...WORDS });

/** `was`: the day, which stays; `seen`: what was on the screen. */
export const calendarDayEdit = z.strictObject({
  was: plainDate,
  seen: z.string().max(2_000),
  ...WORDS,
});

export const calendarDayRemoval = calendarDayEdit.pick({ was: true, seen: true });

export type NewCalendarDay = z.infer<typeof newCalendarDay>;
export type CalendarDayEdit = z.infer<typeof calendarDayEdit>;
export type CalendarDayRemoval = z.infer<typeof calendarDayRemoval>;

export type CalendarRefusal =
  | 'notAllowed'
  | 'notFound'
  | 'taken'
  | 'changedMeanwhile'
  | 'alreadyOff'
  | 'alreadyWorked';

/** Why such a day would change nothing: a weekend is off anyway, a weekday is worked anyway. */
export function uselessDay({ kind, day }: Pick<NewCalendarDay, 'kind' | 'day'>) {
  if (kind === 'off' && !isWeekday(day)) return 'alreadyOff';
  return kind === 'makeUp' && isWeekday(day) ? 'alreadyWorked' : null;
}

export type KeptCalendarDay = {
  readonly day: PlainDate;
  readonly kind: CalendarDayKind;
  readonly name: string;
  readonly document: string | null;
};

/** What is written about a day, as one text: whether it changed since it was seen. */
export const seenCalendarDay = ({
  name,
  document,
}: Pick<KeptCalendarDay, 'name' | 'document'>): string =>
  [name, document ?? ''].join(' | ').replaceAll(/\s+/g, ' ');

/** The exceptions of one year. */
export type CalendarYear = {
  readonly year: number;
  readonly days: readonly KeptCalendarDay[];
  readonly workingDays: number;
  /** Years with exceptions on record, and the one shown, in order. */
  readonly years: readonly number[];
};

/** The year an address asks for, or the one that is now. */
export function yearAsked(typed: unknown, now: PlainDate): number {
  const text = typeof typed === 'string' && /^(199\d|20\d\d|2100)$/.test(typed) ? typed : null;
  return Number(text ?? now.slice(0, 4));
}
