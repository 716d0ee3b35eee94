'use server';

import { refresh } from 'next/cache';
import { enterDossiers } from '@/lib/commands/dossier-entry';
import { askUnit as ask } from '@/lib/commands/dossier-question';
import {
  type DossierOutcome,
  dossierQuestionForm,
  dossierRowForm,
} from '@/lib/domain/dossier-entry';
import { done, formAction, refused } from '@/lib/platform/form-action';
import {
  askedText,
  changedRowText,
  dossierEntryText,
  dossierQuestionText,
  ROW_SAVED,
  SAYS_NOTHING,
  WHOLE_AND_PARTS,
} from '@/lib/text/dossier-entry';

/** One row by its own form; afterwards the page shows what is kept now, so that sending again is a choice. */
export const enterDossierRow = formAction(dossierRowForm, async (form, actor) => {
  const { period, version, ...row } = form;
  const saved = await enterDossiers(
    { release: { period, version }, rows: [row], way: 'cell' },
    actor,
  );
  refresh();
  if (!saved.ok) return refused(dossierEntryText[saved.refusal]);
  const sentence = saved.value[0] ? outcomeText(saved.value[0]) : null;
  return sentence === null ? done(ROW_SAVED) : refused(sentence);
});

function outcomeText(outcome: DossierOutcome): string | null {
  if (outcome.kind === 'changedMeanwhile') return changedRowText(outcome.theirs);
  if (outcome.kind === 'wholeAndParts') return WHOLE_AND_PARTS;
  return outcome.kind === 'saysNothing' ? SAYS_NOTHING : null;
}

/** Asks a unit about a row of its report. */
export const askUnit = formAction(dossierQuestionForm, async (form, actor) => {
  const { period, version, ...asked } = form;
  const told = await ask({ release: { period, version }, ...asked }, actor);
  refresh();
  return told.ok ? done(askedText(told.value.told)) : refused(dossierQuestionText[told.refusal]);
});
