import { ScrollRegion } from '@/components/ui/scroll-region';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { TaskView } from '@/lib/domain/task';
import { type Timeline, type TimelineBar, timelineOf } from '@/lib/domain/task-timeline';
import { formatDay } from '@/lib/text/format';
import { StandingWords } from './standing-words';
import { taskAddress } from './task-list-address';

type TaskTimelineProps = { readonly tasks: readonly TaskView[]; readonly today: PlainDate };

const percent = (at: number) => `${at.toFixed(2)}%`;
const monthText = (month: string) => `${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;

/** Tasks by the month they fall due: a table that says everything, with bars drawn beside the words. */
export function TaskTimeline({ tasks, today }: TaskTimelineProps) {
  const timeline = timelineOf(tasks, today);
  if (!timeline) return null;
  return (
    <>
      <p className="small mt-4">
        Thanh liền: từ ngày ban hành văn bản đến hạn. Thanh gạch: phần quá hạn, đến ngày hoàn thành
        hoặc hôm nay. Vạch đứng: hôm nay, {formatDay(today)}.
      </p>
      <ScrollRegion label="Dòng thời gian nhiệm vụ">
        <table className="data timeline mt-2 min-w-3xl">
          <caption className="sr-only">Nhiệm vụ theo tháng đến hạn</caption>
          <thead>
            <tr>
              <th scope="col">Nhiệm vụ</th>
              <th scope="col">Giao, hạn</th>
              <th scope="col">Tình trạng</th>
              <th scope="col" className="timeline-axis">
                <span className="sr-only">Thời gian</span>
                <Ticks timeline={timeline} />
              </th>
            </tr>
          </thead>
          {timeline.months.map(({ month, bars }) => (
            <tbody key={month}>
              <tr>
                <th scope="rowgroup" colSpan={4} className="timeline-month">
                  Hạn tháng {monthText(month)} ({bars.length})
                </th>
              </tr>
              {bars.map((bar) => (
                <Row key={bar.task.id} bar={bar} todayAt={timeline.todayAt} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </>
  );
}

function Ticks({ timeline: { ticks } }: { readonly timeline: Timeline }) {
  return (
    <span aria-hidden="true" className="timeline-ticks">
      {ticks.map(({ month, at }) => (
        <i key={month} style={{ left: percent(at) }}>
          {monthText(month)}
        </i>
      ))}
    </span>
  );
}

type RowProps = { readonly bar: TimelineBar; readonly todayAt: number | null };

function Row({ bar: { task, from, to, lateTo }, todayAt }: RowProps) {
  return (
    <tr>
      <th scope="row" className="min-w-56">
        <a href={taskAddress(task.id)}>{task.title}</a>
        <span className="small block">{task.lead.name}</span>
      </th>
      <td className="whitespace-nowrap">
        <span className="small block">{formatDay(task.directive.issuedOn)}</span>
        {formatDay(task.dueOn)}
      </td>
      <td className="min-w-32">
        <StandingWords standing={task.standing} />
      </td>
      <td className="timeline-cell">
        <span aria-hidden="true" className="timeline-lane">
          <i
            className="timeline-bar"
            data-standing={task.standing.kind}
            style={{ left: percent(from), width: percent(Math.max(0.5, to - from)) }}
          />
          {lateTo !== null && (
            <i
              className="timeline-late"
              style={{ left: percent(to), width: percent(lateTo - to) }}
            />
          )}
          {todayAt !== null && <i className="timeline-today" style={{ left: percent(todayAt) }} />}
        </span>
      </td>
    </tr>
  );
}
