import type { TaskStanding, TaskStandingKind } from '@/lib/domain/task';
import { formatCount } from './format';

/** What a column, a choice or a count calls a standing. */
export const taskStandingText = {
  overdue: 'Quá hạn',
  dueSoon: 'Sắp đến hạn',
  silent: 'Lâu chưa báo cáo',
  onTime: 'Trong hạn',
  done: 'Hoàn thành',
  withdrawn: 'Đã rút',
} as const satisfies Record<TaskStandingKind, string>;

/** A shape beside the words, so that colour is never alone; read by nobody but the eye. */
export const TASK_SHAPES = {
  overdue: '▲',
  dueSoon: '◆',
  silent: '◇',
  onTime: '●',
  done: '✓',
  withdrawn: '–',
} as const satisfies Record<TaskStandingKind, string>;

const days = (count: number) => `${formatCount(count)} ngày`;

/** Where one task stands, with its days: "Quá hạn 12 ngày", "Hoàn thành, trễ 3 ngày", "Hạn là hôm nay". */
export function taskStandingWords(standing: TaskStanding): string {
  switch (standing.kind) {
    case 'overdue':
      return `Quá hạn ${days(standing.days)}`;
    case 'dueSoon':
      return standing.days === 0 ? 'Hạn là hôm nay' : `Sắp đến hạn, còn ${days(standing.days)}`;
    case 'silent':
      return `${days(standing.days)} chưa báo cáo`;
    case 'onTime':
      return `Trong hạn, còn ${days(standing.days)}`;
    case 'done':
      return standing.daysLate > 0 ? `Hoàn thành, trễ ${days(standing.daysLate)}` : 'Hoàn thành';
    case 'withdrawn':
      return 'Đã rút';
  }
}
