import type { CriterionResult } from './score-breakdown';
import type { TaskView } from './task';
import type { TaskMovement } from './task-movement-view';

/** What is being done to win back what a criterion lost. */
export type CriterionWork = {
  readonly tasks: readonly { readonly task: TaskView; readonly movement: TaskMovement | null }[];
  /** "papi/2023/4": what a new task is tied to; null for whoever gives none. */
  readonly newAt: string | null;
};

const TOTAL = 'T';

/** A criterion as tasks are tied to it. */
type Tied = {
  readonly indicator: string;
  readonly criteriaSet: string;
  readonly code: string;
};

/** The tasks still asked for that are to move a criterion or one below it; all of the set where it is the total. */
export function tasksBelow(
  { indicator, criteriaSet, code }: Tied,
  parts: readonly Pick<CriterionResult, 'code' | 'parentCode'>[],
  tasks: readonly TaskView[],
): TaskView[] {
  const parentOf = new Map(parts.map((part) => [part.code, part.parentCode]));
  const isBelow = (own: string | null | undefined): boolean =>
    code === TOTAL || own === code || (own != null && isBelow(parentOf.get(own)));
  return tasks.filter(
    ({ link, status }) =>
      status !== 'withdrawn' &&
      link.kind === 'criterion' &&
      link.indicator.slug === indicator &&
      link.criteriaSet === criteriaSet &&
      isBelow(link.code),
  );
}
