import type { Share } from './dossier-counts';
import type { TaskStandingKind, TaskView } from './task';

/** Overdue tasks of one head. */
export type OverdueOfHead = {
  readonly head: string;
  readonly lead: { readonly slug: string; readonly name: string };
  /** The longest overdue first. */
  readonly tasks: readonly TaskView[];
};

/** The state of all tasks somebody sees. */
export type TaskSummary = {
  /** Each task once. */
  readonly counts: Readonly<Record<TaskStandingKind, number>>;
  /** Tasks without a word for too long, overdue ones too. */
  readonly silent: number;
  /** Closed of all that are asked still. */
  readonly done: Share;
  /** Closed after their last day. */
  readonly doneLate: number;
  /** Those with most overdue tasks first, then with the longest overdue one. */
  readonly overdue: readonly OverdueOfHead[];
};

const NONE: Readonly<Record<TaskStandingKind, number>> = {
  ...{ overdue: 0, dueSoon: 0, silent: 0, onTime: 0, done: 0, withdrawn: 0 },
};

/** Adds tasks up by standing and by the head who answers for them. */
export function summaryOf(tasks: readonly TaskView[]): TaskSummary {
  const counts = { ...NONE };
  for (const { standing } of tasks) counts[standing.kind] += 1;
  return {
    counts,
    silent: tasks.filter(({ silentFor }) => silentFor !== null).length,
    done: { part: counts.done, whole: tasks.length - counts.withdrawn },
    doneLate: tasks.filter(({ standing }) => standing.kind === 'done' && standing.daysLate > 0)
      .length,
    overdue: overdueByHead(tasks),
  };
}

/** How many days overdue; 0 where it is not. */
const overdueBy = ({ standing }: TaskView): number =>
  standing.kind === 'overdue' ? standing.days : 0;

const longest = ({ tasks }: OverdueOfHead): number => Math.max(...tasks.map(overdueBy));

/** Overdue tasks grouped by head and lead unit. */
export function overdueByHead(tasks: readonly TaskView[]): OverdueOfHead[] {
  const overdue = tasks
    .filter(({ standing }) => standing.kind === 'overdue')
    .toSorted((left, right) => overdueBy(right) - overdueBy(left) || left.id - right.id);
  const groups = new Map<string, OverdueOfHead>();
  for (const task of overdue) {
    const { head, lead } = task;
    const key = `${lead.slug}\n${head}`;
    groups.set(key, { head, lead, tasks: [...(groups.get(key)?.tasks ?? []), task] });
  }
  return [...groups.values()].toSorted(
    (left, right) =>
      right.tasks.length - left.tasks.length ||
      longest(right) - longest(left) ||
      (left.head < right.head ? -1 : 1),
  );
}
