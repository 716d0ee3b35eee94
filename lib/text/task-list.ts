import type { TaskStandingKind, TaskView } from '@/lib/domain/task';
import {
  nameOf,
  STANDINGS,
  type StandingChoice,
  type TaskList,
  type TaskListView,
  type TaskOrder,
} from '@/lib/domain/task-list';
import { formatCount } from './format';
import { taskStandingText } from './task-standing';

export const taskViewText = {
  bang: 'Bảng',
  cot: 'Cột',
  'dong-thoi-gian': 'Dòng thời gian',
} as const satisfies Record<TaskListView, string>;

export const taskOrderText = {
  han: 'Thời hạn',
  'van-ban': 'Văn bản',
  'nhiem-vu': 'Nhiệm vụ',
  'don-vi': 'Đơn vị chủ trì',
  'tinh-trang': 'Tình trạng',
  'tien-do': 'Tiến độ',
} as const satisfies Record<TaskOrder, string>;

export const standingChoiceText = (choice: StandingChoice): string =>
  taskStandingText[STANDINGS[choice]];

/** What a task is to move: "PAPI 3.2. Giải đáp khiếu nại …", "Hồ sơ Đất đai". */
export const linkText = ({ link }: Pick<TaskView, 'link'>): string =>
  link.kind === 'criterion' ? nameOf(link) : `Hồ sơ ${link.name}`;

const ORDER: readonly TaskStandingKind[] = [
  ...(['overdue', 'dueSoon', 'silent', 'onTime', 'done', 'withdrawn'] as const),
];

/** How many of what: "12 nhiệm vụ: 4 quá hạn, 1 trong hạn, 7 hoàn thành." */
export function taskListSentence({ tasks, counts, seen, isOwnUnit }: TaskList): string {
  const whose = isOwnUnit ? ' đơn vị chủ trì hoặc phối hợp' : '';
  if (seen === 0)
    return isOwnUnit ? 'Đơn vị chưa được giao nhiệm vụ nào.' : 'Chưa có nhiệm vụ nào.';
  if (tasks.length === 0) {
    return `Không có nhiệm vụ nào khớp điều kiện lọc, trong ${formatCount(seen)} nhiệm vụ${whose}.`;
  }
  const parts = ORDER.filter((kind) => counts[kind] > 0).map(
    (kind) => `${formatCount(counts[kind])} ${taskStandingText[kind].toLocaleLowerCase('vi')}`,
  );
  const all = tasks.length === seen ? '' : `, trong ${formatCount(seen)} nhiệm vụ${whose}`;
  const own = tasks.length === seen ? whose : '';
  return `${formatCount(tasks.length)} nhiệm vụ${own}${all}: ${parts.join(', ')}.`;
}
