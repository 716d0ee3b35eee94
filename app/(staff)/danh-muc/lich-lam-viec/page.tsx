import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CalendarPage } from '@/components/calendar/calendar-page';
import { yearAsked } from '@/lib/domain/calendar-edit';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { calendarFor } from '@/lib/queries/calendar';

export const metadata: Metadata = { title: 'Lịch làm việc' };
export const instant = false;

/** Holidays and make-up days of a year. */
export default async function Page({ searchParams }: PageProps<'/danh-muc/lich-lam-viec'>) {
  const { nam, sua, xong } = await searchParams;
  const actor = await requireActor('/danh-muc/lich-lam-viec');
  const calendar = await calendarFor(yearAsked(nam, await today()), actor);
  if (!calendar) notFound();

  const chosen = calendar.days.find(({ day }) => day === sua) ?? null;
  return <CalendarPage calendar={calendar} chosen={chosen} isRemoved={xong === 'xoa'} />;
}
