import type { TaskStanding } from '@/lib/domain/task';
import { TASK_SHAPES, taskStandingWords } from '@/lib/text/task-standing';

/** Where a task stands: a shape for the eye and the words for everybody. */
export function StandingWords({ standing }: { readonly standing: TaskStanding }) {
  return (
    <span className="task-standing" data-standing={standing.kind}>
      <span aria-hidden="true">{TASK_SHAPES[standing.kind]}</span> {taskStandingWords(standing)}
    </span>
  );
}
