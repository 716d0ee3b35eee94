import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { type Act, mayDo, mayDoFor } from '@/lib/domain/rights';
import type { Closing, Progress, Reason, ReportRefusal } from '@/lib/domain/task-report-form';
import type { TaskStatus, TaskStep } from '@/lib/domain/task-status';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { checkAttachment, keepAttachment, type SentAttachment } from './attachment';
import { recordAudit } from './audit';
import { tellOfTask } from './task-notice';

type Tx = Prisma.TransactionClient;
type Done = Result<null, ReportRefusal>;
type Held = Prisma.TaskGetPayload<{ include: { directive: true; lead: true } }>;

/** What a step asks for: the right to it, how the task must stand, how it stands afterwards. */
const STEPS = {
  report: { act: 'reportTask', from: ['notStarted', 'underWay'], to: 'underWay', not: 'notOpen' },
  close: { act: 'reportTask', from: ['notStarted', 'underWay'], to: 'closed', not: 'notOpen' },
  reopen: { act: 'reopenTask', from: ['closed'], to: 'underWay', not: 'notClosed' },
  withdraw: {
    ...{ act: 'withdrawTask', from: ['notStarted', 'underWay'], to: 'withdrawn', not: 'notOpen' },
  },
} as const satisfies Record<
  TaskStep,
  { act: Act; from: readonly TaskStatus[]; to: TaskStatus; not: ReportRefusal }
>;

type Said = Reason & { readonly url?: string | null; readonly percent?: number };

/** Says how far a task is; the lead unit of its own, staff of any. */
export const reportTask = (said: Progress, file: SentAttachment | null, actor: Actor) =>
  takeStep('report', said, file, actor);

/**
 * Says that a task is done: what came of it, and the file or the address of it where there is one.
 *
 * Without the word it is not closed; a reviewer whom it does not satisfy opens it again.
 */
export const closeTask = (said: Closing, file: SentAttachment | null, actor: Actor) =>
  takeStep('close', said, file, actor);

/** Opens a closed task again, with the reason, as far as it was said to be before it was closed. */
export const reopenTask = (said: Reason, actor: Actor) => takeStep('reopen', said, null, actor);

/** Takes a task back that is no longer asked, with the reason; what was said of it stays. */
export const withdrawTask = (said: Reason, actor: Actor) => takeStep('withdraw', said, null, actor);

async function takeStep(
  step: TaskStep,
  said: Said,
  sent: SentAttachment | null,
  actor: Actor,
): Promise<Done> {
  if (!mayDo(actor, STEPS[step].act)) return refuse('notAllowed');
  if (said.word.trim() === '') return refuse('needsEvidence');
  const file = await checkAttachment(sent);
  if (!file.ok) return file;

  return database.$transaction(async (tx) => {
    const { act, from, to, not } = STEPS[step];
    const include = { directive: true, lead: true } as const;
    const task = await tx.task.findUnique({ where: { id: said.id }, include });
    if (!task || !mayDoFor(actor, act, task.leadId)) return refuse('notFound');
    if (task.version !== said.version) return refuse('changedMeanwhile');
    if (!from.some((status) => status === task.status)) return refuse(not);

    const percent = await percentAfter(tx, step, task, said.percent);
    const isHeard = step === 'report' || step === 'close';
    const now = new Date();
    const { count } = await tx.task.updateMany({
      where: { id: task.id, version: said.version },
      data: {
        ...{ status: to, percent, closedAt: to === 'closed' ? now : null },
        ...(isHeard && { lastReportedAt: now }),
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse('changedMeanwhile');
    const attachmentId = await keepAttachment(tx, file.value, actor);
    const { word, url = null } = said;
    await tx.taskReport.create({
      data: { taskId: task.id, step, percent, word, url, attachmentId, actorId: actor.id, at: now },
    });
    await tellOfStep(tx, step, task, said.word, actor);
    await recordAudit(tx, actor, [
      {
        ...{ act, subjectKind: 'task', subjectKey: `${task.directive.number}, ${task.position}` },
        before: { status: task.status, percent: task.percent },
        after: { status: to, percent, url, file: file.value?.fileName ?? null },
        reason: word,
      },
    ]);
    return accept(null);
  });
}

/** What share of the work is done after a step: said, all of it, or as before it was closed. */
async function percentAfter(tx: Tx, step: TaskStep, task: Held, said = 0): Promise<number> {
  if (step === 'report') return said;
  if (step === 'close') return 100;
  if (step === 'withdraw') return task.percent;
  const last = await tx.taskReport.findFirst({
    where: { taskId: task.id, step: 'report' },
    orderBy: { id: 'desc' },
    select: { percent: true },
  });
  return last?.percent ?? 0;
}

async function tellOfStep(tx: Tx, step: TaskStep, task: Held, word: string, actor: Actor) {
  if (step === 'report') return;
  const kind = { close: 'taskClosed', reopen: 'taskReopened', withdraw: 'taskWithdrawn' } as const;
  const isOfUnit = step !== 'close';
  await tellOfTask(tx, {
    ...{ kind: kind[step], taskId: task.id, by: actor, reason: word },
    roles: step === 'withdraw' ? [] : ['staff', 'reviewer'],
    unitIds: isOfUnit ? [task.leadId] : [],
  });
}
