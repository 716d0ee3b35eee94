import { z } from 'zod';
import type { PlainDate } from './plain-date';

/** Where a count of dossiers comes from: form II.06a, or the dossiers themselves. */
export const dossierBasis = z.enum(['report', 'cases']);

export type DossierBasis = z.infer<typeof dossierBasis>;

/** How a dossier came in; by post counts as in person, as in form II.06a. */
export const dossierChannel = z.enum(['online', 'inPerson', 'post']);

export type DossierChannel = z.infer<typeof dossierChannel>;

/** Whose fault it is that a dossier is late: chủ quan, khách quan, khác. */
export const lateCause = z.enum(['subjective', 'objective', 'other']);

export type LateCause = z.infer<typeof lateCause>;

/** The days of one dossier. */
export type DossierDays = {
  readonly receivedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** A later day lawfully set; null = none. */
  readonly extendedTo: PlainDate | null;
  /** Calendar days the clock stood still, waiting for what the person was to supply. */
  readonly pausedDays: number;
  readonly resolvedOn: PlainDate | null;
  /** Returned or taken back; never together with `resolvedOn`. */
  readonly withdrawnOn: PlainDate | null;
};

export type DossierOutcome = 'early' | 'onTime' | 'late' | 'waiting' | 'overdue' | 'withdrawn';

/** A day so many calendar days later. */
export function daysAfter(day: PlainDate, days: number): PlainDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10) as PlainDate;
}

/** The day that counts: the one set, or the one it was lawfully extended to, and the days of pause. */
export const effectiveDueOn = ({
  dueOn,
  extendedTo,
  pausedDays,
}: Pick<DossierDays, 'dueOn' | 'extendedTo' | 'pausedDays'>): PlainDate =>
  daysAfter(extendedTo ?? dueOn, pausedDays);

/** Where a dossier stands at the end of the day `today`; what happened later has not happened yet. */
export function outcomeOf(dossier: DossierDays, today: PlainDate): DossierOutcome {
  const due = effectiveDueOn(dossier);
  const { resolvedOn, withdrawnOn } = dossier;
  if (withdrawnOn !== null && withdrawnOn <= today) return 'withdrawn';
  if (resolvedOn === null || resolvedOn > today) return today <= due ? 'waiting' : 'overdue';
  if (resolvedOn === due) return 'onTime';
  return resolvedOn < due ? 'early' : 'late';
}

/** Whether its days were lawfully moved: extended, or the clock stood still. */
export const isExtended = ({ extendedTo, pausedDays }: DossierDays): boolean =>
  extendedTo !== null || pausedDays > 0;
