import type { Actor } from '@/lib/domain/account';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import { choicesIn, type TaskList, type TaskListFilter, tasksListed } from '@/lib/domain/task-list';
import { summaryOf } from '@/lib/domain/task-summary';
import { tasksSeen } from './task';

/** The tasks an address asks for among those somebody sees; null for whoever may see none. */
export async function taskList(
  filter: TaskListFilter,
  actor: Actor,
  today: PlainDate,
): Promise<TaskList | null> {
  const seen = await tasksSeen({}, actor, today);
  if (!seen) return null;
  const tasks = tasksListed(seen, filter);
  return {
    filter,
    tasks,
    seen: seen.length,
    counts: summaryOf(tasks).counts,
    choices: choicesIn(seen),
    today,
    isOwnUnit: actor.role === 'member',
    mayExport: mayDo(actor, 'exportTasks'),
    mayImport: mayDo(actor, 'editTask'),
  };
}
