'use server';

import { updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import * as basis from '@/lib/commands/dossier-basis';
import * as cases from '@/lib/commands/dossier-cases';
import { openDossierRelease as open } from '@/lib/commands/dossier-release';
import * as draft from '@/lib/commands/dossier-release-draft';
import * as step from '@/lib/commands/dossier-release-step';
import {
  chosenBasis,
  type DossierMoved,
  dossierReleaseFacts,
  dossierReleaseKey,
  newDossierRelease,
  tickedDossiers,
} from '@/lib/domain/dossier-release';
import { seenRelease } from '@/lib/domain/release-form';
import { doneAt, type StepDone } from '@/lib/domain/step-done';
import { returnedRelease } from '@/lib/domain/step-form';
import { dossiersTag } from '@/lib/platform/cache-tags';
import { formAction, refused } from '@/lib/platform/form-action';
import { dossierOpenRefusalText, dossierRefusalText } from '@/lib/text/dossier-release';

/** What a step's form answers: the page of the results, read anew, that says it was done. */
function answered(moved: Awaited<DossierMoved>, done: StepDone) {
  if (!moved.ok) return refused(dossierRefusalText[moved.refusal]);
  return redirect(doneAt(`/duyet/ho-so/${dossierReleaseKey(moved.value)}`, done));
}

export const openDossierRelease = formAction(newDossierRelease, async (wanted, actor) => {
  const opened = await open(wanted, actor);
  if (!opened.ok) return refused(dossierOpenRefusalText[opened.refusal]);
  return redirect(doneAt(`/duyet/ho-so/${dossierReleaseKey(opened.value)}`, 'open'));
});

export const editDossierRelease = formAction(dossierReleaseFacts, async (facts, actor) =>
  answered(await draft.editDossierRelease(facts, actor), 'edit'),
);

export const cancelDossierRelease = formAction(seenRelease, async (seen, actor) => {
  const cancelled = await draft.cancelDossierRelease(seen, actor);
  if (!cancelled.ok) return refused(dossierRefusalText[cancelled.refusal]);
  return redirect(doneAt('/nhap-lieu/ho-so', 'cancel'));
});

export const takeCases = formAction(seenRelease, async (seen, actor) =>
  answered(await cases.takeCases(seen, actor), 'count'),
);

export const chooseBasis = formAction(chosenBasis, async (chosen, actor) =>
  answered(await basis.chooseBasis(chosen, actor), 'choose'),
);

export const submitDossiers = formAction(tickedDossiers, async (ticked, actor) =>
  answered(await step.submitDossiers(ticked, actor), 'submit'),
);

export const returnDossiers = formAction(returnedRelease, async (returned, actor) =>
  answered(await step.returnDossiers(returned, actor), 'return'),
);

export const approveDossiers = formAction(tickedDossiers, async (ticked, actor) =>
  answered(await step.approveDossiers(ticked, actor), 'approve'),
);

/** What is public changed: the next reader waits for it. */
export const publishDossiers = formAction(seenRelease, async (seen, actor) => {
  const published = await step.publishDossiers(seen, actor);
  if (published.ok) updateTag(dossiersTag);
  return answered(published, 'publish');
});
