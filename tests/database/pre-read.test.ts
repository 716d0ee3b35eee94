import { beforeAll, expect, test } from 'vitest';
import { grantPreRead, openPreRead, revokePreRead } from '@/lib/commands/pre-read';
import { publishReleases } from '@/lib/commands/release-publish';
import { returnRelease } from '@/lib/commands/release-step';
import { exportScores } from '@/lib/commands/score-file';
import type { Actor } from '@/lib/domain/account';
import { type PreReadForm, preReadForm } from '@/lib/domain/pre-read';
import { type ReleaseName, releaseKey } from '@/lib/domain/release';
import type { SeenRelease } from '@/lib/domain/release-form';
import { database } from '@/lib/platform/database';
import { preReadGrants, waitingBundles } from '@/lib/queries/pre-read';
import { publishedRanking } from '@/lib/queries/ranking';
import { releaseReview } from '@/lib/queries/release-review';
import { scoreGrid } from '@/lib/queries/score-grid';
import { givenAccount } from '../support/given-account';
import { givenApproved, givenDraft, seenNow } from '../support/given-review';

const NAME: ReleaseName = { indicator: 'papi', period: '2025', version: 1 };

let approved: SeenRelease;
let [staff, leader, other]: (Actor | undefined)[] = [];

const given = () => {
  if (!staff || !leader || !other) throw new Error('Nobody is there yet.');
  return { staff, leader, other };
};
const naming = (account: Actor, name: ReleaseName = NAME): PreReadForm =>
  preReadForm.parse({ ...name, version: String(name.version), account: account.id });
const viewsIn = (name: ReleaseName) =>
  database.auditEntry.findMany({
    where: { act: 'openPreRead', subjectKind: 'release', subjectKey: releaseKey(name) },
    orderBy: { id: 'asc' },
  });

beforeAll(async () => {
  approved = await givenApproved({ indicator: 'papi', period: '2025', total: '44.5000' });
  [staff, leader, other] = [
    await givenAccount('staff'),
    await givenAccount('leader'),
    await givenAccount('leader'),
  ];
});

test('before anybody is named, nobody opens it, and no try leaves a line', async () => {
  const everybody = [
    given().leader,
    given().staff,
    await givenAccount('reviewer'),
    await givenAccount('administrator'),
    await givenAccount('member'),
  ];

  for (const actor of everybody) {
    expect(await openPreRead(NAME, actor)).toEqual({ ok: false, refusal: 'notFound' });
  }
  expect(await viewsIn(NAME)).toEqual([]);
});

test.each(['reviewer', 'administrator', 'member'] as const)(
  'a %s names nobody and takes no name back',
  async (role) => {
    const actor = await givenAccount(role);

    expect(await grantPreRead(naming(given().leader), actor)).toMatchObject({
      refusal: 'notAllowed',
    });
    expect(await revokePreRead(naming(given().leader), actor)).toMatchObject({
      refusal: 'notAllowed',
    });
    expect(await preReadGrants(NAME, actor)).toBeNull();
  },
);

test('only leaders who may sign in are named, once, for what is approved', async () => {
  const { staff, leader } = given();
  const gone = await givenAccount('leader');
  await database.account.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
  const draft = await givenDraft(staff, { indicator: 'sipas', period: '2026' });
  const open = { indicator: 'sipas', period: '2026', version: 1 };

  expect(draft.release).toBeGreaterThan(0);
  expect(await grantPreRead(naming(leader, open), staff)).toMatchObject({ refusal: 'wrongStatus' });
  expect(await grantPreRead(naming(gone), staff)).toMatchObject({ refusal: 'notLeader' });
  expect(await grantPreRead(naming(staff), staff)).toMatchObject({ refusal: 'notLeader' });
  expect(await grantPreRead(naming(leader, { ...NAME, version: 9 }), staff)).toMatchObject({
    refusal: 'notFound',
  });
  expect(await grantPreRead(naming(leader), staff)).toEqual({ ok: true, value: null });
  expect(await grantPreRead(naming(leader), staff)).toMatchObject({ refusal: 'alreadyNamed' });
});

test('the named leader is told, and naming stands in the log', async () => {
  const { staff, leader } = given();

  expect(
    await database.notice.findMany({ where: { accountId: leader.id, kind: 'preReadGranted' } }),
  ).toMatchObject([
    { releaseId: approved.release, facts: { indicator: 'papi', period: '2025', by: staff.name } },
  ]);
  expect(
    await database.auditEntry.findFirst({
      where: { act: 'grantPreRead' },
      orderBy: { id: 'desc' },
    }),
  ).toMatchObject({
    actorId: staff.id,
    subjectKey: 'papi/2025/1',
    after: { leader: leader.name },
  });
});

