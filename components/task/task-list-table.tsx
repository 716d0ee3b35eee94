import { ScrollRegion } from '@/components/ui/scroll-region';
import type { TaskView } from '@/lib/domain/task';
import type { TaskListFilter, TaskOrder } from '@/lib/domain/task-list';
import { formatDay } from '@/lib/text/format';
import { linkText, taskOrderText } from '@/lib/text/task-list';
import { StandingWords } from './standing-words';
import { directiveAddress, taskAddress, taskListAddress } from './task-list-address';

type TaskListTableProps = {
  readonly filter: TaskListFilter;
  readonly tasks: readonly TaskView[];
};

/** Tasks in rows; most columns order them. */
export function TaskListTable({ filter, tasks }: TaskListTableProps) {
  const heading = (by: TaskOrder) => <OrderHeading by={by} filter={filter} />;
  return (
    <ScrollRegion label="Bảng nhiệm vụ">
      <table className="data mt-4 min-w-4xl">
        <caption className="sr-only">Nhiệm vụ</caption>
        <thead>
          <tr>
            {heading('nhiem-vu')}
            {heading('tinh-trang')}
            {heading('han')}
            {heading('don-vi')}
            {heading('tien-do')}
            <th scope="col">Chỉ số, lĩnh vực</th>
            {heading('van-ban')}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TaskRow({ task }: { readonly task: TaskView }) {
  const { directive, position, lead, coordinators, standing } = task;
  return (
    <tr>
      <th scope="row" className="min-w-48 sm:min-w-64">
        <a href={taskAddress(task.id)}>{task.title}</a>
        <span className="small block">Sản phẩm: {task.product}</span>
      </th>
      <td className="min-w-28">
        <StandingWords standing={standing} />
      </td>
      <td className="whitespace-nowrap">{formatDay(task.dueOn)}</td>
      <td className="min-w-40">
        {lead.name}
        <span className="small block">{task.head}</span>
        {coordinators.length > 0 && (
          <span className="small block">
            Phối hợp: {coordinators.map(({ name }) => name).join('; ')}
          </span>
        )}
      </td>
      <td className="n">{task.percent} %</td>
      <td className="min-w-40">{linkText(task)}</td>
      <td className="min-w-24">
        <a href={directiveAddress(directive.id)} className="whitespace-nowrap">
          {directive.number}
        </a>
        <span className="small block">TT {position}</span>
      </td>
    </tr>
  );
}

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

function OrderHeading({ by, filter }: { readonly by: TaskOrder; readonly filter: TaskListFilter }) {
  const isSorted = filter.xep === by;
  const sorted = isSorted ? (filter.chieu === 'tang' ? 'ascending' : 'descending') : 'none';
  const chieu = sorted === 'ascending' ? 'giam' : 'tang';
  return (
    <th scope="col" aria-sort={sorted} className={by === 'tien-do' ? 'n' : undefined}>
      <a href={taskListAddress({ ...filter, xep: by, chieu, trang: 1 })}>{taskOrderText[by]}</a>
      <span aria-hidden="true">{ARROWS[sorted]}</span>
    </th>
  );
}
