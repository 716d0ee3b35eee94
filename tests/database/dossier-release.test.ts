import { beforeAll, expect, test } from 'vitest';
import { cancelDossierRelease } from '@/lib/commands/dossier-release-draft';
import {
  approveDossiers,
  publishDossiers,
  returnDossiers,
  submitDossiers,
} from '@/lib/commands/dossier-release-step';
import { holdDossierRelease } from '@/lib/commands/held-dossier-release';
import type { Actor } from '@/lib/domain/account';
import { dossierPeriod } from '@/lib/domain/dossier-period';
import type { SeenRelease } from '@/lib/domain/release-form';
import { database } from '@/lib/platform/database';
import { givenAccount } from '../support/given-account';
import {
  givenDossierDraft,
  givenField,
  givenUnit,
  seenDossiers,
  someCounts,
} from '../support/given-dossiers';

let staff: Actor;
let reviewer: Actor;
let leader: Actor;

beforeAll(async () => {
  [staff, reviewer, leader] = [
    await givenAccount('staff'),
    await givenAccount('reviewer'),
    await givenAccount('leader'),
  ];
  await givenUnit('so-mau-a', 'Sở Mẫu A');
  await givenField('mau-dat-dai', 'Mẫu đất đai');
});

const CELL = { authority: 'so-mau-a', field: 'mau-dat-dai', counts: someCounts(100, 4) };
const stored = (id: number) => database.dossierRelease.findUniqueOrThrow({ where: { id } });
const ticked = (seen: SeenRelease, tick: string[] = []) => ({ ...seen, tick });
const noticesOf = (accountId: string) =>
  database.notice.findMany({ where: { accountId }, orderBy: { id: 'asc' } });

test('dossier results go from draft to published, each step by another person and told to the next', async () => {
  const draft = await givenDossierDraft(staff, '2017-Q1', [CELL]);

  expect(await submitDossiers(ticked(draft), staff)).toMatchObject({ ok: true });
  expect(await submitDossiers(ticked(await seenDossiers(draft)), staff)).toEqual({
    ok: false,
    refusal: 'wrongStatus',
  });
  expect(await approveDossiers(ticked(await seenDossiers(draft)), reviewer)).toMatchObject({
    ok: true,
  });
  expect(await publishDossiers(await seenDossiers(draft), reviewer)).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  expect(await publishDossiers(await seenDossiers(draft), leader)).toEqual({
    ok: true,
    value: { period: '2017-Q1', version: 1 },
  });

  expect(await stored(draft.release)).toMatchObject({
    status: 'published',
    submittedById: staff.id,
    approvedById: reviewer.id,
    publishedById: leader.id,
  });
  expect((await noticesOf(reviewer.id)).map(({ kind }) => kind)).toEqual([
    'releaseSubmitted',
    'releasePublished',
  ]);
  expect((await noticesOf(leader.id)).at(-1)).toMatchObject({
    kind: 'releaseApproved',
    dossierReleaseId: draft.release,
    facts: { indicator: null, period: '2017-Q1', version: 1, by: reviewer.name },
  });
  const log = await database.auditEntry.findMany({
    where: { subjectKind: 'dossierRelease', subjectKey: '2017-Q1/1' },
    orderBy: { id: 'asc' },
  });
  expect(log.map(({ act, actorName }) => [act, actorName])).toEqual([
    ['openRelease', staff.name],
    ['submitRelease', staff.name],
    ['approveRelease', reviewer.name],
    ['publishRelease', leader.name],
  ]);
});

test('who submitted or entered a figure cannot approve, whatever role they have by then', async () => {
  const draft = await givenDossierDraft(staff, '2017-Q2', [CELL]);
  await submitDossiers(ticked(draft), staff);
  const promoted = { ...staff, role: 'reviewer' } as const;
  const seen = await seenDossiers(draft);

  expect(await approveDossiers(ticked(seen), promoted)).toEqual({ ok: false, refusal: 'ownWork' });

  const other = await givenAccount('staff');
  const second = await givenDossierDraft(staff, '2017-Q3', [CELL]);
  await submitDossiers(ticked(second), other);
  expect(await approveDossiers(ticked(await seenDossiers(second)), promoted)).toEqual({
    ok: false,
    refusal: 'ownWork',
  });
  await expect(
    database.dossierRelease.update({
      where: { id: draft.release },
      data: { status: 'approved', approvedById: staff.id, approvedAt: new Date() },
    }),
  ).rejects.toThrow('dossier_release_two_persons');
});

