import type { NoticeFacts } from '@/lib/domain/notice';
import { formatDay } from './format';

type TaskFacts = NonNullable<NoticeFacts['task']>;

/** "nhiệm vụ “Công khai thủ tục” (05/CT-UBND)" */
export const taskNoticeTitle = ({ title, number }: TaskFacts): string =>
  `nhiệm vụ “${shortened(title)}” (${number})`;

/** What a sentence holds of a title that may be long. Unit: letters. */
const MOST_OF_A_TITLE = 120;

const shortened = (title: string): string =>
  title.length <= MOST_OF_A_TITLE ? title : `${title.slice(0, MOST_OF_A_TITLE).trim()}…`;

const told = ({ task }: NoticeFacts): string => (task ? taskNoticeTitle(task) : 'nhiệm vụ');
const who = ({ by }: NoticeFacts): string => by ?? 'Hệ thống';
const due = ({ task }: NoticeFacts): string => formatDay(task?.dueOn ?? '');
const days = ({ task }: NoticeFacts): number => task?.days ?? 0;

/** The sentences of notices about tasks. */
export const taskNoticeText = {
  assigned: (facts: NoticeFacts) =>
    `${who(facts)} giao ${told(facts)} cho ${facts.task?.lead ?? ''} chủ trì, hạn ${due(facts)}.`,
  closed: (facts: NoticeFacts) =>
    `${who(facts)} báo hoàn thành ${told(facts)} của ${facts.task?.lead ?? ''}. Kết quả: ${facts.reason ?? ''}`,
  reopened: (facts: NoticeFacts) =>
    `${who(facts)} mở lại ${told(facts)} của ${facts.task?.lead ?? ''}. Lý do: ${facts.reason ?? ''}`,
  withdrawn: (facts: NoticeFacts) =>
    `${who(facts)} rút ${told(facts)}. Lý do: ${facts.reason ?? ''}`,
  dueSoon: (facts: NoticeFacts) =>
    days(facts) === 0
      ? `Hôm nay là hạn của ${told(facts)}.`
      : `Còn ${days(facts)} ngày đến hạn ${told(facts)}: ${due(facts)}.`,
  overdue: (facts: NoticeFacts) =>
    `Đã quá hạn ${days(facts)} ngày ${told(facts)}, hạn ${due(facts)}. Hãy báo cáo tiến độ hoặc lý do chậm.`,
  silent: (facts: NoticeFacts) =>
    `${days(facts)} ngày chưa có báo cáo về ${told(facts)}, hạn ${due(facts)}. Hãy báo cáo tiến độ.`,
} as const;
