import { TaskTable } from '@/components/task/task-table';
import { type Inbox, isIndexItem } from '@/lib/domain/inbox';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { StepDone } from '@/lib/domain/step-done';
import type { TaskView } from '@/lib/domain/task';
import { BulkApproval } from './bulk-approval';
import { InboxTable } from './inbox-table';
import { NoticeList } from './notice-list';
import { StepDoneNote } from './step-done-note';

type InboxPageProps = {
  readonly inbox: Inbox;
  readonly today: PlainDate;
  readonly done: StepDone | null;
  /** Overdue, about to be, or long unheard of. */
  readonly tasks: readonly TaskView[];
};

/** What waits for this person, what it waits for, what is late, what it was told. */
export function InboxPage({ inbox, today, done, tasks }: InboxPageProps) {
  const { mine, sent, overdue, notices, mayApprove } = inbox;
  const indices = mine.filter(isIndexItem);
  return (
    <>
      <StepDoneNote done={done} />
      <h1>Hộp việc</h1>
      <section className="mt-6">
        <h2>Chờ tôi ({mine.length})</h2>
        <InboxTable label="Việc chờ tôi" items={mine} today={today} empty="Không có việc nào." />
        {mayApprove && indices.length > 0 && <BulkApproval items={indices} />}
      </section>
      <section className="mt-10 border-t border-rule pt-6">
        <h2>Tôi gửi ({sent.length})</h2>
        <InboxTable
          label="Việc tôi gửi"
          items={sent}
          today={today}
          empty="Không có đợt nào của tôi đang ở bước sau."
        />
      </section>
      <section className="mt-10 border-t border-rule pt-6">
        <h2>Quá hạn ({overdue.length})</h2>
        <InboxTable
          label="Việc quá hạn"
          items={overdue}
          today={today}
          empty="Không có đợt quá hạn."
        />
      </section>
      <TasksToMind tasks={tasks} />
      <NoticeList notices={notices} />
    </>
  );
}

function TasksToMind({ tasks }: Pick<InboxPageProps, 'tasks'>) {
  if (tasks.length === 0) return null;
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Nhiệm vụ quá hạn, sắp đến hạn, lâu chưa báo cáo ({tasks.length})</h2>
      <TaskTable tasks={tasks} label="Nhiệm vụ cần báo cáo" namesOrder />
      <p className="mt-3">
        <a href="/nhiem-vu">Mọi nhiệm vụ</a>
      </p>
    </section>
  );
}
