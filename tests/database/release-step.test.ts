import { expect, test } from 'vitest';
import {
  cancelRelease,
  editRelease,
  explainBlanks,
  tickWarnings,
} from '@/lib/commands/release-draft';
import { approveRelease, returnRelease, submitRelease } from '@/lib/commands/release-step';
import { returnedRelease } from '@/lib/domain/step-form';
import { database } from '@/lib/platform/database';
import { givenAccount } from '../support/given-account';
import { givenDraft, seenNow } from '../support/given-review';

const stored = (id: number) => database.release.findUniqueOrThrow({ where: { id } });
const noticesOf = (accountId: string) =>
  database.notice.findMany({ where: { accountId }, select: { kind: true, facts: true } });

test('a draft with a province unexplained is not submitted; explaining the blanks opens the way', async () => {
  const staff = await givenAccount('staff');
  const draft = await givenDraft(staff, { indicator: 'sipas', period: '2025' });
  const [haNoi] = await database.$queryRaw<{ id: number }[]>`
    INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals, source_id)
    SELECT r.id, a.id, r.criteria_set_id, c.id, 85.5, 1, r.source_id
    FROM release r, authority a, criterion c
    WHERE r.id = ${draft.release} AND a.slug = 'ha-noi' AND c.criteria_set_id = r.criteria_set_id
      AND c.parent_id IS NULL RETURNING id`;

  expect(await submitRelease(draft, staff)).toEqual({ ok: false, refusal: 'hasErrors' });
  expect(await explainBlanks(draft, staff)).toMatchObject({ ok: true });
  expect(
    await database.score.count({
      where: { releaseId: draft.release, missingReason: 'noPublicFigure' },
    }),
  ).toBe(33);
  expect(await submitRelease(draft, staff)).toMatchObject({ ok: true });
  expect(await stored(draft.release)).toMatchObject({
    status: 'submitted',
    submittedById: staff.id,
    isComplete: false,
    revision: 2,
  });
  expect(await database.score.findUnique({ where: { id: haNoi?.id ?? 0 } })).not.toBeNull();
});

test('blank cells are gone after submission, and every province with a total makes the release whole', async () => {
  const staff = await givenAccount('staff');
  const draft = await givenDraft(staff, { indicator: 'papi', period: '2025', total: '44.5000' });
  await database.$executeRaw`
    INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, source_id)
    SELECT r.id, a.id, r.criteria_set_id, c.id, r.source_id
    FROM release r, authority a, criterion c
    WHERE r.id = ${draft.release} AND a.slug = 'ha-noi' AND c.criteria_set_id = r.criteria_set_id
      AND c.code = '1'`;

  expect(await submitRelease(draft, staff)).toMatchObject({ ok: true });

  expect(await stored(draft.release)).toMatchObject({ isComplete: true });
  expect(
    await database.score.count({
      where: { releaseId: draft.release, points: null, missingReason: null },
    }),
  ).toBe(0);
});

test('who submitted does not approve, who entered a figure does not approve, and the database refuses it too', async () => {
  const [staff, reviewer] = [await givenAccount('staff'), await givenAccount('reviewer')];
  const draft = await givenDraft(staff, { indicator: 'par-index', period: '2025', total: '88.10' });
  await submitRelease(draft, staff);
  const seen = await seenNow(draft);

  expect(await approveRelease(seen, staff)).toEqual({ ok: false, refusal: 'notAllowed' });
  // The same person, given another role meanwhile.
  expect(await approveRelease(seen, { ...staff, role: 'reviewer' })).toEqual({
    ok: false,
    refusal: 'ownWork',
  });
  await database.score.updateMany({
    where: { releaseId: draft.release, authority: { slug: 'ha-noi' } },
    data: { enteredById: reviewer.id },
  });
  expect(await approveRelease(seen, reviewer)).toEqual({ ok: false, refusal: 'ownWork' });
  await expect(
    database.release.update({
      where: { id: draft.release },
      data: { status: 'approved', approvedById: staff.id, approvedAt: new Date() },
    }),
  ).rejects.toThrow(/release_two_persons/);

  const other = await givenAccount('reviewer');
  expect(await approveRelease(seen, other)).toMatchObject({ ok: true });
});

test('of 50 approvals at once one wins, and the release has one step and one line in the log for it', async () => {
  const staff = await givenAccount('staff');
  const draft = await givenDraft(staff, { indicator: 'sipas', period: '2026', total: '84.20' });
  await submitRelease(draft, staff);
  const seen = await seenNow(draft);
  const reviewers = await Promise.all(Array.from({ length: 50 }, () => givenAccount('reviewer')));

  const answers = await Promise.all(reviewers.map((reviewer) => approveRelease(seen, reviewer)));

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(new Set(answers.flatMap((one) => (one.ok ? [] : [one.refusal])))).toEqual(
    new Set(['changedMeanwhile']),
  );
  const steps = { releaseId: draft.release, step: 'approve' } as const;
  expect(await database.stepTaken.count({ where: steps })).toBe(1);
  expect(
    await database.auditEntry.count({
      where: { act: 'approveRelease', subjectKey: 'sipas/2026/1' },
    }),
  ).toBe(1);
}, 120_000);

