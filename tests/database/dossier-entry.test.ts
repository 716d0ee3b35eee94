import { beforeEach, expect, test } from 'vitest';
import { enterDossiers } from '@/lib/commands/dossier-entry';
import { askUnit } from '@/lib/commands/dossier-question';
import type { Actor } from '@/lib/domain/account';
import type { CountColumn } from '@/lib/domain/dossier-counts';
import type { DossierPeriod } from '@/lib/domain/dossier-period';
import { database } from '@/lib/platform/database';
import { dossierGrid, dossierRow } from '@/lib/queries/dossier-grid';
import { givenDossierDraft } from '../support/given-dossiers';
import { givenActor } from '../support/given-draft';

const RELEASE = { period: '2024-Q2' as DossierPeriod, version: 1 };
const AT = { period: '2024-Q2', version: '1' };
const JUSTICE = 'thai-binh-so-tu-phap';
const HEALTH = 'thai-binh-so-y-te';
let staff: Actor;

beforeEach(async () => {
  await database.dossierRelease.deleteMany({ where: { period: RELEASE.period } });
  staff = await givenActor('staff');
  await givenDossierDraft(staff, '2024-Q2', []);
});

type Typed = readonly [CountColumn, number | null, number | null];

const enter = (actor: Actor, authority: string, ...cells: readonly Typed[]) =>
  enterDossiers(
    {
      release: RELEASE,
      way: 'cell',
      rows: [
        {
          authority,
          field: null,
          cells: cells.map(([column, seen, count]) => ({ column, seen, count })),
        },
      ],
    },
    actor,
  );

const kindOf = async (answer: ReturnType<typeof enter>) => {
  const saved = await answer;
  return saved.ok ? saved.value[0]?.kind : saved.refusal;
};

test('two people who type into different columns of a row do not stumble over each other', async () => {
  expect(await kindOf(enter(staff, JUSTICE, ['received', null, 10]))).toBe('saved');
  expect(await kindOf(enter(staff, JUSTICE, ['pending', null, 3]))).toBe('saved');
  expect(await kindOf(enter(staff, JUSTICE, ['received', null, 11]))).toBe('changedMeanwhile');
  expect(await kindOf(enter(staff, JUSTICE, ['received', 10, 11]))).toBe('saved');
  const view = await dossierRow({ ...AT, slug: JUSTICE, field: 'tat-ca' }, staff);
  expect(view?.row.counts).toMatchObject({ received: 11, pending: 3, resolved: null });
  expect(view?.history.length).toBe(3);
});

test('figures entered after a basis was chosen ask for the choice again', async () => {
  await enter(staff, JUSTICE, ['received', null, 10]);
  const row = await database.dossierCount.findFirstOrThrow({ where: { release: RELEASE } });
  const { id: _id, ...kept } = row;
  await database.dossierCount.create({ data: { ...kept, basis: 'cases', isChosen: false } });
  const given = { chosenReason: 'theo văn bản của đơn vị' };
  await database.dossierCount.update({ where: { id: row.id }, data: given });

  await enter(staff, JUSTICE, ['received', 10, 11]);

  const rows = await database.dossierCount.findMany({ where: { release: RELEASE } });
  expect(rows.map(({ chosenReason }) => chosenReason)).toEqual([null, null]);
  expect(rows.find(({ isChosen }) => isChosen)?.received).toBe(11);
});

test('a blank is no zero, and a row without any figure is gone', async () => {
  await enter(staff, JUSTICE, ['received', null, 0]);
  expect(await database.dossierCount.count({ where: { release: { ...RELEASE } } })).toBe(1);
  await enter(staff, JUSTICE, ['received', 0, null]);
  expect(await database.dossierCount.count({ where: { release: { ...RELEASE } } })).toBe(0);
});

test('one column for in time never stands beside two, and causes alone say nothing', async () => {
  await enter(staff, JUSTICE, ['inTime', null, 5]);
  expect(await kindOf(enter(staff, JUSTICE, ['early', null, 2]))).toBe('wholeAndParts');
  expect(await kindOf(enter(staff, HEALTH, ['lateOther', null, 2]))).toBe('saysNothing');
});

test('a member enters and sees its own unit only', async () => {
  const member = await givenActor('member', JUSTICE);
  expect(await kindOf(enter(member, JUSTICE, ['received', null, 10]))).toBe('saved');
  expect(await kindOf(enter(member, HEALTH, ['received', null, 10]))).toBe('notAllowed');
  const view = await dossierGrid(AT, {}, member);
  expect(view?.chosen).toMatchObject({ kind: 'unit', slug: JUSTICE });
  expect(view?.units.map(({ slug }) => slug)).toEqual([JUSTICE]);
  expect(await dossierRow({ ...AT, slug: HEALTH, field: 'tat-ca' }, member)).toBeNull();
});

test.each(['administrator', 'reviewer', 'leader'] as const)('a %s enters nothing', async (role) => {
  const actor = await givenActor(role);
  expect(await kindOf(enter(actor, JUSTICE, ['received', null, 1]))).toBe('notAllowed');
  expect((await dossierGrid(AT, {}, actor))?.release.isOpen).toBe(false);
});

test('a district after its end and a field that is none are no rows', async () => {
  expect(await kindOf(enter(staff, 'hung-yen-2025', ['received', null, 1]))).toBe('unknownRow');
  const rows = [{ authority: JUSTICE, field: 'khong-co', cells: [] }];
  expect(await enterDossiers({ release: RELEASE, way: 'cell', rows }, staff)).toEqual({
    ok: false,
    refusal: 'unknownRow',
  });
});

test('a question reaches the accounts of the unit and the log, and changes nothing', async () => {
  await enter(
    staff,
    HEALTH,
    ['received', null, 996],
    ['resolved', null, 980],
    ['pending', null, 10],
  );
  const asked = { release: RELEASE, authority: HEALTH, field: null, question: 'Số nào đúng?' };
  expect(await askUnit(asked, staff)).toEqual({ ok: false, refusal: 'nobodyThere' });
  const member = await givenActor('member', HEALTH);
  await givenActor('member', JUSTICE);

  expect(await askUnit(asked, staff)).toEqual({ ok: true, value: { told: 1 } });
  const notices = await database.notice.findMany({ where: { kind: 'dossierAsked' } });
  expect(notices.map(({ accountId }) => accountId)).toEqual([member.id]);
  const view = await dossierRow({ ...AT, slug: HEALTH, field: 'tat-ca' }, staff);
  expect(view?.history[0]).toMatchObject({ reason: 'Số nào đúng?' });
  expect(view?.row.counts.received).toBe(996);
  expect(await askUnit(asked, member)).toEqual({ ok: false, refusal: 'notAllowed' });
});

test('what the period before left pending stands beside what is carried over', async () => {
  await database.dossierRelease.deleteMany({ where: { period: '2024-Q1' } });
  await givenDossierDraft(staff, '2024-Q1', []);
  const before = { period: '2024-Q1' as DossierPeriod, version: 1 };
  const cells = [{ column: 'pending', seen: null, count: 12 }] as const;
  const rows = [{ authority: JUSTICE, field: null, cells }];
  await enterDossiers({ release: before, way: 'cell', rows }, staff);
  const view = await dossierRow({ ...AT, slug: JUSTICE, field: 'tat-ca' }, staff);
  expect(view?.pendingBefore).toBe(12);
});
