import type { Actor } from '@/lib/domain/account';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo, mayDoFor } from '@/lib/domain/rights';
import { type TaskFilter, type TaskView, tasksWithin } from '@/lib/domain/task';
import type { TaskDetail, TaskReportView } from '@/lib/domain/task-report';
import { summaryOf, type TaskSummary } from '@/lib/domain/task-summary';
import { database } from '@/lib/platform/database';
import { taskViews } from '@/lib/platform/task-rows';

/** No unit has this number: a member without a unit sees nothing. */
const NOBODY = 0;
const MINDED: readonly string[] = ['overdue', 'dueSoon', 'silent'];
/** A list of things to do; the whole list is its own page. */
const MOST_MINDED = 20;

/** The only unit whose tasks somebody sees; null sees all. */
export const ownUnitOf = ({ role, authorityId }: Pick<Actor, 'role' | 'authorityId'>) =>
  role === 'member' ? (authorityId ?? NOBODY) : null;

/** The tasks that somebody sees and that match, the latest order first; null for whoever may see none. */
export async function tasksSeen(
  filter: TaskFilter,
  actor: Actor,
  today: PlainDate,
): Promise<readonly TaskView[] | null> {
  if (!mayDo(actor, 'readTasks')) return null;
  const { standing, text, ...scope } = filter;
  const tasks = await taskViews({ ...scope, ownUnit: ownUnitOf(actor) }, today);
  return tasksWithin(tasks, {
    ...(standing && { standing }),
    ...(text && { text }),
  });
}

/** What tasks are to move: a criterion (of one set, where it is named), or a field of procedures. */
export type TasksLinkedTo =
  | { readonly indicator: string; readonly criterion: string; readonly criteriaSet?: string }
  | { readonly field: string };

/** The tasks that are to move one number; null for whoever may see none. */
export const tasksOf = (
  link: TasksLinkedTo,
  actor: Actor,
  today: PlainDate,
): Promise<readonly TaskView[] | null> => tasksSeen(link, actor, today);

/** The state of all tasks somebody sees, and how many orders have none; null for whoever may see none. */
export async function taskSummary(
  actor: Actor,
  today: PlainDate,
): Promise<(TaskSummary & { readonly ordersWithoutTasks: number }) | null> {
  const tasks = await tasksSeen({}, actor, today);
  if (!tasks) return null;
  return { ...summaryOf(tasks), ordersWithoutTasks: await ordersWithoutTasks(actor) };
}

/** How many orders ask nothing of anybody; 0 for a member, who sees tasks and not orders. */
export async function ordersWithoutTasks(actor: Actor): Promise<number> {
  if (!mayDo(actor, 'readTasks') || ownUnitOf(actor) !== null) return 0;
  const isAsked = { tasks: { some: { status: { not: 'withdrawn' } } } } as const;
  return database.directive.count({ where: { NOT: isAsked } });
}

/** What an inbox lists beside releases: open tasks overdue, about to be, or long unheard of; for units and staff. */
export async function tasksToMind(actor: Actor, today: PlainDate): Promise<readonly TaskView[]> {
  if (!mayDo(actor, 'reportTask')) return [];
  const tasks = (await tasksSeen({}, actor, today)) ?? [];
  return tasks
    .filter(({ standing, silentFor }) => MINDED.includes(standing.kind) || silentFor !== null)
    .toSorted((left, right) => (left.lastOn < right.lastOn ? -1 : 1))
    .slice(0, MOST_MINDED);
}

/** One task with all that was said of it; null where there is none or it is not for these eyes. */
export async function taskAt(
  id: number,
  actor: Actor,
  today: PlainDate,
): Promise<TaskDetail | null> {
  if (!mayDo(actor, 'readTasks')) return null;
  const [[task], reports, ids] = await Promise.all([
    taskViews({ id, ownUnit: ownUnitOf(actor) }, today),
    reportsOf(id),
    database.task.findUnique({ where: { id }, select: { leadId: true } }),
  ]);
  if (!task || !ids) return null;
  const isOpen = task.status === 'notStarted' || task.status === 'underWay';
  return {
    task,
    reports,
    may: {
      report: isOpen && mayDoFor(actor, 'reportTask', ids.leadId),
      reopen: task.status === 'closed' && mayDo(actor, 'reopenTask'),
      withdraw: isOpen && mayDo(actor, 'withdrawTask'),
      edit: isOpen && mayDo(actor, 'editTask'),
    },
  };
}

async function reportsOf(taskId: number): Promise<TaskReportView[]> {
  const rows = await database.taskReport.findMany({
    where: { taskId },
    orderBy: { id: 'desc' },
    include: {
      actor: { select: { name: true } },
      attachment: { select: { id: true, fileName: true, mediaType: true, size: true } },
    },
  });
  return rows.map(({ id, step, percent, word, url, attachment, actor, at }) => ({
    ...{ id, step, percent, word, url, attachment },
    by: actor?.name ?? null,
    at: at.toISOString(),
  }));
}
