'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { readNotices as read } from '@/lib/commands/notice-read';
import { seenNotices } from '@/lib/domain/notice';
import { formAction } from '@/lib/platform/form-action';

export const readNotices = formAction(seenNotices, async (seen, actor) => {
  await read(seen, actor);
  // The count in the head of the page stands outside what a redirect reads anew.
  refresh();
  return redirect('/hop-viec');
});
