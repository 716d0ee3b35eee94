import { beforeAll, expect, test } from 'vitest';
import { type DossierOutcome, outcomeOf } from '@/lib/domain/dossier';
import { type DossierPeriod, daysOfPeriod, dossierPeriod } from '@/lib/domain/dossier-period';
import { database, toPlainDate } from '@/lib/platform/database';
import { ILLUSTRATED_PERIODS, publishIllustration } from '@/scripts/dossiers/illustration';
import { givenPublishedIllustration } from '../support/given-illustration';

const ROWS = 3_000;

beforeAll(() => givenPublishedIllustration(ROWS));

/** What the dossiers themselves say of a period, counted one by one. */
async function countedIn(period: DossierPeriod): Promise<Record<DossierOutcome | 'new', number>> {
  const { firstOn, lastOn } = daysOfPeriod(period);
  const counted = { early: 0, onTime: 0, late: 0, waiting: 0, overdue: 0, withdrawn: 0, new: 0 };
  for (const row of await database.dossier.findMany()) {
    const resolvedOn = row.resolvedOn && toPlainDate(row.resolvedOn);
    const withdrawnOn = row.withdrawnOn && toPlainDate(row.withdrawnOn);
    const receivedOn = toPlainDate(row.receivedOn);
    const ended = resolvedOn ?? withdrawnOn;
    if (receivedOn > lastOn || (ended !== null && ended < firstOn)) continue;
    const days = { receivedOn, dueOn: toPlainDate(row.dueOn), pausedDays: row.pausedDays };
    const extendedTo = row.extendedTo && toPlainDate(row.extendedTo);
    counted[outcomeOf({ ...days, extendedTo, resolvedOn, withdrawnOn }, lastOn)] += 1;
    if (receivedOn >= firstOn) counted.new += 1;
  }
  return counted;
}

test('every made-up dossier is taken, under units that were there, and says that it is made up', async () => {
  const dossiers = await database.dossier.findMany({ distinct: ['authorityId'] });
  const units = await database.authority.findMany({
    where: { id: { in: dossiers.map(({ authorityId }) => authorityId) } },
  });

  expect(await database.dossier.count()).toBe(ROWS);
  expect(units.length).toBeGreaterThan(20);
  expect(new Set(units.map(({ kind }) => kind))).toEqual(new Set(['department', 'district']));
  expect(await database.dossierState.findMany()).toMatchObject([
    { isIllustrative: true, asOf: new Date('2025-06-30') },
  ]);
  expect(await database.dossierImport.findMany()).toMatchObject([
    { kind: 'cases', status: 'confirmed', isIllustrative: true, actorId: null },
  ]);
});

test('every made-up result says so, and the printed one of 2021 does not', async () => {
  const releases = await database.dossierRelease.findMany({ orderBy: { id: 'asc' } });

  expect(releases.map(({ period, isIllustrative }) => `${period} ${isIllustrative}`)).toEqual([
    '2021 false',
    ...ILLUSTRATED_PERIODS.map((period) => `${period} true`),
  ]);
  expect(releases.filter(({ status }) => status !== 'published')).toEqual([]);
  expect(
    releases.filter((one) => one.isIllustrative && !one.publicNote?.startsWith('Dữ liệu minh hoạ')),
  ).toEqual([]);
  expect(
    releases.filter(
      ({ period, asOf }) => toPlainDate(asOf) !== daysOfPeriod(dossierPeriod.parse(period)).lastOn,
    ),
  ).toEqual([]);
});

test.each(['2024', '2024-Q3', '2025-Q2'])(
  'the result of %s is what its dossiers add up to',
  async (text) => {
    const period = dossierPeriod.parse(text);
    const counted = await countedIn(period);
    const {
      _sum: { early, onTime, late, waiting, overdue, withdrawn, receivedOnline, receivedInPerson },
    } = await database.dossierCount.aggregate({
      where: { release: { period }, isChosen: true },
      _sum: {
        ...{ early: true, onTime: true, late: true, waiting: true, overdue: true, withdrawn: true },
        ...{ receivedOnline: true, receivedInPerson: true },
      },
    });

    expect({
      ...{ early, onTime, late, waiting, overdue, withdrawn },
      new: (receivedOnline ?? 0) + (receivedInPerson ?? 0),
    }).toEqual(counted);
    expect(counted.onTime).toBeGreaterThan(50);
  },
);

test('publishing them again changes nothing', async () => {
  const before = await database.dossierRelease.findMany({ orderBy: { id: 'asc' } });
  await publishIllustration(new Date());

  expect(await database.dossierRelease.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
});

test('what came from real dossiers is not published as made up', async () => {
  await database.dossierState.update({ where: { id: 1 }, data: { isIllustrative: false } });
  await database.dossierRelease.deleteMany({ where: { period: '2023' } });
  await publishIllustration(new Date());

  expect(await database.dossierRelease.count({ where: { period: '2023' } })).toBe(0);
});
