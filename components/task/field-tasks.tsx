import type { TaskView } from '@/lib/domain/task';
import { TaskTable } from './task-table';

type FieldTasksProps = {
  readonly field: string;
  readonly tasks: readonly TaskView[];
  readonly mayAdd: boolean;
};

/** The tasks that are to move the dossiers of one field, below its dashboard. */
export function FieldTasks({ field, tasks, mayAdd }: FieldTasksProps) {
  if (tasks.length === 0 && !mayAdd) return null;
  return (
    <section aria-labelledby="nhiem-vu" className="mt-12 border-t border-rule pt-6">
      <h2 id="nhiem-vu">Nhiệm vụ về lĩnh vực này ({tasks.length})</h2>
      {tasks.length === 0 ? (
        <p className="mt-2">Chưa có nhiệm vụ nào gắn với lĩnh vực này.</p>
      ) : (
        <TaskTable tasks={tasks} label="Nhiệm vụ về lĩnh vực này" namesOrder />
      )}
      {mayAdd && (
        <p className="no-print mt-3">
          <a href={`/nhiem-vu/moi?linh-vuc=${field}`}>Giao nhiệm vụ về lĩnh vực này</a>
        </p>
      )}
    </section>
  );
}
