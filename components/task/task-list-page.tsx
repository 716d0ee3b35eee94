import { LinkChips } from '@/components/ui/link-chips';
import { TASKS_A_PAGE, type TaskList, taskListFilter, taskListView } from '@/lib/domain/task-list';
import { formatCount, formatDay } from '@/lib/text/format';
import { taskListSentence, taskViewText } from '@/lib/text/task-list';
import { hasIllustrative, IllustrativeTasks } from './illustrative-tasks';
import { TaskBoard } from './task-board';
import { taskListAddress } from './task-list-address';
import { TaskListForm } from './task-list-form';
import { TaskListTable } from './task-list-table';
import { TaskTimeline } from './task-timeline';

/** Tasks as a table, as columns or by months, filtered by what the address says. */
export function TaskListPage({ list }: { readonly list: TaskList }) {
  const { filter, tasks, today, seen } = list;
  return (
    <>
      <h1>Nhiệm vụ</h1>
      <p className="prose mt-3" role="status">
        {taskListSentence(list)} Tính đến ngày {formatDay(today)}.
      </p>
      <IllustrativeTasks isShown={hasIllustrative(tasks)} />
      <p className="no-print mt-3">
        <a href="/nhiem-vu/van-ban">Văn bản chỉ đạo</a>
      </p>
      <LinkChips
        label="Cách xem"
        links={taskListView.options.map((xem) => ({
          href: taskListAddress({ ...filter, xem, trang: 1 }),
          label: taskViewText[xem],
          isCurrent: xem === filter.xem,
        }))}
      />
      {seen > 0 && <TaskListForm {...list} />}
      {seen > 0 && <Links list={list} />}
      {tasks.length > 0 && <Shown list={list} />}
    </>
  );
}

/** Everything again, and the files of what is shown. */
function Links({ list: { filter, tasks, mayExport, seen } }: { readonly list: TaskList }) {
  const { xem, xep, chieu } = filter;
  const isFiltered = tasks.length < seen;
  return (
    <p className="no-print mt-3 flex flex-wrap gap-x-6 gap-y-1">
      {isFiltered && <a href={taskListAddress({ xem, xep, chieu })}>Bỏ lọc</a>}
      {mayExport && tasks.length > 0 && (
        <>
          <a href={taskListAddress(fileOf(filter), '/nhiem-vu/tep.xlsx')} download>
            Tải phụ lục (.xlsx)
          </a>
          <a href={taskListAddress(fileOf(filter), '/nhiem-vu/tep.docx')} download>
            Tải phụ lục (.docx)
          </a>
        </>
      )}
    </p>
  );
}

/** What a file is of: all pages, whatever the view. */
const fileOf = (filter: TaskList['filter']) => ({
  ...filter,
  ...{ xem: taskListFilter.parse({}).xem, trang: 1 },
});

function Shown({ list }: { readonly list: TaskList }) {
  const { filter, tasks, today } = list;
  if (filter.xem === 'cot') return <TaskBoard list={list} />;
  const pages = Math.ceil(tasks.length / TASKS_A_PAGE);
  const page = Math.min(filter.trang, pages);
  const rows = tasks.slice((page - 1) * TASKS_A_PAGE, page * TASKS_A_PAGE);
  return (
    <>
      {filter.xem === 'bang' ? (
        <TaskListTable filter={filter} tasks={rows} />
      ) : (
        <TaskTimeline tasks={rows} today={today} />
      )}
      {pages > 1 && <Pages filter={filter} page={page} pages={pages} />}
    </>
  );
}

type PagesProps = {
  readonly filter: TaskList['filter'];
  readonly page: number;
  readonly pages: number;
};

function Pages({ filter, page, pages }: PagesProps) {
  return (
    <nav aria-label="Trang của danh sách" className="no-print mt-4 flex flex-wrap gap-6">
      {page > 1 && <a href={taskListAddress({ ...filter, trang: page - 1 })}>Trang trước</a>}
      <span>
        Trang {formatCount(page)}/{formatCount(pages)}
      </span>
      {page < pages && <a href={taskListAddress({ ...filter, trang: page + 1 })}>Trang sau</a>}
    </nav>
  );
}
