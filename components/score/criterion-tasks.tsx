import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CriterionWork } from '@/lib/domain/criterion-work';
import type { PlainDate } from '@/lib/domain/plain-date';
import { formatDay } from '@/lib/text/format';
import { MISSING_MARK } from '@/lib/text/missing';
import { movementSentence } from '@/lib/text/task-movement';
import { TASK_SHAPES, taskStandingWords } from '@/lib/text/task-standing';

type CriterionTasksProps = { readonly work: CriterionWork; readonly today: PlainDate };

/** The tasks that are to win back what a criterion lost. */
export function CriterionTasks({ work: { tasks, newAt }, today }: CriterionTasksProps) {
  return (
    <section aria-labelledby="nhiem-vu" className="mt-12">
      <h2 id="nhiem-vu">Nhiệm vụ để lấy lại điểm</h2>
      {tasks.length === 0 ? (
        <p className="mt-2">Chưa có nhiệm vụ nào gắn với nội dung này hoặc phần của nó.</p>
      ) : (
        <TaskTable tasks={tasks} today={today} />
      )}
      {newAt && (
        <p className="mt-3">
          <a href={`/nhiem-vu/moi?tieu-chi=${newAt}`}>Thêm nhiệm vụ gắn với số này</a>: chọn văn bản
          chỉ đạo rồi điền đơn vị chủ trì, phối hợp, người đứng đầu, thời hạn, sản phẩm.
        </p>
      )}
    </section>
  );
}

type TaskTableProps = { readonly tasks: CriterionWork['tasks']; readonly today: PlainDate };

const TaskTable = ({ tasks, today }: TaskTableProps) => (
  <ScrollRegion label="Nhiệm vụ gắn với số này">
    <table className="data mt-2 min-w-3xl">
      <caption>
        Nhiệm vụ gắn với số này, tính đến {formatDay(today)}
        {tasks.some(({ task }) => task.directive.isIllustrative) && '; có dữ liệu minh hoạ'}.
      </caption>
      <thead>
        <tr>
          <th scope="col">Nhiệm vụ</th>
          <th scope="col">Chủ trì, phối hợp</th>
          <th scope="col">Người đứng đầu</th>
          <th scope="col">Thời hạn</th>
          <th scope="col">Sản phẩm</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Điểm lấy lại</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map(({ task, movement }) => (
          <TaskRow key={task.id} task={task} movement={movement} />
        ))}
      </tbody>
    </table>
  </ScrollRegion>
);

function TaskRow({ task, movement }: CriterionWork['tasks'][number]) {
  const { directive, coordinators, standing, link } = task;
  return (
    <tr>
      <th scope="row" className="min-w-52 whitespace-normal!">
        <a href={`/nhiem-vu/${task.id}`}>{task.title}</a>
        <span className="small block font-normal">
          {directive.number}
          {directive.isIllustrative && ', dữ liệu minh hoạ'}
        </span>
        {link.kind === 'criterion' && link.code !== 'T' && (
          <span className="small block font-normal">
            {link.code}. {link.name}
          </span>
        )}
      </th>
      <td>
        {task.lead.name}
        {coordinators.length > 0 && (
          <span className="small block">
            phối hợp: {coordinators.map(({ name }) => name).join(', ')}
          </span>
        )}
      </td>
      <td>{task.head}</td>
      <td className="whitespace-nowrap">{formatDay(task.dueOn)}</td>
      <td>{task.product}</td>
      <td>
        <span className={standing.kind === 'overdue' ? 'font-semibold text-bad' : undefined}>
          <span aria-hidden="true">{TASK_SHAPES[standing.kind]} </span>
          {taskStandingWords(standing)}
        </span>
      </td>
      <td className="min-w-52">
        {movement ? movementSentence(movement, task.expectedPoints) : MISSING_MARK}
      </td>
    </tr>
  );
}