test('what is sent back carries the reason, takes the approval with it, and opens again', async () => {
  const draft = await givenDossierDraft(staff, '2017-Q4', [CELL]);
  await submitDossiers(ticked(draft), staff);
  await approveDossiers(ticked(await seenDossiers(draft)), reviewer);
  const reason = 'Thiếu số của Sở Mẫu B';

  expect(await returnDossiers({ ...(await seenDossiers(draft)), reason }, leader)).toMatchObject({
    ok: true,
  });

  expect(await stored(draft.release)).toMatchObject({ status: 'returned', approvedById: null });
  expect((await noticesOf(staff.id)).at(-1)).toMatchObject({
    kind: 'releaseReturned',
    facts: { reason },
  });
  expect(await submitDossiers(ticked(await seenDossiers(draft)), staff)).toMatchObject({
    ok: true,
  });
});

test('a step that saw older figures is refused', async () => {
  const draft = await givenDossierDraft(staff, '2016-Q1', [CELL]);
  await database.dossierRelease.update({
    where: { id: draft.release },
    data: { revision: { increment: 1 } },
  });

  const stale = { ok: false, refusal: 'changedMeanwhile' };
  expect(await submitDossiers(ticked(draft), staff)).toEqual(stale);
  expect(await cancelDossierRelease(draft, staff)).toEqual(stale);
  expect(await stored(draft.release)).toMatchObject({ status: 'draft' });
});

test('a release takes figures only while it is open, and only from those who enter them', async () => {
  const draft = await givenDossierDraft(staff, '2016-Q2', [CELL]);
  const name = { period: dossierPeriod.parse('2016-Q2'), version: 1 };
  const hold = (actor: Actor, at = name) =>
    database.$transaction((tx) => holdDossierRelease(tx, at, actor));

  expect(await hold(staff)).toMatchObject({
    ok: true,
    value: { id: draft.release, asOf: '2016-12-31', isIllustrative: false, status: 'draft' },
  });
  expect(await hold(reviewer)).toEqual({ ok: false, refusal: 'notAllowed' });
  expect(await hold(staff, { ...name, version: 2 })).toEqual({ ok: false, refusal: 'notFound' });
  await submitDossiers(ticked(draft), staff);
  expect(await hold(staff)).toEqual({ ok: false, refusal: 'locked' });
});

test('a draft without figures is not submitted', async () => {
  const draft = await givenDossierDraft(staff, '2016-Q3', []);
  expect(await submitDossiers(ticked(draft), staff)).toEqual({ ok: false, refusal: 'hasErrors' });
});

test('a warning is ticked by the one who goes on; another value warns anew', async () => {
  const counts = { ...someCounts(100, 4), resolved: 106 };
  const draft = await givenDossierDraft(staff, '2016-Q4', [{ ...CELL, counts }]);
  const key = 'notAdding|so-mau-a/mau-dat-dai|resolved|resolved|early onTime late|106|100';
  const balance = 'notAdding|so-mau-a/mau-dat-dai|balance|received|resolved pending|102|108';

  expect(await submitDossiers(ticked(draft, [key]), staff)).toEqual({
    ok: false,
    refusal: 'untickedWarnings',
  });
  expect(await submitDossiers(ticked(draft, [key, balance]), staff)).toMatchObject({ ok: true });
  expect(await approveDossiers(ticked(await seenDossiers(draft)), reviewer)).toEqual({
    ok: false,
    refusal: 'untickedWarnings',
  });
  const submitted = await database.auditEntry.findFirstOrThrow({
    where: { subjectKey: '2016-Q4/1', act: 'submitRelease' },
  });
  expect(submitted.after).toEqual({ status: 'submitted', ticked: [key, balance] });
});