test('sending back needs a reason; the sender is told it, mends the release and submits again', async () => {
  const [staff, reviewer] = [await givenAccount('staff'), await givenAccount('reviewer')];
  const draft = await givenDraft(staff, { indicator: 'papi', period: '2026', total: '43.1000' });
  await submitRelease(draft, staff);
  const seen = await seenNow(draft);

  for (const reason of ['', '  \n ']) {
    expect(returnedRelease.safeParse({ release: '1', revision: '1', reason }).success).toBe(false);
  }
  const reason = 'Điểm của Hà Nội chưa khớp báo cáo.';
  expect(await returnRelease({ ...seen, reason }, staff)).toMatchObject({ refusal: 'notAllowed' });
  expect(await returnRelease({ ...seen, reason }, reviewer)).toMatchObject({ ok: true });

  expect(await noticesOf(staff.id)).toMatchObject([
    { kind: 'releaseReturned', facts: { by: reviewer.name, reason } },
  ]);
  expect(await approveRelease(await seenNow(draft), reviewer)).toMatchObject({
    refusal: 'wrongStatus',
  });
  expect(await submitRelease(await seenNow(draft), staff)).toMatchObject({ ok: true });
  expect(await approveRelease(await seenNow(draft), reviewer)).toMatchObject({ ok: true });
});

test('a reviewer who looked before the release was returned and submitted again is refused', async () => {
  const [staff, reviewer] = [await givenAccount('staff'), await givenAccount('reviewer')];
  const draft = await givenDraft(staff, { indicator: 'par-index', period: '2026', total: '87.00' });
  await submitRelease(draft, staff);
  const stale = await seenNow(draft);
  await returnRelease({ ...stale, reason: 'Chưa đủ.' }, reviewer);
  await submitRelease(await seenNow(draft), staff);

  expect(await approveRelease(stale, reviewer)).toEqual({ ok: false, refusal: 'changedMeanwhile' });
});

test('warnings are ticked by the sender and by the reviewer, each for themselves', async () => {
  const [staff, reviewer] = [await givenAccount('staff'), await givenAccount('reviewer')];
  const draft = await givenDraft(staff, { indicator: 'sipas', period: '2027', total: '84.20' });
  await database.score.updateMany({
    where: { releaseId: draft.release, authority: { slug: 'ha-noi' } },
    data: { publishedRank: 5, rankOutOf: 34, rankOrigin: 'published' },
  });
  await database.score.updateMany({
    where: { releaseId: draft.release, authority: { slug: 'cao-bang' } },
    data: { points: '84.30', publishedRank: 6, rankOutOf: 34, rankOrigin: 'published' },
  });
  const key = 'rankOrder|ha-noi|T|5|84.20|cao-bang|6|84.30';

  expect(await submitRelease(draft, staff)).toEqual({ ok: false, refusal: 'untickedWarnings' });
  await tickWarnings({ ...draft, tick: ['no such warning', key] }, staff);
  expect(await submitRelease(draft, staff)).toMatchObject({ ok: true });
  const seen = await seenNow(draft);
  expect(await approveRelease(seen, reviewer)).toEqual({ ok: false, refusal: 'untickedWarnings' });
  await tickWarnings({ ...seen, tick: [key] }, reviewer);
  expect(await approveRelease(seen, reviewer)).toMatchObject({ ok: true });
  expect(await database.warningTick.count({ where: { releaseId: draft.release } })).toBe(2);
});

test('a correction without a note for readers is not submitted', async () => {
  const staff = await givenAccount('staff');
  const draft = await givenDraft(staff, { indicator: 'papi', period: '2021' });
  const { sourceId } = await stored(draft.release);
  const facts = { source: sourceId ?? 0, dueOn: null, announcedOn: null, decision: null };

  expect(await submitRelease(draft, staff)).toEqual({ ok: false, refusal: 'hasErrors' });
  await editRelease({ ...draft, ...facts, publicNote: 'Sửa điểm của Thái Bình.' }, staff);
  expect(await submitRelease(await seenNow(draft), staff)).toMatchObject({ ok: true });
});

test('a cancelled correction leaves what was published as it was and nothing but a line in the log', async () => {
  const [staff, reviewer] = [await givenAccount('staff'), await givenAccount('reviewer')];
  const before = await database.score.count();
  const draft = await givenDraft(staff, { indicator: 'papi', period: '2020' });

  expect(await cancelRelease(draft, reviewer)).toMatchObject({ refusal: 'notAllowed' });
  expect(await cancelRelease(draft, staff)).toMatchObject({ ok: true });

  expect(await database.score.count()).toBe(before);
  expect(await database.release.findUnique({ where: { id: draft.release } })).toBeNull();
  expect(
    await database.auditEntry.findFirst({
      where: { act: 'cancelRelease', subjectKey: 'papi/2020/2' },
    }),
  ).toMatchObject({ actorId: staff.id });
  const again = await givenDraft(staff, { indicator: 'papi', period: '2020' });
  expect(await stored(again.release)).toMatchObject({ version: 2 });
});

test('what was submitted is not edited, explained or cancelled any more', async () => {
  const staff = await givenAccount('staff');
  const draft = await givenDraft(staff, { indicator: 'sipas', period: '2028', total: '84.20' });
  await submitRelease(draft, staff);
  const seen = await seenNow(draft);
  const facts = { source: 1, dueOn: null, announcedOn: null, decision: null, publicNote: null };

  expect(await editRelease({ ...seen, ...facts }, staff)).toMatchObject({ refusal: 'wrongStatus' });
  expect(await explainBlanks(seen, staff)).toMatchObject({ refusal: 'wrongStatus' });
  expect(await cancelRelease(seen, staff)).toMatchObject({ refusal: 'wrongStatus' });
  expect(await submitRelease(seen, staff)).toMatchObject({ refusal: 'wrongStatus' });
  expect(await submitRelease({ release: 999_999, revision: 1 }, staff)).toMatchObject({
    refusal: 'notFound',
  });
});
