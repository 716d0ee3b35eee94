import type { NoticeFacts, NoticeKind } from '@/lib/domain/notice';
import { publishFailure } from '@/lib/domain/release';
import { formatInstant } from './format';
import { releaseTitle } from './release';
import { publishFailureText } from './review';

const who = ({ by }: NoticeFacts) => by ?? 'Hệ thống';

/** The sentence for each kind of notice. */
const SENTENCES = {
  releaseSubmitted: (facts) => `${who(facts)} đã trình ${releaseTitle(facts)}, chờ duyệt.`,
  releaseReturned: (facts) =>
    `${who(facts)} trả lại ${releaseTitle(facts)}. Lý do: ${facts.reason}`,
  releaseApproved: (facts) => `${who(facts)} đã duyệt ${releaseTitle(facts)}, chờ công bố.`,
  releasePlanned: (facts) =>
    `${who(facts)} đặt lịch công bố ${releaseTitle(facts)} lúc ${formatInstant(facts.at ?? '')}.`,
  releaseUnplanned: (facts) => `${who(facts)} đã huỷ lịch công bố ${releaseTitle(facts)}.`,
  releasePublished: (facts) => `${releaseTitle(facts)} đã được công bố.`,
  publishFailed: (facts) =>
    `${releaseTitle(facts)} chưa được công bố theo lịch. ${publishFailureText[publishFailure.catch('unexpected').parse(facts.reason)]}`,
} as const satisfies Record<NoticeKind, (facts: NoticeFacts) => string>;

export const noticeText = (kind: NoticeKind, facts: NoticeFacts): string => SENTENCES[kind](facts);

/** The e-mail that repeats a notice. */
export const noticeMail = (kind: NoticeKind, facts: NoticeFacts) => ({
  subject: `Chỉ số cải cách hành chính: ${releaseTitle(facts)}`,
  text: `${noticeText(kind, facts)}\n\nXem ở Hộp việc của hệ thống.`,
});
