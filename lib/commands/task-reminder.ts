import { daysAfter } from '@/lib/domain/dossier';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { TaskView } from '@/lib/domain/task';
import type { TaskReminderKind } from '@/lib/domain/task-status';
import { dayInVietnam } from '@/lib/platform/clock';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { taskViews } from '@/lib/platform/task-rows';
import { tellOfTask } from './task-notice';

type Tx = Prisma.TransactionClient;

type Reminder = {
  readonly taskId: number;
  readonly kind: TaskReminderKind;
  /** The day it is about: the due day, or the one on which the task was last heard of. */
  readonly day: PlainDate;
  /** Left, too late, or without a word. */
  readonly days: number;
};

const NOTICE = { dueSoon: 'taskDueSoon', overdue: 'taskOverdue', silent: 'taskSilent' } as const;

/** A province's tasks may all come due at once. Unit: ms. */
const LONG_ENOUGH = { timeout: 60_000 } as const;

/**
 * Reminds the members of lead units of what is about to fall due, is overdue, or was not heard of for
 * too long: of each due day and each silence once, whoever asks and however often.
 */
export function remindOfTasks(today: PlainDate = dayInVietnam(new Date())): Promise<number> {
  return database.$transaction(async (tx) => {
    const tasks = await taskViews({ ownUnit: null }, today, tx);
    const due = tasks.flatMap((task) => remindersOf(task, today));
    const begun = await tx.taskReminder.createManyAndReturn({
      data: due.map(({ taskId, kind, day }) => ({ taskId, kind, day: new Date(day) })),
      // Another run that is at it is waited for; what it sent is not sent again.
      skipDuplicates: true,
      select: { taskId: true, kind: true },
    });
    for (const { taskId, kind } of begun) {
      const reminder = due.find((one) => one.taskId === taskId && one.kind === kind);
      if (reminder) await send(tx, reminder);
    }
    return begun.length;
  }, LONG_ENOUGH);
}

function remindersOf({ id, standing, silentFor, dueOn }: TaskView, today: PlainDate): Reminder[] {
  const isAbout = standing.kind === 'dueSoon' || standing.kind === 'overdue';
  return [
    ...(isAbout ? [{ taskId: id, kind: standing.kind, day: dueOn, days: standing.days }] : []),
    ...(silentFor === null
      ? []
      : [
          {
            taskId: id,
            kind: 'silent',
            day: daysAfter(today, -silentFor),
            days: silentFor,
          } as const,
        ]),
  ];
}

async function send(tx: Tx, { taskId, kind, days }: Reminder): Promise<void> {
  const { leadId } = await tx.task.findUniqueOrThrow({
    where: { id: taskId },
    select: { leadId: true },
  });
  await tellOfTask(tx, { kind: NOTICE[kind], taskId, by: null, unitIds: [leadId], days });
}
