import type { TaskView } from '@/lib/domain/task';
import {
  CARDS_A_COLUMN,
  STANDINGS,
  type StandingChoice,
  standingChoice,
  type TaskList,
} from '@/lib/domain/task-list';
import { formatCount, formatDay, formatPercent } from '@/lib/text/format';
import { linkText, standingChoiceText } from '@/lib/text/task-list';
import { TASK_SHAPES } from '@/lib/text/task-standing';
import { StandingWords } from './standing-words';
import { taskAddress, taskListAddress } from './task-list-address';

/** Tasks as cards, one column for each standing that any has; on a phone the columns stand below one another. */
export function TaskBoard({ list }: { readonly list: TaskList }) {
  const columns = standingChoice.options
    .map((choice) => ({
      choice,
      tasks: list.tasks.filter(({ standing }) => standing.kind === STANDINGS[choice]),
    }))
    .filter(({ tasks }) => tasks.length > 0);
  return (
    <div className="task-board mt-6">
      {columns.map(({ choice, tasks }) => (
        <Column key={choice} choice={choice} tasks={tasks} filter={list.filter} />
      ))}
    </div>
  );
}

type ColumnProps = {
  readonly choice: StandingChoice;
  readonly tasks: readonly TaskView[];
  readonly filter: TaskList['filter'];
};

function Column({ choice, tasks, filter }: ColumnProps) {
  const id = `cot-${choice}`;
  const all = taskListAddress({ ...filter, xem: 'bang', 'tinh-trang': choice, trang: 1 });
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="task-standing text-base" data-standing={STANDINGS[choice]}>
        <span aria-hidden="true">{TASK_SHAPES[STANDINGS[choice]]}</span>{' '}
        {standingChoiceText(choice)} ({formatCount(tasks.length)})
      </h2>
      <ul className="mt-2 grid gap-2">
        {tasks.slice(0, CARDS_A_COLUMN).map((task) => (
          <Card key={task.id} task={task} />
        ))}
      </ul>
      {tasks.length > CARDS_A_COLUMN && (
        <p className="mt-2 text-sm">
          Đang hiện {CARDS_A_COLUMN}/{formatCount(tasks.length)}.{' '}
          <a href={all}>Xem cả cột trong bảng</a>
        </p>
      )}
    </section>
  );
}

function Card({ task }: { readonly task: TaskView }) {
  const { directive, standing } = task;
  return (
    <li className="task-card" data-standing={standing.kind}>
      <a href={taskAddress(task.id)}>{task.title}</a>
      <p className="small mt-1">
        {task.lead.name} · {task.head}
      </p>
      <p className="small mt-1">
        <StandingWords standing={standing} /> · hạn {formatDay(task.dueOn)} ·{' '}
        {formatPercent(String(task.percent))}
      </p>
      <p className="small mt-1">
        {directive.number}, TT {task.position} · {linkText(task)}
      </p>
    </li>
  );
}
