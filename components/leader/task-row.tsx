import type { TaskView } from '@/lib/domain/task';
import { tiedTasksText } from '@/lib/text/leader-board';
import { TASK_SHAPES, taskStandingWords } from '@/lib/text/task-standing';

type TaskRowProps = {
  readonly tasks: readonly TaskView[];
  /** Of the list of just these. */
  readonly href: string;
};

/** Under a number, what is being done about it: its one task and who answers for it, or how many there are. */
export function TaskRow({ tasks, href }: TaskRowProps) {
  const [only, ...others] = tasks;
  return (
    <tr>
      <td colSpan={4}>
        {only && others.length === 0 ? (
          <Task task={only} />
        ) : only ? (
          <a href={href}>{tiedTasksText(tasks)}</a>
        ) : (
          <span className="text-ink-soft">– {tiedTasksText(tasks)}</span>
        )}
      </td>
    </tr>
  );
}

function Task({ task: { id, title, head, standing } }: { readonly task: TaskView }) {
  return (
    <>
      <span aria-hidden="true">{TASK_SHAPES[standing.kind]} </span>
      <a href={`/nhiem-vu/${id}`}>{title}</a>
      <span className="text-ink-soft"> – {head}; </span>
      <span className={standing.kind === 'overdue' ? 'text-bad' : 'text-ink-soft'}>
        {taskStandingWords(standing).toLocaleLowerCase('vi')}
      </span>
    </>
  );
}
