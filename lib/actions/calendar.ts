'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import {
  addCalendarDay as add,
  editCalendarDay as edit,
  removeCalendarDay as remove,
} from '@/lib/commands/calendar';
import { calendarDayEdit, calendarDayRemoval, newCalendarDay } from '@/lib/domain/calendar-edit';
import { done, formAction, refused } from '@/lib/platform/form-action';
import { calendarDoneText, calendarRefusalText } from '@/lib/text/calendar-edit';

export const addCalendarDay = formAction(newCalendarDay, async (given, actor) => {
  const added = await add(given, actor);
  refresh();
  return added.ok ? done(calendarDoneText.added) : refused(calendarRefusalText[added.refusal]);
});

export const editCalendarDay = formAction(calendarDayEdit, async (given, actor) => {
  const edited = await edit(given, actor);
  refresh();
  return edited.ok ? done(calendarDoneText.edited) : refused(calendarRefusalText[edited.refusal]);
});

export const removeCalendarDay = formAction(calendarDayRemoval, async (given, actor) => {
  const removed = await remove(given, actor);
  refresh();
  if (!removed.ok) return refused(calendarRefusalText[removed.refusal]);
  redirect(`/danh-muc/lich-lam-viec?nam=${given.was.slice(0, 4)}&xong=xoa`);
});
