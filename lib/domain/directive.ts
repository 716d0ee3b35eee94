import type { AttachmentView } from './attachment';
import type { PlainDate } from './plain-date';
import type { TaskView } from './task';

/** An order as lists and pages show it. */
export type DirectiveView = {
  readonly id: number;
  readonly version: number;
  /** "05/CT-UBND" */
  readonly number: string;
  readonly title: string;
  readonly issuedOn: PlainDate;
  /** An office. */
  readonly signer: string;
  readonly url: string | null;
  readonly attachment: AttachmentView | null;
  readonly isIllustrative: boolean;
};

/** An order with how its tasks are; of a member those it sees. */
export type ListedDirective = DirectiveView & {
  /** All but those withdrawn. */
  readonly tasks: number;
  readonly done: number;
  readonly overdue: number;
};

/** An order, its tasks by their place, and what whoever looks may do to it. */
export type DirectiveDetail = {
  readonly directive: DirectiveView;
  readonly tasks: readonly TaskView[];
  readonly mayEdit: boolean;
};

/** Whether nothing came of an order so far: it has no task, or none that is still asked. */
export const isWithoutTasks = ({ tasks }: Pick<ListedDirective, 'tasks'>): boolean => tasks === 0;
