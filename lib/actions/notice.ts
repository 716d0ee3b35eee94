'use server';

import { redirect } from 'next/navigation';
import { readNotices as read } from '@/lib/commands/notice-read';
import { seenNotices } from '@/lib/domain/notice';
import { formAction } from '@/lib/platform/form-action';

export const readNotices = formAction(seenNotices, async (seen, actor) => {
  await read(seen, actor);
  return redirect('/hop-viec');
});
