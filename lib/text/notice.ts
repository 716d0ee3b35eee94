import { dossierPeriod } from '@/lib/domain/dossier-period';
import type { NoticeFacts, NoticeKind } from '@/lib/domain/notice';
import { publishFailure } from '@/lib/domain/release';
import { stopPlace, type WatchFacts, watchPlace } from '@/lib/domain/watch-facts';
import { alertNoticeText } from './dossier-alert';
import { dossierReleaseTitle } from './dossier-release';
import { capitalised, formatInstant } from './format';
import { releaseTitle } from './release';
import { publishFailureText } from './review';
import { taskNoticeText, taskNoticeTitle } from './task-notice';
import { watchedText, watchMessage, watchRuleText, watchTitle } from './watch';

type AddressOf = (path: string) => string;

const who = ({ by }: NoticeFacts) => by ?? 'Hệ thống';

const ALERTS = 'cảnh báo hồ sơ';

/** What the notice is about: "PAPI 2024", "kết quả hồ sơ quý III/2024". */
function titleOf({ indicatorName, period, version, alerts, watch, task }: NoticeFacts): string {
  if (watch) return `${watchedText(watch)}, ${watchRuleText(watch)}`;
  if (alerts) return ALERTS;
  if (task) return taskNoticeTitle(task);
  if (indicatorName !== null) return releaseTitle({ indicatorName, period, version });
  const named = dossierPeriod.safeParse(period);
  return named.success ? dossierReleaseTitle({ period: named.data, version }) : period;
}

/** The sentence for each kind of notice. */
const SENTENCES = {
  releaseSubmitted: (facts) => `${who(facts)} đã trình ${titleOf(facts)}, chờ duyệt.`,
  releaseReturned: (facts) => `${who(facts)} trả lại ${titleOf(facts)}. Lý do: ${facts.reason}`,
  releaseApproved: (facts) => `${who(facts)} đã duyệt ${titleOf(facts)}, chờ công bố.`,
  releasePlanned: (facts) =>
    `${who(facts)} đặt lịch công bố ${titleOf(facts)} lúc ${formatInstant(facts.at ?? '')}.`,
  releaseUnplanned: (facts) => `${who(facts)} đã huỷ lịch công bố ${titleOf(facts)}.`,
  releasePublished: (facts) => `${capitalised(titleOf(facts))} đã được công bố.`,
  publishFailed: (facts) =>
    `${capitalised(titleOf(facts))} chưa được công bố theo lịch. ${publishFailureText[publishFailure.catch('unexpected').parse(facts.reason)]}`,
  dossierAsked: (facts) =>
    `${who(facts)} hỏi về số liệu ${titleOf(facts)} của ${facts.asked?.unit ?? ''}${facts.asked?.field ? `, ${facts.asked.field}` : ''}: ${facts.reason ?? ''}`,
  preReadGranted: (facts) =>
    `${who(facts)} ghi tên bạn vào danh sách xem trước ${titleOf(facts)}, chưa công bố. Mỗi lượt xem được ghi vào nhật ký; xin không chuyển tiếp.`,
  watchPassed: ({ watch }) => (watch ? watchMessage(watch) : ''),
  taskAssigned: taskNoticeText.assigned,
  taskClosed: taskNoticeText.closed,
  taskReopened: taskNoticeText.reopened,
  taskWithdrawn: taskNoticeText.withdrawn,
  taskDueSoon: taskNoticeText.dueSoon,
  taskOverdue: taskNoticeText.overdue,
  taskSilent: taskNoticeText.silent,
  alertsRaised: ({ alerts }) => (alerts ? alertNoticeText(alerts) : capitalised(ALERTS)),
} as const satisfies Record<NoticeKind, (facts: NoticeFacts) => string>;

export const noticeText = (kind: NoticeKind, facts: NoticeFacts): string => SENTENCES[kind](facts);

/** What a message about a watched figure ends with: where the figure is, and how to stop without signing in. */
const watchEnding = (watch: WatchFacts, addressOf: AddressOf): string[] => [
  `Xem số liệu: ${addressOf(watchPlace(watch))}`,
  `Bạn nhận thư này vì đã đăng ký theo dõi “${watchTitle(watch)}”. Dừng theo dõi, không cần đăng nhập: ${addressOf(stopPlace(watch))}`,
];

/** The e-mail that repeats a notice; `addressOf` makes a path a whole address. */
export const noticeMail = (kind: NoticeKind, facts: NoticeFacts, addressOf: AddressOf) => ({
  subject: `Chỉ số cải cách hành chính: ${titleOf(facts)}`,
  text: [
    noticeText(kind, facts),
    ...(facts.watch ? watchEnding(facts.watch, addressOf) : ['Xem ở Hộp việc của hệ thống.']),
  ].join('\n\n'),
});
