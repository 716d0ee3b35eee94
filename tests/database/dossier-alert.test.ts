import { beforeAll, beforeEach, expect, test } from 'vitest';
import { acknowledgeAlert, raiseDossierAlerts } from '@/lib/commands/dossier-alert';
import type { Actor } from '@/lib/domain/account';
import { monthsAfter } from '@/lib/domain/dossier-period';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { alertBoard, alertHeadline } from '@/lib/queries/dossier-alert';
import { inboxOf } from '@/lib/queries/inbox';
import { noticeText } from '@/lib/text/notice';
import { givenAccount } from '@/tests/support/given-account';
import {
  type DossierGround,
  givenDossierGround,
  givenDossiers,
  givenMonths,
  givenStanding,
  OTHER_UNIT,
  UNIT,
} from '@/tests/support/given-dossier-rows';

const day = (text: string) => plainDate.parse(text);

let ground: DossierGround;
let leader: Actor;

beforeAll(async () => {
  ground = await givenDossierGround('2025-03-31');
  leader = await givenAccount('leader');
});

beforeEach(async () => {
  await database.dossierAlert.deleteMany();
  await database.dossierMonth.deleteMany();
  await database.$executeRaw`DELETE FROM dossier`;
});

/** Twelve quiet months up to February 2025, and then what comes. */
async function givenQuietYear(then: Readonly<Record<string, readonly [late: number, of: number]>>) {
  const quiet = Array.from({ length: 12 }, (_, at) => ({
    month: monthsAfter(day('2024-03-01'), at).slice(0, 7),
    ...{ onTime: 297, late: 3 },
  }));
  const after = Object.entries(then).map(([month, [late, of]]) => ({
    ...{ month, onTime: of - late, late },
  }));
  await givenMonths(ground, [...quiet, ...after]);
}

const kept = () =>
  database.dossierAlert.findMany({
    orderBy: { id: 'asc' },
    select: { kind: true, authorityId: true, beganIn: true, lastIn: true, endedAt: true },
  });

const months = async () =>
  (await kept()).map(({ kind, beganIn, lastIn, endedAt }) => [
    kind,
    beganIn.toISOString().slice(0, 7),
    lastIn.toISOString().slice(0, 7),
    endedAt === null ? 'lasts' : 'ended',
  ]);

test('a month far beyond the year before is one alert, however often it is looked for', async () => {
  await givenQuietYear({ '2025-03': [24, 300] });

  expect(await raiseDossierAlerts(day('2025-03-31'))).toEqual({ begun: 1, goingOn: 0, ended: 0 });
  expect(await raiseDossierAlerts(day('2025-04-04'))).toEqual({ begun: 0, goingOn: 1, ended: 0 });

  expect(await months()).toEqual([['spike', '2025-03', '2025-03', 'lasts']]);
  expect(await alertHeadline(leader)).toMatchObject({
    count: 1,
    latest: [
      {
        facts: { kind: 'spike', late: 24, resolved: 300, usualLate: 36, usualResolved: 3600 },
        unit: { slug: UNIT, name: 'Sở Thứ Nhất' },
      },
    ],
  });
});

test('an episode goes on, ends, and a later one is another alert', async () => {
  await givenQuietYear({ '2025-03': [24, 300], '2025-04': [29, 300], '2025-05': [3, 300] });

  await raiseDossierAlerts(day('2025-03-31'));
  await raiseDossierAlerts(day('2025-04-30'));
  expect(await months()).toEqual([['spike', '2025-03', '2025-04', 'lasts']]);

  await raiseDossierAlerts(day('2025-05-31'));
  expect(await months()).toEqual([['spike', '2025-03', '2025-04', 'ended']]);

  await givenMonths(ground, [{ month: '2025-06', onTime: 240, late: 60 }]);
  await raiseDossierAlerts(day('2025-06-30'));
  expect(await months()).toEqual([
    ['spike', '2025-03', '2025-04', 'ended'],
    ['spike', '2025-06', '2025-06', 'lasts'],
  ]);
});

test('late three months running, at one unit and not at the other', async () => {
  const running = ['2025-01', '2025-02', '2025-03'];
  await givenMonths(ground, [
    ...running.map((month) => ({ month, onTime: 280, late: 20 })),
    ...running.map((month) => ({ month, onTime: 29, late: 1, isOtherUnit: true })),
  ]);

  await raiseDossierAlerts(day('2025-03-31'));

  expect(await kept()).toMatchObject([{ kind: 'run', authorityId: ground.unitId }]);
  expect(await months()).toEqual([['run', '2025-01', '2025-03', 'lasts']]);
});

const due = (count: number, dueOn: string) =>
  Array.from({ length: count }, (_, at) => ({
    code: `${dueOn}-${at}`,
    dueOn,
    receivedOn: '2025-03-03',
  }));

