'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { addDirective as add, editDirective as edit } from '@/lib/commands/directive';
import { directiveEdit, newDirective } from '@/lib/domain/directive-edit';
import { formAction, refused } from '@/lib/platform/form-action';
import { sentBytes } from '@/lib/platform/sent-bytes';
import { directiveRefusalText } from '@/lib/text/directive';

export const addDirective = formAction(newDirective, async ({ file, ...typed }, actor) => {
  const added = await add(typed, await sentBytes(file), actor);
  if (!added.ok) return refused(directiveRefusalText[added.refusal]);
  redirect(`/nhiem-vu/van-ban/${added.value.id}?xong=ghi`);
});

export const editDirective = formAction(directiveEdit, async ({ file, ...typed }, actor) => {
  const edited = await edit(typed, await sentBytes(file), actor);
  refresh();
  if (!edited.ok) return refused(directiveRefusalText[edited.refusal]);
  redirect(`/nhiem-vu/van-ban/${edited.value.id}?xong=sua`);
});
