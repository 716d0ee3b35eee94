'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import {
  addField as addAField,
  addProcedure as addAProcedure,
  editField as editAField,
  removeField as removeAField,
} from '@/lib/commands/procedure';
import {
  editProcedure as editAProcedure,
  removeProcedure as removeAProcedure,
} from '@/lib/commands/procedure-move';
import {
  fieldEdit,
  fieldRemoval,
  newField,
  newProcedure,
  type ProcedureRefusal,
  procedureEdit,
  procedureRemoval,
} from '@/lib/domain/procedure-edit';
import type { Result } from '@/lib/domain/result';
import { done, formAction, type Outcome, refused } from '@/lib/platform/form-action';
import { procedureDoneText, procedureRefusalText } from '@/lib/text/procedure-edit';

function answer(outcome: Result<null, ProcedureRefusal>, said: string): Outcome {
  refresh();
  return outcome.ok ? done(said) : refused(procedureRefusalText[outcome.refusal]);
}

export const addField = formAction(newField, async (given, actor) =>
  answer(await addAField(given, actor), procedureDoneText.fieldAdded),
);

export const editField = formAction(fieldEdit, async (given, actor) =>
  answer(await editAField(given, actor), procedureDoneText.fieldEdited),
);

export const removeField = formAction(fieldRemoval, async (given, actor) => {
  const removed = answer(await removeAField(given, actor), procedureDoneText.fieldRemoved);
  if (removed.status === 'done') redirect('/danh-muc/thu-tuc?xong=xoa');
  return removed;
});

export const addProcedure = formAction(newProcedure, async (given, actor) =>
  answer(await addAProcedure(given, actor), procedureDoneText.added),
);

export const editProcedure = formAction(procedureEdit, async (given, actor) =>
  answer(await editAProcedure(given, actor), procedureDoneText.edited),
);

export const removeProcedure = formAction(procedureRemoval, async (given, actor) => {
  const removed = answer(await removeAProcedure(given, actor), procedureDoneText.removed);
  if (removed.status === 'done') redirect('/danh-muc/thu-tuc?xong=xoa');
  return removed;
});
