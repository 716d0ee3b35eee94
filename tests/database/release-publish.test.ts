import { expect, test } from 'vitest';
import { openRelease } from '@/lib/commands/release';
import { publishDue } from '@/lib/commands/release-due';
import {
  publishReleases,
  scheduleReleases,
  unscheduleReleases,
} from '@/lib/commands/release-publish';
import { newRelease } from '@/lib/domain/release-form';
import { plannedBundle } from '@/lib/domain/step-form';
import { database } from '@/lib/platform/database';
import { publishedCorrection } from '@/lib/queries/correction';
import { publishedRanking } from '@/lib/queries/ranking';
import { givenAccount } from '../support/given-account';
import { givenApproved, givenDraft, seenNow } from '../support/given-review';

const stored = (id: number) => database.release.findUniqueOrThrow({ where: { id } });
const inAnHour = () => new Date(Date.now() + 3_600_000);
const kindsOf = async (accountId: string) =>
  (await database.notice.findMany({ where: { accountId } })).map(({ kind }) => kind);

test('a leader publishes what was approved, and the next reader sees it', async () => {
  const leader = await givenAccount('leader');
  const approved = await givenApproved({ indicator: 'sipas', period: '2025', total: '85.50' });
  expect(await publishedRanking('sipas', '2025')).toBeNull();

  expect(await publishReleases([approved], leader)).toMatchObject({
    value: [{ indicator: 'sipas', period: '2025', version: 1 }],
  });

  expect(await stored(approved.release)).toMatchObject({
    status: 'published',
    publishedById: leader.id,
  });
  expect((await publishedRanking('sipas', '2025'))?.rows[0]).toMatchObject({ points: '85.50' });
});

test('several releases come out together or not at all', async () => {
  const leader = await givenAccount('leader');
  const [one, two] = [
    await givenApproved({ indicator: 'papi', period: '2025', total: '44.5000' }),
    await givenApproved({ indicator: 'par-index', period: '2025', total: '88.10' }),
  ];
  const draft = await givenDraft(await givenAccount('staff'), {
    indicator: 'papi',
    period: '2026',
  });

  expect(await publishReleases([one, two, draft], leader)).toEqual({
    ok: false,
    refusal: 'wrongStatus',
  });
  expect(await stored(one.release)).toMatchObject({ status: 'approved' });
  expect(await publishReleases([one, { ...two, revision: two.revision - 1 }], leader)).toEqual({
    ok: false,
    refusal: 'changedMeanwhile',
  });
  expect(await stored(one.release)).toMatchObject({ status: 'approved' });

  expect(await publishReleases([one, two], leader)).toMatchObject({ ok: true });
  expect(await stored(two.release)).toMatchObject({ status: 'published' });
});

test.each(['staff', 'reviewer', 'administrator', 'member'] as const)(
  'a %s neither publishes nor plans',
  async (role) => {
    const actor = await givenAccount(role);
    const approved = await givenApproved({
      indicator: 'sipas',
      period: { staff: '2031', reviewer: '2032', administrator: '2033', member: '2034' }[role],
    });

    expect(await publishReleases([approved], actor)).toMatchObject({ refusal: 'notAllowed' });
    expect(await scheduleReleases({ releases: [approved], at: inAnHour() }, actor)).toMatchObject({
      refusal: 'notAllowed',
    });
  },
);

test('a planned hour is read on the clocks of Vietnam and must lie ahead', async () => {
  const leader = await givenAccount('leader');
  const planned = plannedBundle.parse({ releases: '1.1', day: '31/3/2026', time: '8:00' });

  expect(planned.at.toISOString()).toBe('2026-03-31T01:00:00.000Z');
  expect(await scheduleReleases(planned, leader, new Date('2026-03-31T01:00:00Z'))).toEqual({
    ok: false,
    refusal: 'inThePast',
  });
  expect(plannedBundle.safeParse({ releases: [], day: '31/3/2026', time: '25:00' }).success).toBe(
    false,
  );
});

test('releases planned for one instant come out together at that instant and not before', async () => {
  const leader = await givenAccount('leader');
  const at = inAnHour();
  const releases = [
    await givenApproved({ indicator: 'papi', period: '2027', total: '44.1000' }),
    await givenApproved({ indicator: 'sipas', period: '2027', total: '84.00' }),
    await givenApproved({ indicator: 'par-index', period: '2027', total: '87.00' }),
  ];
  expect(await scheduleReleases({ releases, at }, leader)).toMatchObject({ ok: true });

  expect(await publishDue()).toEqual([]);
  expect(await publishedRanking('sipas', '2027')).toBeNull();
  expect((await publishDue(at)).map(({ indicator }) => indicator)).toContain('par-index');
  expect(await publishDue(at)).toEqual([]);

  for (const { release } of releases) {
    expect(await stored(release)).toMatchObject({
      status: 'published',
      scheduledFor: null,
      publishedById: leader.id,
    });
  }
  expect(await kindsOf(leader.id)).toContain('releasePublished');
});

