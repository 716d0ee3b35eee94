'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { readNotices as read } from '@/lib/commands/notice-read';
import { formAction } from '@/lib/platform/form-action';

const seenNotices = z.strictObject({ newest: z.coerce.number().int().positive() });

export const readNotices = formAction(seenNotices, async (seen, actor) => {
  await read(seen, actor);
  return redirect('/hop-viec');
});
