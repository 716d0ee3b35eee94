'use server';

import { refresh, updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import {
  editTarget as edit,
  removeTarget as remove,
  setTarget as set,
} from '@/lib/commands/target';
import type { Result } from '@/lib/domain/result';
import { newTarget, type TargetRefusal, targetEdit, targetRemoval } from '@/lib/domain/target-edit';
import { sourcesTag, targetsTag } from '@/lib/platform/cache-tags';
import { done, formAction, type Outcome, refused } from '@/lib/platform/form-action';
import { targetDoneText, targetRefusalText } from '@/lib/text/target-edit';

function answer(outcome: Result<null, TargetRefusal>, said: string): Outcome {
  refresh();
  if (!outcome.ok) return refused(targetRefusalText[outcome.refusal]);

  updateTag(targetsTag);
  // The page of sources counts what rests on each.
  updateTag(sourcesTag);
  return done(said);
}

export const setTarget = formAction(newTarget, async (typed, actor) =>
  answer(await set(typed, actor), targetDoneText.set),
);

export const editTarget = formAction(targetEdit, async (typed, actor) =>
  answer(await edit(typed, actor), targetDoneText.edited),
);

export const removeTarget = formAction(targetRemoval, async (typed, actor) => {
  const removed = answer(await remove(typed, actor), targetDoneText.removed);
  if (removed.status === 'done') redirect('/danh-muc/chi-tieu?xong=xoa');
  return removed;
});
