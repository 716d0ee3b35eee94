import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailNotices } from '@/lib/commands/notice-mail';
import { restartWatch, startWatch, stopWatch, stopWatchByToken } from '@/lib/commands/watch';
import { lookAtWatches } from '@/lib/commands/watch-look';
import type { Actor } from '@/lib/domain/account';
import { noticeFacts } from '@/lib/domain/notice';
import { newWatch } from '@/lib/domain/watch';
import { database } from '@/lib/platform/database';
import { watchBehind, watchDesk } from '@/lib/queries/watch';
import { noticeMail } from '@/lib/text/notice';
import { givenAccount } from '../support/given-account';
import { type DossierGround, givenDossierGround, givenMonths } from '../support/given-dossier-rows';
import { givenWatch } from '../support/given-watch';
import { openMailServer } from '../support/received-mail';

// Read once, when first asked for.
const mail = await openMailServer();
Object.assign(process.env, {
  SMTP_URL: mail.address,
  MAIL_FROM: 'CCHC <cchc@example.vn>',
  SITE_URL: 'https://cchc.example.vn',
});

const FROM = { requestId: null };

afterAll(() => mail.close());

let ground: DossierGround;
let leader: Actor;

beforeAll(async () => {
  ground = await givenDossierGround('2025-03-31');
});

beforeEach(async () => {
  await database.watch.deleteMany();
  await database.notice.deleteMany();
  await database.dossierMonth.deleteMany();
  leader = await givenAccount('leader');
});

test('a stopped watch is silent, and started again does not tell what passed meanwhile', async () => {
  const { id } = await givenWatch(leader, 'lateShare/', 'absolute/above', '2');
  expect((await stopWatch(id, leader)).ok).toBe(true);
  await givenMonths(ground, [{ month: '2025-03', onTime: 200, late: 100 }]);
  expect(await lookAtWatches()).toBe(0);

  expect((await restartWatch(id, leader)).ok).toBe(true);
  expect(await lookAtWatches()).toBe(0);
  expect(await database.notice.count()).toBe(0);
});

test('the link stops a watch without signing in, once and for all; another link stops nothing', async () => {
  const { token, id } = await givenWatch(leader, 'points/papi', 'absolute/below', '30');
  expect(await watchBehind(token)).toMatchObject({ isStopped: false });
  const nobodys = 'A'.repeat(43);

  expect(await stopWatchByToken(nobodys, FROM)).toEqual({ ok: false, refusal: 'unknownLink' });
  expect(await watchBehind(nobodys)).toBeNull();
  expect(await watchBehind(`${token}'; --`)).toBeNull();
  expect((await stopWatchByToken(token, FROM)).ok).toBe(true);
  expect((await stopWatchByToken(token, FROM)).ok).toBe(true);

  expect(await watchBehind(token)).toMatchObject({ isStopped: true });
  expect(
    await database.auditEntry.findMany({
      where: { subjectKind: 'watch', subjectKey: String(id) },
      orderBy: { id: 'asc' },
      select: { actorId: true, after: true },
    }),
  ).toMatchObject([{ actorId: leader.id }, { actorId: leader.id, after: { by: 'link' } }]);
});

test('nobody sees or stops the watch of another', async () => {
  const { id } = await givenWatch(leader, 'points/papi', 'absolute/below', '30');
  const other = await givenAccount('leader');

  expect((await watchDesk(other))?.watches).toEqual([]);
  expect(await stopWatch(id, other)).toEqual({ ok: false, refusal: 'notFound' });
  expect(await restartWatch(id, other)).toEqual({ ok: false, refusal: 'notFound' });
});

test('members watch nothing, and nobody is told who may no longer sign in or watch', async () => {
  const member = await givenAccount('member');
  const typed = { what: 'lateShare/', when: 'absolute/above', threshold: '2' };
  expect(await startWatch(newWatch.parse(typed), member)).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  expect(await watchDesk(member)).toBeNull();

  const moved = await givenAccount('staff');
  await givenWatch(leader, 'lateShare/', 'absolute/above', '2');
  await givenWatch(moved, 'lateShare/', 'absolute/above', '2');
  await database.account.update({ where: { id: leader.id }, data: { disabledAt: new Date() } });
  const unit = await database.authority.findFirstOrThrow({ where: { slug: 'thai-binh' } });
  await database.account.update({
    where: { id: moved.id },
    data: { role: 'member', authorityId: unit.id },
  });
  await givenMonths(ground, [{ month: '2025-03', onTime: 200, late: 100 }]);

  expect(await lookAtWatches()).toBe(0);
  expect(await database.notice.count()).toBe(0);
});

test.each([
  ['half a rank', 'rank/papi', 'absolute/above', '2,5', 'notWhole'],
  ['rank nought', 'rank/papi', 'absolute/above', '0', 'notWhole'],
  ['half a dossier', 'overdue/', 'absolute/above', '1,5', 'notWhole'],
  ['more points than there are', 'points/papi', 'absolute/above', '80,5', 'overScale'],
  ['more than all', 'lateShare/', 'absolute/above', '101', 'overScale'],
  ['an indicator that is none', 'points/khong-co', 'absolute/above', '1', 'unknownChoice'],
  ['a field that is none', 'overdue/khong-co', 'absolute/above', '1', 'unknownChoice'],
])('%s is refused', async (_what, what, when, threshold, refusal) => {
  const wanted = newWatch.parse({ what, when, threshold });

  expect(await startWatch(wanted, leader)).toEqual({ ok: false, refusal });
});

test('the e-mail says what passed, which way is good, where the figure is and how to stop', async () => {
  const { token } = await givenWatch(leader, 'points/papi', 'absolute/below', '45', 'on');
  const { email } = await database.account.findUniqueOrThrow({ where: { id: leader.id } });

  expect(await mailNotices(noticeMail)).toBe(1);
  expect(await mailNotices(noticeMail)).toBe(0);

  const [sent] = mail.received;
  const notice = await database.notice.findFirstOrThrow({ where: { accountId: leader.id } });
  const { watch } = noticeFacts.parse(notice.facts);
  expect(sent?.to).toEqual([email]);
  expect(sent?.text).toContain('Điểm cao hơn là tốt.');
  expect(sent?.text).toContain(`Xem số liệu: https://cchc.example.vn/don-vi/thai-binh/papi/2024`);
  expect(sent?.text).toContain(
    `Dừng theo dõi, không cần đăng nhập: https://cchc.example.vn/theo-doi/dung/${token}`,
  );
  expect(watch?.token).toBe(token);
});
