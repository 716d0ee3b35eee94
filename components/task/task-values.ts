import type { TaskView } from '@/lib/domain/task';
import { formatDay } from '@/lib/text/format';
import { basePeriodText, expectedText, taskLinkText, taskStatusText } from '@/lib/text/task';

/** What is kept of a task, for whoever typed over it meanwhile. */
export const taskValues = (task: TaskView) => [
  { label: 'Nhiệm vụ', value: task.title },
  { label: 'Sản phẩm', value: task.product },
  { label: 'Chủ trì', value: task.lead.name },
  { label: 'Phối hợp', value: task.coordinators.map(({ name }) => name).join('; ') },
  { label: 'Người đứng đầu', value: task.head },
  { label: 'Thời hạn', value: formatDay(task.dueOn) },
  {
    label: 'Tác động đến',
    value: `${taskLinkText(task.link)}, ${basePeriodText(task.basePeriod)}`,
  },
  { label: 'Điểm kỳ vọng', value: expectedText(task) },
];

/** How far a task is kept to be. */
export const progressValues = (task: TaskView, word: string | null) => [
  { label: 'Tình trạng', value: taskStatusText[task.status] },
  { label: 'Tiến độ', value: `${task.percent} %` },
  { label: 'Nội dung gần nhất', value: word ?? '' },
];
