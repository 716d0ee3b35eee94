import { beforeAll, expect, test } from 'vitest';
import { openDossierRelease } from '@/lib/commands/dossier-release';
import { cancelDossierRelease, editDossierRelease } from '@/lib/commands/dossier-release-draft';
import {
  approveDossiers,
  publishDossiers,
  submitDossiers,
} from '@/lib/commands/dossier-release-step';
import type { Actor } from '@/lib/domain/account';
import { dossierReleaseFacts, newDossierRelease } from '@/lib/domain/dossier-release';
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

const wanted = (given: Record<string, string>) =>
  newDossierRelease.parse({
    stretch: '',
    asOf: '31/12/2018',
    source: '1',
    publicNote: '',
    ...given,
  });

test('a period is opened once at a time, by staff, and not with figures of a day before it begins', async () => {
  const { id } = await database.source.findFirstOrThrow();
  const source = String(id);

  expect(await openDossierRelease(wanted({ year: '2018', source }), reviewer)).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  expect(await openDossierRelease(wanted({ year: '2019', stretch: 'Q1', source }), staff)).toEqual({
    ok: false,
    refusal: 'asOfBeforePeriod',
  });
  expect(await openDossierRelease(wanted({ year: '2018', source: '999999' }), staff)).toEqual({
    ok: false,
    refusal: 'unknownSource',
  });
  const both = await Promise.all([
    openDossierRelease(wanted({ year: '2018', source }), staff),
    openDossierRelease(wanted({ year: '2018', source }), staff),
  ]);
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'alreadyInWork' });
});

test.each(['Q5', 'M13', 'Q1-luy-ke', 'x'])('%s is no stretch of a year', (stretch) => {
  const typed = { asOf: '31/12/2018', source: '1', publicNote: '', year: '2018', stretch };
  expect(newDossierRelease.safeParse(typed).success).toBe(false);
});

test('what a draft says of itself can be changed; a cancelled one leaves only its line in the log', async () => {
  const draft = await givenDossierDraft(staff, '2015', [CELL]);
  const { sourceId } = await stored(draft.release);
  const facts = dossierReleaseFacts.parse({
    release: String(draft.release),
    revision: String(draft.revision),
    asOf: '15/01/2016',
    source: String(sourceId),
    publicNote: 'Chưa gồm cấp xã',
    illustrative: 'on',
  });
  expect(await editDossierRelease(facts, staff)).toMatchObject({ ok: true });
  expect(await stored(draft.release)).toMatchObject({
    asOf: new Date('2016-01-15'),
    publicNote: 'Chưa gồm cấp xã',
    isIllustrative: true,
    revision: draft.revision + 1,
  });

  expect(await cancelDossierRelease(await seenDossiers(draft), staff)).toMatchObject({ ok: true });
  expect(await database.dossierCount.count({ where: { releaseId: draft.release } })).toBe(0);
  const last = await database.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });
  expect(last).toMatchObject({
    act: 'cancelRelease',
    subjectKey: '2015/1',
    before: { status: 'draft', figures: 1 },
  });
});

test('a correction begins as a copy of every figure and needs a word for its readers', async () => {
  const draft = await givenDossierDraft(staff, '2014', [CELL]);
  await submitDossiers(ticked(draft), staff);
  await approveDossiers(ticked(await seenDossiers(draft)), reviewer);
  await publishDossiers(await seenDossiers(draft), leader);

  const second = await givenDossierDraft(staff, '2014', []);
  const copied = await database.dossierCount.findMany({ where: { releaseId: second.release } });
  expect(copied).toMatchObject([{ ...CELL.counts, basis: 'report', isChosen: true }]);
  expect(await submitDossiers(ticked(second), staff)).toEqual({ ok: false, refusal: 'hasErrors' });
  expect(await stored(draft.release)).toMatchObject({ version: 1, status: 'published' });
  expect(await stored(second.release)).toMatchObject({ version: 2, status: 'draft' });
});
