import { z } from 'zod';

/** How far what an order asks has come. */
export const taskStatus = z.enum(['notStarted', 'underWay', 'closed', 'withdrawn']);

export type TaskStatus = z.infer<typeof taskStatus>;

/** What is said of a task: how far it is, that it is done, that it is not done after all, that it is no longer asked. */
export const taskStep = z.enum(['report', 'close', 'reopen', 'withdraw']);

export type TaskStep = z.infer<typeof taskStep>;

/** What the lead unit of a task is reminded of; once each. */
export const taskReminderKind = z.enum(['dueSoon', 'overdue', 'silent']);

export type TaskReminderKind = z.infer<typeof taskReminderKind>;
