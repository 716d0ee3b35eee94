import { IllustrativeNote } from '@/components/dossier/illustrative-note';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { percentOf } from '@/lib/domain/dossier-counts';
import { type BoardTasks, MOST_SHOWN, overdueDays } from '@/lib/domain/leader-board';
import type { OverdueOfHead } from '@/lib/domain/task-summary';
import { formatCount, formatDay } from '@/lib/text/format';
import { ordersWithoutTasksText, taskStateText } from '@/lib/text/leader-board';
import { TASK_SHAPES, taskStandingText } from '@/lib/text/task-standing';
import { BigNumber } from './big-number';

const TASKS = '/nhiem-vu';

/** Each standing as the address of the list writes it; those without a word are counted once here and also among the overdue there. */
const SHOWN = [
  ['overdue', 'qua-han'],
  ['dueSoon', 'sap-den-han'],
  ['silent', null],
  ['onTime', 'trong-han'],
  ['done', 'hoan-thanh'],
] as const;

type TaskSectionProps = { readonly tasks: BoardTasks; readonly today: string };

/** How far what orders ask has come, and which heads answer for what is overdue. */
export function TaskSection({ tasks, today }: TaskSectionProps) {
  const { done } = tasks;
  return (
    <section aria-labelledby="nhiem-vu" className="leader-part is-tasks">
      <div className="is-head">
        <h2 id="nhiem-vu">
          <a href={TASKS}>Nhiệm vụ</a>
        </h2>
        <p className="small">Tính đến hết ngày {formatDay(today)}.</p>
        {tasks.isIllustrative && <IllustrativeNote />}
      </div>
      <div className="space-y-2">
        {done.whole === 0 ? <p>{taskStateText(tasks)}</p> : <Counts tasks={tasks} />}
        {tasks.ordersWithoutTasks > 0 && (
          <p className="text-sm text-bad">
            <span aria-hidden="true">▲ </span>
            <a href={`${TASKS}/van-ban`}>{ordersWithoutTasksText(tasks.ordersWithoutTasks)}</a>
          </p>
        )}
      </div>
      {done.whole > 0 && <OverdueByHead groups={tasks.overdue} />}
    </section>
  );
}

function Counts({ tasks }: { readonly tasks: BoardTasks }) {
  const { counts, done } = tasks;
  return (
    <>
      <dl className="leader-numbers is-small">
        {SHOWN.map(([kind, asked]) => (
          <BigNumber
            key={kind}
            title={`${TASK_SHAPES[kind]} ${taskStandingText[kind]}`}
            figure={formatCount(counts[kind])}
            isBad={kind === 'overdue' && counts.overdue > 0}
            href={asked ? `${TASKS}?tinh-trang=${asked}` : undefined}
          />
        ))}
      </dl>
      <p className="text-sm">{taskStateText(tasks)}</p>
      <span aria-hidden="true" className="bar mt-1">
        <i style={{ width: `${percentOf(done) ?? 0}%` }} />
      </span>
    </>
  );
}

type OverdueByHeadProps = { readonly groups: readonly OverdueOfHead[] };

/** Who answers for what is overdue, most first. */
function OverdueByHead({ groups }: OverdueByHeadProps) {
  if (groups.length === 0) return <p className="text-sm">Không có nhiệm vụ nào quá hạn.</p>;
  const rest = groups.length - MOST_SHOWN;
  return (
    <ScrollRegion label="Nhiệm vụ quá hạn theo người đứng đầu">
      <table className="data leader-table">
        <caption>Nhiệm vụ quá hạn theo người đứng đầu chịu trách nhiệm</caption>
        <thead>
          <tr>
            <th scope="col">Người đứng đầu</th>
            <th scope="col">Quá hạn lâu nhất</th>
            <th scope="col" className="n">
              Số ngày
            </th>
            <th scope="col" className="n">
              Số việc
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, MOST_SHOWN).map((group) => (
            <HeadRow key={`${group.lead.slug} ${group.head}`} group={group} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className="small mt-1">
          <a href={`${TASKS}?tinh-trang=qua-han`}>Và {formatCount(rest)} người đứng đầu khác</a>
        </p>
      )}
    </ScrollRegion>
  );
}

function HeadRow({ group: { head, lead, tasks } }: { readonly group: OverdueOfHead }) {
  const [longest] = tasks;
  return (
    <tr>
      <th scope="row">
        {head}
        {!head.includes(lead.name) && <span className="small block">{lead.name}</span>}
      </th>
      <td>{longest && <a href={`${TASKS}/${longest.id}`}>{longest.title}</a>}</td>
      <td className="n">{longest && formatCount(overdueDays(longest))}</td>
      <td className="n font-semibold text-bad">
        <a href={`${TASKS}?tinh-trang=qua-han&don-vi=${lead.slug}`}>{formatCount(tasks.length)}</a>
      </td>
    </tr>
  );
}
