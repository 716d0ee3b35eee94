import { beforeAll, expect, test } from 'vitest';
import { chooseBasis } from '@/lib/commands/dossier-basis';
import { takeCases } from '@/lib/commands/dossier-cases';
import { submitDossiers } from '@/lib/commands/dossier-release-step';
import type { Actor } from '@/lib/domain/account';
import { chosenBasis } from '@/lib/domain/dossier-release';
import type { SeenRelease } from '@/lib/domain/release-form';
import { database } from '@/lib/platform/database';
import { givenAccount } from '../support/given-account';
import {
  givenDossierDraft,
  givenField,
  givenMonth,
  givenUnit,
  seenDossiers,
  someCounts,
} from '../support/given-dossiers';

let staff: Actor;

beforeAll(async () => {
  staff = await givenAccount('staff');
  for (const [slug, name] of [
    ['so-mau-a', 'Sở Mẫu A'],
    ['so-mau-b', 'Sở Mẫu B'],
  ] as const) {
    await givenUnit(slug, name);
  }
  await givenField('mau-dat-dai', 'Mẫu đất đai');
  await givenField('mau-ho-tich', 'Mẫu hộ tịch');
  await database.dossierState.upsert({
    where: { id: 1 },
    create: { id: 1, asOf: new Date('2018-12-31') },
    update: { asOf: new Date('2018-12-31'), isIllustrative: false },
  });
});

const rowsOf = (releaseId: number) =>
  database.dossierCount.findMany({
    where: { releaseId },
    orderBy: [{ authorityId: 'asc' }, { fieldId: 'asc' }, { basis: 'asc' }],
  });

const choose = async (draft: SeenRelease, choice: Record<string, string>) =>
  chooseBasis(chosenBasis.parse({ ...(await seenDossiers(draft)), ...choice }), staff);

/** Two months of dossiers at one unit in one field: 30 received, 20 in time, 5 late, 5 left. */
async function givenTwoMonths(year: string, authority: string, field: string) {
  await givenMonth(`${year}-01`, authority, field, {
    receivedOnline: 20,
    onTime: 12,
    waiting: 7,
    overdue: 1,
  });
  await givenMonth(`${year}-02`, authority, field, {
    carriedOver: 8,
    receivedInPerson: 10,
    early: 8,
    late: 5,
    lateSubjective: 5,
    waiting: 5,
  });
}

test('the dossiers of a period become one row an authority and field; again, nothing changes', async () => {
  await givenTwoMonths('2018', 'so-mau-a', 'mau-dat-dai');
  await givenMonth('2018-03', 'so-mau-a', 'mau-dat-dai', { carriedOver: 5, waiting: 5 });
  // Passes several agencies: it counts once, where it was received.
  await givenMonth(
    '2018-02',
    'so-mau-a',
    'mau-dat-dai',
    { receivedOnline: 2, onTime: 2 },
    'so-mau-b',
  );
  const draft = await givenDossierDraft(staff, '2018-Q1', []);

  expect(await takeCases(draft, staff)).toMatchObject({ ok: true });

  const [row, ...others] = await rowsOf(draft.release);
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    basis: 'cases',
    isChosen: true,
    received: 32,
    receivedOnline: 22,
    receivedInPerson: 10,
    carriedOver: 0,
    resolved: 27,
    early: 8,
    onTime: 14,
    late: 5,
    lateSubjective: 5,
    pending: 5,
    waiting: 5,
    overdue: 0,
    enteredById: staff.id,
  });
  const seen = await seenDossiers(draft);
  expect(await takeCases(seen, staff)).toMatchObject({ ok: true });
  expect(await seenDossiers(draft)).toEqual(seen);
  expect((await rowsOf(draft.release))[0]?.version).toBe(1);
  expect(
    await database.auditEntry.count({ where: { act: 'countDossiers', subjectKey: '2018-Q1/1' } }),
  ).toBe(1);
});

test('dossiers that came since are counted the next time, those that went are gone', async () => {
  await givenTwoMonths('2017', 'so-mau-a', 'mau-dat-dai');
  await givenMonth('2017-03', 'so-mau-b', 'mau-ho-tich', { receivedOnline: 1, onTime: 1 });
  const draft = await givenDossierDraft(staff, '2017-Q1', []);
  await takeCases(draft, staff);

  await database.dossierMonth.deleteMany({ where: { authority: { slug: 'so-mau-b' } } });
  await givenMonth('2017-03', 'so-mau-a', 'mau-dat-dai', { carriedOver: 5, onTime: 5 });
  await takeCases(await seenDossiers(draft), staff);

  expect(await rowsOf(draft.release)).toMatchObject([{ resolved: 30, pending: 0, version: 2 }]);
  const log = await database.auditEntry.findMany({
    where: { act: 'countDossiers', subjectKey: '2017-Q1/1' },
    orderBy: { id: 'asc' },
  });
  expect(log.at(-1)?.after).toMatchObject({ created: 0, changed: 1, removed: 1 });
});