test('a plan that was cancelled does not happen', async () => {
  const leader = await givenAccount('leader');
  const approved = await givenApproved({ indicator: 'sipas', period: '2028' });
  const at = inAnHour();
  await scheduleReleases({ releases: [approved], at }, leader);

  expect(await unscheduleReleases([await seenNow(approved)], leader)).toMatchObject({ ok: true });
  expect(await publishDue(at)).toEqual([]);
  expect(await stored(approved.release)).toMatchObject({ status: 'approved', scheduledFor: null });
});

test('a plan of somebody who may no longer publish fails, and the leaders are told', async () => {
  const [planner, other] = [await givenAccount('leader'), await givenAccount('leader')];
  const approved = await givenApproved({ indicator: 'sipas', period: '2029' });
  const at = inAnHour();
  await scheduleReleases({ releases: [approved], at }, planner);
  await database.account.update({ where: { id: planner.id }, data: { disabledAt: new Date() } });

  expect(await publishDue(at)).toEqual([]);

  expect(await stored(approved.release)).toMatchObject({
    status: 'approved',
    scheduledFor: null,
    publishFailure: 'plannerMayNot',
  });
  expect(await kindsOf(other.id)).toContain('publishFailed');
});

test('two runners at the same instant publish once', async () => {
  const leader = await givenAccount('leader');
  const approved = await givenApproved({ indicator: 'sipas', period: '2030' });
  const at = inAnHour();
  await scheduleReleases({ releases: [approved], at }, leader);

  const answers = await Promise.all([publishDue(at), publishDue(at), publishDue(at)]);

  expect(answers.flat()).toHaveLength(1);
  expect(
    await database.stepTaken.count({ where: { releaseId: approved.release, step: 'publish' } }),
  ).toBe(1);
});

test('a correction comes out beside the old version, which stays as it was', async () => {
  const leader = await givenAccount('leader');
  const approved = await givenApproved({
    indicator: 'papi',
    period: '2019',
    publicNote: 'Sửa điểm.',
    total: '',
  });
  const before = await publishedRanking('papi', '2019', 1);

  await publishReleases([approved], leader);

  const [newest, first] = [
    await publishedRanking('papi', '2019'),
    await publishedRanking('papi', '2019', 1),
  ];
  expect(newest?.release).toMatchObject({ version: 2, publicNote: 'Sửa điểm.' });
  expect(first?.rows).toEqual(before?.rows);
  const next = newRelease.parse({
    indicator: 'papi',
    period: '2019',
    source: '1',
    dueOn: '',
    announcedOn: '',
    decision: '',
    publicNote: '',
  });
  expect(await openRelease(next, await givenAccount('staff'))).toMatchObject({
    value: { version: 3 },
  });
});

test('a correction tells readers each figure as it was and as it is, and a draft tells nothing', async () => {
  const [leader, staff] = [await givenAccount('leader'), await givenAccount('staff')];
  const draft = await givenDraft(staff, {
    indicator: 'papi',
    period: '2018',
    publicNote: 'Sửa điểm của Thái Bình.',
  });
  const { count } = await database.score.updateMany({
    where: { releaseId: draft.release, authority: { slug: 'thai-binh' }, criterion: { code: 'T' } },
    data: { points: '44.0001', enteredById: staff.id, enteredAt: new Date() },
  });
  expect(count).toBe(1);
  expect(await publishedCorrection('papi', '2018', 2)).toBeNull();
  await database.release.update({
    where: { id: draft.release },
    data: {
      ...{ status: 'approved', submittedById: staff.id, submittedAt: new Date() },
      ...{ approvedById: leader.id, approvedAt: new Date() },
    },
  });
  await publishReleases([draft], leader);

  const correction = await publishedCorrection('papi', '2018', 2);
  expect(correction?.changes).toMatchObject([
    { authority: 'thai-binh', criterion: 'T', to: { points: '44.0001' } },
  ]);
  expect(correction?.changes[0]?.from.points).toMatch(/^4\d\.\d{4}$/);
  expect(await publishedCorrection('papi', '2018', 1)).toBeNull();
});
