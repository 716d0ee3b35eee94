'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { addTask as add, editTask as edit } from '@/lib/commands/task';
import { newTask, taskEdit } from '@/lib/domain/task-edit';
import { formAction, refused } from '@/lib/platform/form-action';
import { taskRefusalText } from '@/lib/text/task';

export const addTask = formAction(newTask, async (typed, actor) => {
  const added = await add(typed, actor);
  if (!added.ok) return refused(taskRefusalText[added.refusal]);
  redirect(`/nhiem-vu/${added.value.id}?xong=giao`);
});

export const editTask = formAction(taskEdit, async (typed, actor) => {
  const edited = await edit(typed, actor);
  refresh();
  if (!edited.ok) return refused(taskRefusalText[edited.refusal]);
  redirect(`/nhiem-vu/${edited.value.id}?xong=sua`);
});