test('much more about to fall due than is resolved in as many days', async () => {
  await givenMonths(ground, [{ month: '2025-02', onTime: 60, late: 0 }]);
  await givenDossiers(ground, [...due(40, '2025-03-20'), ...due(40, '2025-05-20')]);

  await raiseDossierAlerts(day('2025-03-17'));
  expect(await months()).toEqual([['backlog', '2025-03', '2025-03', 'lasts']]);
  expect((await alertHeadline(leader))?.latest[0]?.facts).toMatchObject({
    ...{ kind: 'backlog', asOf: '2025-03-17', dueUntil: '2025-03-24', due: 40, resolved: 60 },
  });

  await database.$executeRaw`UPDATE dossier SET resolved_on = '2025-03-18' WHERE due_on = '2025-03-20'`;
  await raiseDossierAlerts(day('2025-03-18'));
  expect(await months()).toEqual([['backlog', '2025-03', '2025-03', 'ended']]);
});

test('leaders are told once of all that begins at once, and not again while it lasts', async () => {
  await database.notice.deleteMany();
  await givenQuietYear({ '2025-03': [24, 300] });
  await givenDossiers(ground, due(120, '2025-04-03'));
  const staff = await givenAccount('staff');

  await raiseDossierAlerts(day('2025-03-31'));
  await raiseDossierAlerts(day('2025-04-01'));

  const { notices } = await inboxOf(leader, day('2025-04-04'));
  expect(notices.map(({ kind, facts }) => noticeText(kind, facts))).toEqual([
    'Có 2 cảnh báo hồ sơ mới, trong đó: tăng đột biến, Sở Thứ Nhất, Thử đất đai.',
  ]);
  expect((await inboxOf(staff, day('2025-04-04'))).notices).toEqual([]);
});

test('eight that look at once raise it once', async () => {
  await givenQuietYear({ '2025-03': [24, 300] });

  const raised = await Promise.all(
    Array.from({ length: 8 }, () => raiseDossierAlerts(day('2025-03-31'))),
  );

  expect(raised.reduce((sum, { begun }) => sum + begun, 0)).toBe(1);
  expect(await months()).toEqual([['spike', '2025-03', '2025-03', 'lasts']]);
});

test('without another day it looks as of the day the dossiers are known for', async () => {
  await givenQuietYear({ '2025-03': [24, 300] });
  await givenStanding('2025-03-30');
  expect(await raiseDossierAlerts()).toEqual({ begun: 0, goingOn: 0, ended: 0 });

  await givenStanding('2025-03-31');
  expect(await raiseDossierAlerts()).toEqual({ begun: 1, goingOn: 0, ended: 0 });
});

async function anAlert(): Promise<number> {
  await givenQuietYear({ '2025-03': [24, 300] });
  await raiseDossierAlerts(day('2025-03-31'));
  return (await database.dossierAlert.findFirstOrThrow()).id;
}

test('a word is said to an alert once, by name, and stands in the log; the alert lasts', async () => {
  const id = await anAlert();
  const word = 'Đã giao Giám đốc Sở kiểm tra, báo cáo trước 15/4.';

  expect(await acknowledgeAlert({ id, word }, leader)).toEqual({ ok: true, value: null });
  expect(await acknowledgeAlert({ id, word: 'Khác' }, leader)).toEqual({
    ok: false,
    refusal: 'alreadyAcknowledged',
  });
  await raiseDossierAlerts(day('2025-04-04'));

  expect(await alertBoard(leader)).toMatchObject({
    open: [],
    acknowledged: [{ id, word, acknowledgedBy: leader.name, endedAt: null }],
    ended: [],
  });
  expect((await alertHeadline(leader))?.count).toBe(0);
  const entries = await database.auditEntry.findMany({ where: { subjectKind: 'dossierAlert' } });
  expect(entries).toMatchObject([
    {
      ...{ act: 'acknowledgeAlert', reason: word, actorId: leader.id },
      subjectKey: `spike/${UNIT}/thu-dat-dai/2025-03`,
    },
  ]);
});

test('two who say a word at once: one is heard, the other told', async () => {
  const id = await anAlert();
  const other = await givenAccount('staff');

  const answers = await Promise.all([
    acknowledgeAlert({ id, word: 'Một' }, leader),
    acknowledgeAlert({ id, word: 'Hai' }, other),
  ]);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a member sees the alerts of its own unit only, and a reviewer says no word', async () => {
  const id = await anAlert();
  const own = await givenAccount('member', { authoritySlug: UNIT });
  const other = await givenAccount('member', { authoritySlug: OTHER_UNIT });
  const reviewer = await givenAccount('reviewer');

  expect((await alertBoard(own))?.open).toHaveLength(1);
  expect((await alertBoard(other))?.open).toEqual([]);
  expect((await alertHeadline(other))?.count).toBe(0);
  expect(await acknowledgeAlert({ id, word: 'Thử' }, reviewer)).toEqual({
    ok: false,
    refusal: 'notAllowed',
  });
  expect(await acknowledgeAlert({ id: 999_999, word: 'Thử' }, leader)).toEqual({
    ok: false,
    refusal: 'notFound',
  });
});
