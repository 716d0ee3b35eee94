import type { TaskView } from './task';
import type { TaskMovement } from './task-movement-view';

/** What is being done to win back what a criterion lost. */
export type CriterionWork = {
  readonly tasks: readonly { readonly task: TaskView; readonly movement: TaskMovement | null }[];
  /** "papi/2023/4": what a new task is tied to; null for whoever gives none. */
  readonly newAt: string | null;
};
