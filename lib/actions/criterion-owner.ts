'use server';

import { refresh } from 'next/cache';
import { setCriterionOwner as set } from '@/lib/commands/criterion-owner';
import { ownerForm } from '@/lib/domain/criterion-owner';
import { done, formAction, refused } from '@/lib/platform/form-action';
import { ownerDoneText, ownerRefusalText } from '@/lib/text/criterion-owner';

/** Gives a criterion to a unit, or takes it back. */
export const setCriterionOwner = formAction(ownerForm, async (wanted, actor) => {
  const given = await set(wanted, actor);
  refresh();
  if (!given.ok) return refused(ownerRefusalText[given.refusal]);
  return done(wanted.unit === null ? ownerDoneText.removed : ownerDoneText.set);
});
