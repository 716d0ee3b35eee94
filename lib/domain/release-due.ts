import type { PlainDate } from './plain-date';

/** Where a release stands against the day by which it is to be published; `none`: no day was set. */
export type DueStanding = 'none' | 'waiting' | 'overdue' | 'onTime' | 'late';

/** Standing at the end of `today`; publishing on the due day itself is on time. */
export function dueStanding(
  {
    dueOn,
    publishedOn,
  }: { readonly dueOn: PlainDate | null; readonly publishedOn: PlainDate | null },
  today: PlainDate,
): DueStanding {
  if (dueOn === null) return 'none';
  if (publishedOn === null) return today <= dueOn ? 'waiting' : 'overdue';
  return publishedOn <= dueOn ? 'onTime' : 'late';
}
