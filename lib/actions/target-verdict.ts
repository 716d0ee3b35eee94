'use server';

import { refresh } from 'next/cache';
import {
  overrideVerdict as override,
  removeOverride as remove,
} from '@/lib/commands/target-verdict';
import type { Result } from '@/lib/domain/result';
import {
  type OverrideRefusal,
  overrideRemoval,
  verdictOverriding,
} from '@/lib/domain/target-verdict-view';
import { done, formAction, type Outcome, refused } from '@/lib/platform/form-action';
import { overrideDoneText, overrideRefusalText } from '@/lib/text/target-override';

function answer(outcome: Result<null, OverrideRefusal>, said: string): Outcome {
  refresh();
  return outcome.ok ? done(said) : refused(overrideRefusalText[outcome.refusal]);
}

export const overrideVerdict = formAction(verdictOverriding, async (typed, actor) =>
  answer(await override(typed, actor), overrideDoneText.set),
);

export const removeOverride = formAction(overrideRemoval, async (typed, actor) =>
  answer(await remove(typed, actor), overrideDoneText.removed),
);
