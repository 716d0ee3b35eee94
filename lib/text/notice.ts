import { dossierPeriod } from '@/lib/domain/dossier-period';
import type { NoticeFacts, NoticeKind } from '@/lib/domain/notice';
import { publishFailure } from '@/lib/domain/release';
import { alertNoticeText } from './dossier-alert';
import { dossierReleaseTitle } from './dossier-release';
import { capitalised, formatInstant } from './format';
import { releaseTitle } from './release';
import { publishFailureText } from './review';

const who = ({ by }: NoticeFacts) => by ?? 'Hệ thống';

const ALERTS = 'cảnh báo hồ sơ';

/** What the notice is about: "PAPI 2024", "kết quả hồ sơ quý III/2024". */
function titleOf({ indicatorName, period, version, alerts }: NoticeFacts): string {
  if (alerts) return ALERTS;
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
  alertsRaised: ({ alerts }) => (alerts ? alertNoticeText(alerts) : capitalised(ALERTS)),
} as const satisfies Record<NoticeKind, (facts: NoticeFacts) => string>;

export const noticeText = (kind: NoticeKind, facts: NoticeFacts): string => SENTENCES[kind](facts);

/** The e-mail that repeats a notice. */
export const noticeMail = (kind: NoticeKind, facts: NoticeFacts) => ({
  subject: `Chỉ số cải cách hành chính: ${titleOf(facts)}`,
  text: `${noticeText(kind, facts)}\n\nXem ở Hộp việc của hệ thống.`,
});
