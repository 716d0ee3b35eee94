import { type NoticeFacts, type NoticeKind, noticeFacts, noticeKind } from '@/lib/domain/notice';
import { database } from '@/lib/platform/database';
import { logFailure } from '@/lib/platform/log';
import { isMailSetUp, type Mail, sendMail } from '@/lib/platform/mail';
import { siteAddress } from '@/lib/platform/site-address';

/** How old a notice may be when e-mail comes to work; older ones are in the inbox only. Unit: ms. */
const OLDEST = 24 * 60 * 60 * 1_000;
const MOST_AT_ONCE = 50;

/** Words an e-mail that repeats a notice. */
export type Wording = (
  kind: NoticeKind,
  facts: NoticeFacts,
  addressOf: (path: string) => string,
) => Omit<Mail, 'to'>;

/**
 * Sends every notice not yet sent by e-mail, where that is set up; one that fails is tried again the
 * next time. Nothing is sent to an account that may no longer sign in.
 */
export async function mailNotices(word: Wording, now = new Date()): Promise<number> {
  if (!isMailSetUp()) return 0;
  const waiting = await database.notice.findMany({
    where: {
      mailedAt: null,
      createdAt: { gt: new Date(now.getTime() - OLDEST) },
      account: { disabledAt: null },
    },
    orderBy: { id: 'asc' },
    take: MOST_AT_ONCE,
    include: { account: { select: { email: true } } },
  });
  let sent = 0;
  for (const { id, kind, facts, account } of waiting) {
    try {
      await sendMail({
        ...word(noticeKind.parse(kind), noticeFacts.parse(facts), siteAddress),
        to: account.email,
      });
    } catch (error) {
      logFailure('mailNotice', error, { notice: id });
      continue;
    }
    await database.notice.update({ where: { id }, data: { mailedAt: now } });
    sent += 1;
  }
  return sent;
}
