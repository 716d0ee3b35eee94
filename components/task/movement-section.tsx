import { ScrollRegion } from '@/components/ui/scroll-region';
import type { TaskView } from '@/lib/domain/task';
import { numberKey, type TaskMovement } from '@/lib/domain/task-movement-view';
import { linkText } from '@/lib/text/task-list';
import { laterReason, movementsSentence, regainedWords } from '@/lib/text/task-movement';
import { MovementCells } from './movement-cells';
import { taskAddress } from './task-list-address';

type MovementSectionProps = {
  readonly tasks: readonly TaskView[];
  /** By `numberKey`. */
  readonly movements: Readonly<Record<string, TaskMovement>>;
};

/** Order → tasks → what became of the numbers they are to move, never across a break. */
export function MovementSection({ tasks, movements }: MovementSectionProps) {
  const rows = tasks.flatMap((task) => {
    const moved = movements[numberKey(task)];
    return moved && task.status !== 'withdrawn' ? [{ task, moved }] : [];
  });
  if (rows.length === 0) return null;
  const isMadeUp = rows.some(({ moved }) => moved.kind === 'dossiers' && moved.isIllustrative);
  return (
    <section className="mt-10" aria-labelledby="dien-bien">
      <h2 id="dien-bien">Chuyển biến của chỉ số</h2>
      <p className="prose mt-2">{movementsSentence(rows.map(({ moved }) => moved))}</p>
      {isMadeUp && <p className="small mt-1">Số hồ sơ là dữ liệu minh hoạ.</p>}
      <ScrollRegion label="Chuyển biến của chỉ số gắn với nhiệm vụ">
        <table className="data mt-3 min-w-4xl">
          <caption className="sr-only">Chuyển biến của chỉ số gắn với nhiệm vụ</caption>
          <thead>
            <tr>
              <th scope="col">TT</th>
              <th scope="col">Nhiệm vụ</th>
              <th scope="col">Chỉ số, lĩnh vực</th>
              <th scope="col">Kỳ gốc</th>
              <th scope="col">Kỳ mới nhất so sánh được</th>
              <th scope="col">Thay đổi</th>
              <th scope="col">Điểm lấy lại</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ task, moved }) => (
              <tr key={task.id}>
                <td>{task.position}</td>
                <th scope="row" className="min-w-56">
                  <a href={taskAddress(task.id)}>{task.title}</a>
                </th>
                <td className="min-w-36">
                  {linkText(task)}
                  <LaterNote moved={moved} />
                </td>
                <MovementCells moved={moved} />
                <td className="min-w-32">{regainedWords(moved, task.expectedPoints)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function LaterNote({ moved }: { readonly moved: TaskMovement }) {
  const reason = laterReason(moved);
  return reason && <span className="small block">{reason}</span>;
}
