'use server';

import { redirect } from 'next/navigation';
import * as draft from '@/lib/commands/release-draft';
import * as step from '@/lib/commands/release-step';
import { releaseKey } from '@/lib/domain/release';
import { releaseFacts, seenRelease } from '@/lib/domain/release-form';
import { doneAt } from '@/lib/domain/step-done';
import { releaseBundle, returnedRelease, tickedWarnings } from '@/lib/domain/step-form';
import { formAction, refused } from '@/lib/platform/form-action';
import { bulkApprovalText, reviewRefusalText } from '@/lib/text/review';

type Moved = Awaited<step.Moved>;

/** What a step's form answers: the release's page, read anew, that says it was done. */
function answered(moved: Moved, name: Parameters<typeof doneAt>[1]) {
  if (!moved.ok) return refused(reviewRefusalText[moved.refusal]);
  return redirect(doneAt(`/duyet/${releaseKey(moved.value)}`, name));
}

export const submitRelease = formAction(seenRelease, async (seen, actor) =>
  answered(await step.submitRelease(seen, actor), 'submit'),
);

export const returnRelease = formAction(returnedRelease, async (returned, actor) =>
  answered(await step.returnRelease(returned, actor), 'return'),
);

export const approveRelease = formAction(seenRelease, async (seen, actor) =>
  answered(await step.approveRelease(seen, actor), 'approve'),
);

export const editRelease = formAction(releaseFacts, async (facts, actor) =>
  answered(await draft.editRelease(facts, actor), 'edit'),
);

export const tickWarnings = formAction(tickedWarnings, async (ticked, actor) =>
  answered(await draft.tickWarnings(ticked, actor), 'tick'),
);

export const explainBlanks = formAction(seenRelease, async (seen, actor) =>
  answered(await draft.explainBlanks(seen, actor), 'explain'),
);

export const cancelRelease = formAction(seenRelease, async (seen, actor) => {
  const cancelled = await draft.cancelRelease(seen, actor);
  if (!cancelled.ok) return refused(reviewRefusalText[cancelled.refusal]);
  return redirect(doneAt('/nhap-lieu', 'cancel'));
});

/** Each by its own rules: those that pass are approved, whatever becomes of the others. */
export const approveReleases = formAction(releaseBundle, async ({ releases }, actor) => {
  const outcomes = await step.approveReleases(releases, actor);
  const refusals = outcomes.map((one) => (one.ok ? null : one.refusal));
  if (refusals.some((refusal) => refusal !== null)) return refused(bulkApprovalText(refusals));
  return redirect(doneAt('/hop-viec', 'approve'));
});