test('each view of the bundle is a line of its own, with the figures a public page would show', async () => {
  const { leader, other } = given();
  const first = await openPreRead(NAME, leader);
  await openPreRead(NAME, leader);

  if (!first.ok) throw new Error(first.refusal);
  expect(first.value).toMatchObject({ homeSlug: 'thai-binh', reader: leader.name, version: 1 });
  const views = await viewsIn(NAME);
  expect(views.map(({ actorId }) => actorId)).toEqual([leader.id, leader.id]);
  expect(first.value.openedAt).toBe(views[0]?.at.toISOString());
  expect(await openPreRead(NAME, other)).toMatchObject({ refusal: 'notFound' });
  expect(await viewsIn(NAME)).toHaveLength(2);

  expect(await waitingBundles(leader)).toMatchObject([{ indicator: 'papi', period: '2025' }]);
  expect(await waitingBundles(other)).toEqual([]);
});

test('those who name leaders see who is named and every view; the public sees nothing', async () => {
  const { staff, leader, other } = given();
  const grants = await preReadGrants(NAME, staff);

  expect(grants?.named.map(({ name }) => name)).toEqual([leader.name]);
  expect(grants?.others.map(({ account }) => account)).toContain(other.id);
  expect(grants?.views.map(({ name }) => name)).toEqual([leader.name, leader.name]);
  expect(await preReadGrants(NAME, leader)).toMatchObject({ isNamed: true });
  expect(await publishedRanking('papi', '2025')).toBeNull();
});

test('a leader reads unpublished figures nowhere else', async () => {
  const { leader, staff } = given();
  const address = { indicator: 'papi', period: '2025', version: '1' };

  expect(await scoreGrid(address, null, leader)).toBeNull();
  expect(await scoreGrid(address, null, staff)).not.toBeNull();
  expect(
    await exportScores({ ...NAME, period: NAME.period as never }, 'csv', leader),
  ).toMatchObject({ refusal: 'notAllowed' });
  expect(await releaseReview(NAME, leader)).toMatchObject({
    isSealed: true,
    items: [],
    changes: [],
  });
  expect(await releaseReview(NAME, staff)).toMatchObject({ isSealed: false });
  expect(
    await scoreGrid({ indicator: 'papi', period: '2023', version: '1' }, null, leader),
  ).not.toBeNull();
});

test('a name taken back holds at once, and is in the log', async () => {
  const { leader, other } = given();
  await grantPreRead(naming(other), leader);
  expect(await openPreRead(NAME, other)).toMatchObject({ ok: true });

  expect(await revokePreRead(naming(other), leader)).toEqual({ ok: true, value: null });

  expect(await openPreRead(NAME, other)).toMatchObject({ refusal: 'notFound' });
  expect(await revokePreRead(naming(other), leader)).toMatchObject({ refusal: 'notNamed' });
  expect(
    await database.auditEntry.findFirst({
      where: { act: 'grantPreRead' },
      orderBy: { id: 'desc' },
    }),
  ).toMatchObject({ actorId: leader.id, before: { leader: other.name } });
});

test('what is sent back is closed to the named too', async () => {
  const { staff, leader } = given();
  const release = await givenApproved({ indicator: 'sipas', period: '2027', total: '85.50' });
  const name = { indicator: 'sipas', period: '2027', version: 1 };
  await grantPreRead(naming(leader, name), staff);
  expect(await openPreRead(name, leader)).toMatchObject({ ok: true });

  await returnRelease({ ...release, reason: 'Sai số' }, await givenAccount('reviewer'));

  expect(await openPreRead(name, leader)).toMatchObject({ refusal: 'notFound' });
});

test('once it is public, the bundle says so to everybody and nobody is named any more', async () => {
  const { leader, other, staff } = given();
  expect(await publishReleases([await seenNow(approved)], leader)).toMatchObject({ ok: true });

  expect(await openPreRead(NAME, leader)).toMatchObject({ refusal: 'published' });
  expect(await openPreRead(NAME, other)).toMatchObject({ refusal: 'published' });
  expect(await grantPreRead(naming(other), staff)).toMatchObject({ refusal: 'wrongStatus' });
  expect(await preReadGrants(NAME, staff)).toMatchObject({ isOpen: false, others: [] });
  expect(await waitingBundles(leader)).toEqual([]);
});
