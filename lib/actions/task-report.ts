'use server';

import { refresh } from 'next/cache';
import {
  closeTask as close,
  reopenTask as reopen,
  reportTask as report,
  withdrawTask as withdraw,
} from '@/lib/commands/task-report';
import type { Result } from '@/lib/domain/result';
import {
  closingForm,
  progressForm,
  type ReportRefusal,
  reasonForm,
} from '@/lib/domain/task-report-form';
import { done, formAction, type Outcome, refused } from '@/lib/platform/form-action';
import { sentBytes } from '@/lib/platform/sent-bytes';
import { reportRefusalText, taskDoneText } from '@/lib/text/task';

function answer(outcome: Result<null, ReportRefusal>, said: string): Outcome {
  refresh();
  return outcome.ok ? done(said) : refused(reportRefusalText[outcome.refusal]);
}

export const reportTask = formAction(progressForm, async ({ file, ...typed }, actor) =>
  answer(await report(typed, await sentBytes(file), actor), taskDoneText.reported),
);

export const closeTask = formAction(closingForm, async ({ file, ...typed }, actor) =>
  answer(await close(typed, await sentBytes(file), actor), taskDoneText.closed),
);

export const reopenTask = formAction(reasonForm, async (typed, actor) =>
  answer(await reopen(typed, actor), taskDoneText.reopened),
);

export const withdrawTask = formAction(reasonForm, async (typed, actor) =>
  answer(await withdraw(typed, actor), taskDoneText.withdrawn),
);
