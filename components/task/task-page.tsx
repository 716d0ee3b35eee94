import type { ReactNode } from 'react';
import type { TaskView } from '@/lib/domain/task';
import type { TaskDetail } from '@/lib/domain/task-report';
import { directiveName } from '@/lib/text/directive';
import { formatDay, formatInstant } from '@/lib/text/format';
import { basePeriodText, expectedText, taskLinkPlace, taskLinkText } from '@/lib/text/task';
import { taskStandingWords } from '@/lib/text/task-standing';
import { IllustrativeTasks } from './illustrative-tasks';
import { StandingWords } from './standing-words';
import { TaskForms } from './task-forms';
import { TaskHistory } from './task-history';
import { directiveAddress, taskAddress } from './task-list-address';

type TaskPageProps = {
  readonly detail: TaskDetail;
  /** What was just done, in a sentence. */
  readonly done: string | null;
  /** What became of the number it is to move. */
  readonly movement: ReactNode;
  readonly mayOpenNumber: boolean;
};

/** One task: what is asked, how far it is, what was said, what may be done. */
export function TaskPage({ detail, done, movement, mayOpenNumber }: TaskPageProps) {
  const { task, reports, may } = detail;
  return (
    <>
      {done && (
        <p role="status" className="form-answer is-good mb-6">
          {done}
        </p>
      )}
      <p className="small">
        <a href={directiveAddress(task.directive.id)}>{directiveName(task.directive)}</a>, nhiệm vụ{' '}
        {task.position}
      </p>
      <h1 className="mt-1 break-words">{task.title}</h1>
      <IllustrativeTasks isShown={task.directive.isIllustrative} />
      <p className="mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <span className="text-xl font-semibold">
          <StandingWords standing={task.standing} />
        </span>
        <span>Tiến độ {task.percent} %</span>
        <SilentNote task={task} />
      </p>
      <Facts task={task} mayOpenNumber={mayOpenNumber} />
      {may.edit && (
        <p className="no-print mt-4">
          <a href={`${taskAddress(task.id)}/sua`}>Sửa nhiệm vụ</a>
        </p>
      )}
      {movement}
      <TaskHistory reports={reports} />
      <TaskForms detail={detail} />
    </>
  );
}

/** Said beside what is said already: an overdue task may be silent too. */
function SilentNote({ task: { silentFor, standing } }: { readonly task: TaskView }) {
  if (silentFor === null || standing.kind === 'silent') return null;
  return <span>{taskStandingWords({ kind: 'silent', days: silentFor })}</span>;
}

function Facts({
  task,
  mayOpenNumber,
}: {
  readonly task: TaskView;
  readonly mayOpenNumber: boolean;
}) {
  const { lead, coordinators, head, product, lastOn, dueOn } = task;
  return (
    <dl className="mt-6 grid max-w-4xl gap-x-6 gap-y-2 md:grid-cols-[13rem_minmax(0,1fr)]">
      <Fact name="Đơn vị chủ trì">{lead.name}</Fact>
      <Fact name="Đơn vị phối hợp">
        {coordinators.map(({ name }) => name).join('; ') || 'không có'}
      </Fact>
      <Fact name="Người đứng đầu chịu trách nhiệm">{head}</Fact>
      <Fact name="Thời hạn">
        {formatDay(dueOn)}
        {lastOn !== dueOn && ` (ngày nghỉ, tính đến hết ngày làm việc ${formatDay(lastOn)})`}
      </Fact>
      <Fact name="Sản phẩm">{product}</Fact>
      <Fact name="Tác động đến">
        {mayOpenNumber ? (
          <a href={taskLinkPlace(task)}>{taskLinkText(task.link)}</a>
        ) : (
          taskLinkText(task.link)
        )}
        , kỳ gốc {basePeriodText(task.basePeriod)}
      </Fact>
      {task.expectedPoints && <Fact name="Điểm kỳ vọng lấy lại">{expectedText(task)}</Fact>}
      <Fact name="Báo cáo gần nhất">
        {task.lastReportedAt ? formatInstant(task.lastReportedAt) : 'chưa có'}
      </Fact>
      {task.closedAt && <Fact name="Báo hoàn thành">{formatInstant(task.closedAt)}</Fact>}
    </dl>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt className="text-ink-soft">{name}</dt>
    <dd className="mb-2 min-w-0 break-words whitespace-pre-line md:mb-0">{children}</dd>
  </>
);
