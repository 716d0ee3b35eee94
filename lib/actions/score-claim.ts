'use server';

import { refresh } from 'next/cache';
import { enterClaim as enter } from '@/lib/commands/score-claim';
import { claimForm } from '@/lib/domain/score-claim';
import { done, formAction, refused } from '@/lib/platform/form-action';
import { claimRefusalText, claimSavedText } from '@/lib/text/score-claim';

/** What was claimed and the printed interval of one cell in work. */
export const enterClaim = formAction(claimForm, async (form, actor) => {
  const entered = await enter(form, actor);
  refresh();
  return entered.ok ? done(claimSavedText) : refused(claimRefusalText[entered.refusal]);
});
