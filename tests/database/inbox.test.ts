import { expect, test } from 'vitest';
import { cleanUp } from '@/lib/commands/clean-up';
import { readNotices } from '@/lib/commands/notice-read';
import { returnRelease, submitRelease } from '@/lib/commands/release-step';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { inboxOf, publishable, unreadNotices } from '@/lib/queries/inbox';
import { releaseReview } from '@/lib/queries/release-review';
import { releaseWork } from '@/lib/queries/release-work';
import { givenAccount } from '../support/given-account';
import { givenApproved, givenDraft, seenNow } from '../support/given-review';

const TODAY = plainDate.parse('2026-04-01');
const periodsOf = (items: readonly { period: string }[]) => items.map(({ period }) => period);

test('a release waits for staff, then for reviewers, then for leaders, and is late for all of them', async () => {
  const [staff, reviewer, leader] = [
    await givenAccount('staff'),
    await givenAccount('reviewer'),
    await givenAccount('leader'),
  ];
  const given = { indicator: 'sipas', period: '2025', total: '84.20', dueOn: '31/03/2026' };
  const draft = await givenDraft(staff, given);

  expect(periodsOf((await inboxOf(staff, TODAY)).mine)).toContain('2025');
  expect(periodsOf((await inboxOf(reviewer, TODAY)).mine)).toEqual([]);
  expect(periodsOf((await inboxOf(leader, TODAY)).overdue)).toEqual(['2025']);
  expect(periodsOf((await inboxOf(leader, plainDate.parse('2026-03-31'))).overdue)).toEqual([]);

  await submitRelease(draft, staff);
  expect(periodsOf((await inboxOf(staff, TODAY)).mine)).not.toContain('2025');
  expect(periodsOf((await inboxOf(staff, TODAY)).sent)).toEqual(['2025']);
  expect(periodsOf((await inboxOf(reviewer, TODAY)).mine)).toEqual(['2025']);

  const approved = await givenApproved({ indicator: 'papi', period: '2026', total: '43.0000' });
  expect((await publishable(leader))?.map(({ id }) => id)).toEqual([approved.release]);
  expect(await publishable(reviewer)).toBeNull();
});

test('everybody reads their own notices and marks no others as read', async () => {
  const [staff, reviewer, other] = [
    await givenAccount('staff'),
    await givenAccount('reviewer'),
    await givenAccount('reviewer'),
  ];
  const draft = await givenDraft(staff, { indicator: 'sipas', period: '2026', total: '84.20' });
  await submitRelease(draft, staff);
  await returnRelease({ ...(await seenNow(draft)), reason: 'Chưa đủ.' }, reviewer);

  expect(await unreadNotices(staff)).toBe(1);
  expect(await unreadNotices(other)).toBe(1);
  const [newest] = (await inboxOf(other, TODAY)).notices;
  await readNotices({ newest: (newest?.id ?? 0) + 1_000 }, other);

  expect(await unreadNotices(other)).toBe(0);
  expect(await unreadNotices(staff)).toBe(1);
  expect((await inboxOf(staff, TODAY)).notices).toMatchObject([
    { kind: 'releaseReturned', isRead: false, facts: { reason: 'Chưa đủ.' } },
  ]);
});

test('a member sees how full its own unit is, and no checklist', async () => {
  const member = await givenAccount('member', { authoritySlug: 'thai-binh' });

  const work = (await releaseWork(member))?.find(
    ({ indicator, period }) => `${indicator} ${period}` === 'papi 2024',
  );
  expect(work).toMatchObject({ totals: { filled: 1, expected: 1 } });
  expect(await releaseReview({ indicator: 'papi', period: '2024', version: 1 }, member)).toBeNull();
});

test('a file sent a day ago and never confirmed is emptied; a fresh one stays', async () => {
  const { id: actorId } = await givenAccount('staff');
  const sent = (createdAt: Date) =>
    database.scoreImport.create({
      data: {
        actorId,
        createdAt,
        fileName: 'a.csv',
        fileHash: 'a'.repeat(64),
        file: new Uint8Array(3),
      },
    });
  const now = new Date('2026-04-02T03:00:00Z');
  const [old, fresh] = [
    await sent(new Date('2026-04-01T02:00:00Z')),
    await sent(new Date('2026-04-01T04:00:00Z')),
  ];

  await cleanUp(now);

  const fileOf = async (id: number) =>
    (await database.scoreImport.findUniqueOrThrow({ where: { id } })).file;
  expect(await fileOf(old.id)).toBeNull();
  expect(await fileOf(fresh.id)).not.toBeNull();
});
