'use server';

import { refresh, updateTag } from 'next/cache';
import { addSource as add, editSource as edit } from '@/lib/commands/source';
import type { Result } from '@/lib/domain/result';
import { newSource, type SourceRefusal, sourceEdit } from '@/lib/domain/source-edit';
import { sourcesTag } from '@/lib/platform/cache-tags';
import { done, formAction, type Outcome, refused } from '@/lib/platform/form-action';
import { sourceDoneText, sourceRefusalText } from '@/lib/text/source-edit';

function answer(outcome: Result<null, SourceRefusal>, said: string): Outcome {
  refresh();
  if (!outcome.ok) return refused(sourceRefusalText[outcome.refusal]);

  updateTag(sourcesTag);
  return done(said);
}

export const addSource = formAction(newSource, async (source, actor) =>
  answer(await add(source, actor), sourceDoneText.added),
);

export const editSource = formAction(sourceEdit, async (source, actor) =>
  answer(await edit(source, actor), sourceDoneText.edited),
);