test('a report and the dossiers disagree: both are kept, and one is chosen with a reason', async () => {
  await givenTwoMonths('2016', 'so-mau-a', 'mau-dat-dai');
  const report = { authority: 'so-mau-a', field: 'mau-dat-dai', counts: someCounts(26, 6) };
  const draft = await givenDossierDraft(staff, '2016-Q1', [report]);
  await takeCases(draft, staff);

  const before = await rowsOf(draft.release);
  expect(before).toMatchObject([
    { basis: 'report', isChosen: true, resolved: 26 },
    { basis: 'cases', isChosen: false, resolved: 25 },
  ]);
  const seen = await seenDossiers(draft);
  expect(await submitDossiers({ ...seen, tick: [] }, staff)).toEqual({
    ok: false,
    refusal: 'hasErrors',
  });

  const cell = { authority: 'so-mau-a', field: 'mau-dat-dai' };
  const reason = 'Báo cáo tính cả hồ sơ ngành dọc';
  expect(await choose(draft, { ...cell, basis: 'report', reason })).toMatchObject({ ok: true });
  expect(await rowsOf(draft.release)).toMatchObject([
    { basis: 'report', isChosen: true, chosenReason: reason, resolved: 26 },
    { basis: 'cases', isChosen: false, chosenReason: null, resolved: 25 },
  ]);
  expect(await submitDossiers({ ...(await seenDossiers(draft)), tick: [] }, staff)).toMatchObject({
    ok: true,
  });
  expect(await choose(draft, { ...cell, basis: 'cases', reason })).toEqual({
    ok: false,
    refusal: 'wrongStatus',
  });
  expect(
    await database.auditEntry.findFirst({
      where: { act: 'chooseBasis', subjectKey: '2016-Q1/1/so-mau-a/mau-dat-dai' },
    }),
  ).toMatchObject({ reason, before: { basis: 'report' }, after: { basis: 'report' } });
});

test('all disagreements at once take the dossiers; where both agree there is nothing to choose', async () => {
  await givenTwoMonths('2015', 'so-mau-a', 'mau-dat-dai');
  await givenTwoMonths('2015', 'so-mau-b', 'mau-ho-tich');
  const counts = someCounts(26, 6);
  const draft = await givenDossierDraft(staff, '2015-Q1', [
    { authority: 'so-mau-a', field: 'mau-dat-dai', counts },
    { authority: 'so-mau-b', field: 'mau-ho-tich', counts },
    { authority: 'so-mau-b', field: 'mau-dat-dai', counts },
  ]);
  expect(await choose(draft, { basis: 'cases', reason: 'x' })).toEqual({
    ok: false,
    refusal: 'oneBasis',
  });
  await takeCases(await seenDossiers(draft), staff);

  expect(await choose(draft, { basis: 'cases', reason: 'Hồ sơ đầy đủ hơn' })).toMatchObject({
    ok: true,
  });

  const chosen = (await rowsOf(draft.release)).filter(({ isChosen }) => isChosen);
  expect(chosen.map(({ basis }) => basis)).toEqual(['cases', 'report', 'cases']);
});

test('a new count of the dossiers asks for the choice again', async () => {
  await givenTwoMonths('2014', 'so-mau-a', 'mau-dat-dai');
  const report = { authority: 'so-mau-a', field: 'mau-dat-dai', counts: someCounts(26, 6) };
  const draft = await givenDossierDraft(staff, '2014-Q1', [report]);
  await takeCases(draft, staff);
  await choose(draft, { basis: 'cases', reason: 'Hồ sơ đầy đủ hơn' });
  await givenMonth('2014-03', 'so-mau-a', 'mau-dat-dai', { carriedOver: 5, onTime: 5 });

  await takeCases(await seenDossiers(draft), staff);

  expect(await rowsOf(draft.release)).toMatchObject([
    { basis: 'report', isChosen: false },
    { basis: 'cases', isChosen: true, chosenReason: null, resolved: 30 },
  ]);
  expect(await submitDossiers({ ...(await seenDossiers(draft)), tick: [] }, staff)).toEqual({
    ok: false,
    refusal: 'hasErrors',
  });
});

test('dossiers that were made up make the release so, and only staff take them', async () => {
  await givenTwoMonths('2013', 'so-mau-a', 'mau-dat-dai');
  await database.dossierState.update({ where: { id: 1 }, data: { isIllustrative: true } });
  const draft = await givenDossierDraft(staff, '2013-Q1', []);

  expect(await takeCases(draft, await givenAccount('leader'))).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  await takeCases(draft, staff);
  expect(
    await database.dossierRelease.findUniqueOrThrow({ where: { id: draft.release } }),
  ).toMatchObject({ isIllustrative: true, asOf: new Date('2013-03-31') });
  await database.dossierState.update({ where: { id: 1 }, data: { isIllustrative: false } });
});

test('a period not yet over is counted as far as its dossiers are known', async () => {
  await givenTwoMonths('2019', 'so-mau-a', 'mau-dat-dai');
  const known = (day: string) =>
    database.dossierState.update({ where: { id: 1 }, data: { asOf: new Date(day) } });
  await known('2019-02-20');
  const draft = await givenDossierDraft(staff, '2019-Q1', []);

  await takeCases(draft, staff);

  expect(await rowsOf(draft.release)).toMatchObject([{ resolved: 25, pending: 5, waiting: 5 }]);
  expect(
    await database.dossierRelease.findUniqueOrThrow({ where: { id: draft.release } }),
  ).toMatchObject({ asOf: new Date('2019-02-20') });
  await known('2018-12-31');
});

test('a period without dossiers takes none', async () => {
  const draft = await givenDossierDraft(staff, '2012-Q1', []);
  expect(await takeCases(draft, staff)).toEqual({ ok: false, refusal: 'noCases' });
});
