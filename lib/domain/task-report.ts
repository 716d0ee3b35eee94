import type { AttachmentView } from './attachment';
import type { TaskView } from './task';
import type { TaskStep } from './task-status';

/** What was said of a task, once and for good. */
export type TaskReportView = {
  readonly id: number;
  readonly step: TaskStep;
  /** Unit: per cent, as it was from then on. */
  readonly percent: number;
  readonly word: string;
  readonly url: string | null;
  readonly attachment: AttachmentView | null;
  /** Who said it; `null`: loaded with the demonstration. */
  readonly by: string | null;
  /** ISO instant. */
  readonly at: string;
};

/** A task with all that was said of it, the newest first, and what whoever looks may do to it. */
export type TaskDetail = {
  readonly task: TaskView;
  readonly reports: readonly TaskReportView[];
  readonly may: {
    readonly report: boolean;
    readonly reopen: boolean;
    readonly withdraw: boolean;
    readonly edit: boolean;
  };
};
