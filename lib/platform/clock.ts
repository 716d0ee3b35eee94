import { connection } from 'next/server';
import type { PlainDate } from '@/lib/domain/plain-date';

const VIETNAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Vietnam at an instant. */
export const dayInVietnam = (instant: Date) => VIETNAM.format(instant) as PlainDate;

/** Today in Vietnam; waits for the request, so that no prerendered page ever freezes it. */
export async function today(): Promise<PlainDate> {
  await connection();
  return dayInVietnam(new Date());
}
