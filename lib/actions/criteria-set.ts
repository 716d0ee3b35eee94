'use server';

import { refresh, updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import {
  copyCriteriaSet as copy,
  editCriteriaSet as edit,
  removeCriteriaSet as remove,
} from '@/lib/commands/criteria-set';
import {
  addCriterion as addOne,
  editCriterion as editOne,
  removeCriterion as removeOne,
} from '@/lib/commands/criterion';
import {
  type CriteriaAnswer,
  criteriaSetCopy,
  criteriaSetEdit,
  criteriaSetRemoval,
  criterionEdit,
  criterionRemoval,
  newCriterion,
} from '@/lib/domain/criteria-edit';
import { indicatorsTag } from '@/lib/platform/cache-tags';
import { done, formAction, type Outcome, refused } from '@/lib/platform/form-action';
import { criteriaDoneText, criteriaRefusalText, excessText } from '@/lib/text/criteria-edit';

const addressOf = (code: string) => `/danh-muc/bo-tieu-chi/${encodeURIComponent(code)}`;

function answer(outcome: CriteriaAnswer, said: string): Outcome {
  refresh();
  if (outcome.ok) {
    updateTag(indicatorsTag);
    return done(said);
  }
  return outcome.refusal === 'partsExceed'
    ? refused(excessText(outcome.excess))
    : refused(criteriaRefusalText[outcome.refusal]);
}

export const copyCriteriaSet = formAction(criteriaSetCopy, async (typed, actor) => {
  const copied = answer(await copy(typed, actor), criteriaDoneText.copied);
  // The copied set can't be copied again: its form is gone, and an answer in it would be too.
  if (copied.status === 'done') redirect(addressOf(typed.code));
  return copied;
});

export const editCriteriaSet = formAction(criteriaSetEdit, async (typed, actor) =>
  answer(await edit(typed, actor), criteriaDoneText.edited),
);

export const removeCriteriaSet = formAction(criteriaSetRemoval, async (typed, actor) => {
  const removed = answer(await remove(typed, actor), criteriaDoneText.edited);
  if (removed.status === 'done') redirect('/danh-muc/bo-tieu-chi?xong=xoa');
  return removed;
});

export const addCriterion = formAction(newCriterion, async (typed, actor) =>
  answer(await addOne(typed, actor), criteriaDoneText.criterionAdded),
);

export const editCriterion = formAction(criterionEdit, async (typed, actor) =>
  answer(await editOne(typed, actor), criteriaDoneText.criterionEdited),
);

export const removeCriterion = formAction(criterionRemoval, async (typed, actor) => {
  const removed = answer(await removeOne(typed, actor), criteriaDoneText.criterionRemoved);
  if (removed.status === 'done') redirect(`${addressOf(typed.set)}?xong=xoa`);
  return removed;
});
