import { ScrollRegion } from '@/components/ui/scroll-region';
import type { TaskView } from '@/lib/domain/task';
import { formatDay } from '@/lib/text/format';
import { taskLinkText } from '@/lib/text/task';
import { StandingWords } from './standing-words';
import { taskAddress } from './task-list-address';

type TaskTableProps = {
  readonly tasks: readonly TaskView[];
  readonly label: string;
  /** Names the order of each: the tasks are of several. */
  readonly namesOrder?: boolean;
};

/** Some tasks in rows, as an annex lists them. */
export function TaskTable({ tasks, label, namesOrder = false }: TaskTableProps) {
  return (
    <ScrollRegion label={label}>
      <table className="data mt-4 min-w-4xl">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">TT</th>
            <th scope="col">Nhiệm vụ</th>
            <th scope="col">Chủ trì, phối hợp</th>
            <th scope="col">Người đứng đầu</th>
            <th scope="col">Thời hạn</th>
            <th scope="col">Tình trạng</th>
            <th scope="col" className="n">
              Tiến độ
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Row key={task.id} task={task} namesOrder={namesOrder} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ task, namesOrder }: { readonly task: TaskView; readonly namesOrder: boolean }) {
  const { lead, coordinators, directive } = task;
  return (
    <tr>
      <td>
        {task.position}
        {namesOrder && <span className="small block whitespace-nowrap">{directive.number}</span>}
      </td>
      <th scope="row" className="min-w-64 whitespace-normal!">
        <a href={taskAddress(task.id)}>{task.title}</a>
        <span className="small block font-normal">
          {taskLinkText(task.link)}
          {directive.isIllustrative && ', dữ liệu minh hoạ'}
        </span>
      </th>
      <td className="min-w-40">
        {lead.name}
        {coordinators.length > 0 && (
          <span className="small block">
            phối hợp: {coordinators.map(({ name }) => name).join('; ')}
          </span>
        )}
      </td>
      <td className="min-w-36">{task.head}</td>
      <td className="whitespace-nowrap">{formatDay(task.dueOn)}</td>
      <td className="min-w-32">
        <StandingWords standing={task.standing} />
      </td>
      <td className="n">{task.percent} %</td>
    </tr>
  );
}
