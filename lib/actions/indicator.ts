'use server';

import { refresh, updateTag } from 'next/cache';
import { addIndicator as add, editIndicator as edit } from '@/lib/commands/indicator';
import { type IndicatorRefusal, indicatorEdit, newIndicator } from '@/lib/domain/indicator-edit';
import type { Result } from '@/lib/domain/result';
import { indicatorsTag } from '@/lib/platform/cache-tags';
import { done, formAction, type Outcome, refused } from '@/lib/platform/form-action';
import { indicatorDoneText, indicatorRefusalText, totalName } from '@/lib/text/indicator-edit';

function answer(outcome: Result<null, IndicatorRefusal>, said: string): Outcome {
  refresh();
  if (!outcome.ok) return refused(indicatorRefusalText[outcome.refusal]);

  updateTag(indicatorsTag);
  return done(said);
}

export const addIndicator = formAction(newIndicator, async (typed, actor) =>
  answer(await add(typed, totalName, actor), indicatorDoneText.added),
);

export const editIndicator = formAction(indicatorEdit, async (typed, actor) =>
  answer(await edit(typed, actor), indicatorDoneText.edited),
);
