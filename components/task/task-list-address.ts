import { type TaskListFilter, taskListFilter } from '@/lib/domain/task-list';

const LIST = '/nhiem-vu';
const PLAIN = taskListFilter.parse({});

/** The address of a list of tasks, without what is as it always is. */
export function taskListAddress(filter: Partial<TaskListFilter>, path = LIST): string {
  const asked = Object.entries(filter).filter(
    ([name, value]) => value !== undefined && value !== PLAIN[name as keyof TaskListFilter],
  );
  const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)]));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** One task. */
export const taskAddress = (id: number): string => `${LIST}/${id}`;

/** One order. */
export const directiveAddress = (id: number): string => `${LIST}/van-ban/${id}`;
