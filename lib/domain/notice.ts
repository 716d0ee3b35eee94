import { z } from 'zod';
import { dossierAlertKind } from './dossier-alert';
import { plainDate } from './plain-date';
import { watchFacts } from './watch-facts';

/** What a person is told, mostly about a release; `lib/text/notice.ts` has the sentences. */
export const noticeKind = z.enum([
  'releaseSubmitted',
  'releaseReturned',
  'releaseApproved',
  'releasePlanned',
  'releaseUnplanned',
  'releasePublished',
  'publishFailed',
  'alertsRaised',
  'dossierAsked',
  'preReadGranted',
  'watchPassed',
  'taskAssigned',
  'taskClosed',
  'taskReopened',
  'taskWithdrawn',
  'taskDueSoon',
  'taskOverdue',
  'taskSilent',
]);

export type NoticeKind = z.infer<typeof noticeKind>;

/** What the sentence of a notice needs. */
export const noticeFacts = z.object({
  /** Slug and name; null: the results are those of dossiers. */
  indicator: z.string().nullable(),
  indicatorName: z.string().nullable(),
  period: z.string(),
  version: z.number(),
  /** Who did it; null: the system. */
  by: z.string().nullable(),
  reason: z.string().nullable(),
  /** The planned instant, ISO. */
  at: z.string().nullable(),
  /** Of warnings about dossiers: how many began at once, and one of them. */
  alerts: z
    .object({ count: z.int(), kind: dossierAlertKind, unit: z.string(), field: z.string() })
    .optional(),
  /** Of a question to a unit: about which row of a report. */
  asked: z
    .object({
      authority: z.string(),
      unit: z.string(),
      field: z.string().nullable(),
      row: z.string(),
    })
    .optional(),
  /** Of a watched figure: what passed which threshold. */
  watch: watchFacts.optional(),
  /** Of a task: which, and how many days it is late, has left or was silent. */
  task: z
    .object({
      id: z.int(),
      title: z.string(),
      number: z.string(),
      dueOn: plainDate,
      lead: z.string(),
      days: z.int().optional(),
    })
    .optional(),
});

export type NoticeFacts = z.infer<typeof noticeFacts>;

/** Something a person should know. */
export type NoticeView = {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  readonly createdAt: string;
  readonly isRead: boolean;
};

/** The form that puts notices away: those up to the newest that was on the screen. */
export const seenNotices = z.strictObject({ newest: z.coerce.number().int().positive() });
