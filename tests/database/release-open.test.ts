import { beforeAll, expect, test } from 'vitest';
import { openRelease } from '@/lib/commands/release';
import type { Actor, Role } from '@/lib/domain/account';
import { newRelease } from '@/lib/domain/release-form';
import { database } from '@/lib/platform/database';
import { openingChoices, releaseWork } from '@/lib/queries/release-work';

let source = 0;

async function anActor(role: Role): Promise<Actor> {
  const id = `${role}-${Math.random()}`;
  await database.account.create({ data: { id, name: role, email: `${id}@vi.du`, role } });
  return { id, name: role, role, authorityId: null, requestId: null };
}

const wanted = (given: { indicator: string; period: string }) =>
  newRelease.parse({
    dueOn: '31/03/2026',
    announcedOn: '',
    decision: '',
    publicNote: '',
    source: String(source),
    ...given,
  });

beforeAll(async () => {
  source = (await database.source.findFirstOrThrow()).id;
});

test('staff open a draft for a year without a release, with the criteria and provinces of that year', async () => {
  const staff = await anActor('staff');

  const opened = await openRelease(wanted({ indicator: 'sipas', period: '2025' }), staff);

  expect(opened).toEqual({ ok: true, value: { indicator: 'sipas', period: '2025', version: 1 } });
  const work = (await releaseWork(staff))?.find(
    ({ indicator, period }) => `${indicator} ${period}` === 'sipas 2025',
  );
  expect(work).toMatchObject({
    status: 'draft',
    dueOn: '2026-03-31',
    publishedOn: null,
    totals: { filled: 0, expected: 34 },
    gapSlug: 'an-giang-2025',
  });
});

test('a draft for a published year is a correction: a copy of every figure, quote and statistic', async () => {
  const staff = await anActor('staff');

  const opened = await openRelease(wanted({ indicator: 'papi', period: '2022' }), staff);

  expect(opened).toEqual({ ok: true, value: { indicator: 'papi', period: '2022', version: 2 } });
  const [first, second] = await database.release.findMany({
    where: { indicator: { slug: 'papi' }, period: '2022' },
    orderBy: { version: 'asc' },
    include: {
      _count: { select: { scores: true, statistics: true } },
      scores: { include: { quotes: true } },
    },
  });
  expect(second?._count).toEqual(first?._count);
  expect(second?._count.scores).toBeGreaterThan(1_000);
  expect(second?.scores.flatMap(({ quotes }) => quotes)).toHaveLength(
    first?.scores.flatMap(({ quotes }) => quotes).length ?? -1,
  );
  expect(second?.scores.every(({ enteredById }) => enteredById === null)).toBe(true);
});

test('one release of an indicator and period is in work at a time, also for two who open it at once', async () => {
  const staff = await anActor('staff');

  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      openRelease(wanted({ indicator: 'par-index', period: '2025' }), staff),
    ),
  );

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)).toEqual(
    Array.from({ length: 7 }, () => ({ ok: false, refusal: 'alreadyInWork' })),
  );
});

test.each(['reviewer', 'leader', 'administrator', 'member'] as const)(
  'a %s opens no release and is offered no form for it',
  async (role) => {
    const actor: Actor = { id: 'x', name: 'x', role, authorityId: 1, requestId: null };

    expect(await openRelease(wanted({ indicator: 'papi', period: '2021' }), actor)).toEqual({
      ok: false,
      refusal: 'notAllowed',
    });
    expect(await openingChoices(actor)).toBeNull();
  },
);

test('an unknown indicator, an unknown source and a year without criteria are refused by name', async () => {
  const staff = await anActor('staff');

  expect(await openRelease(wanted({ indicator: 'pci', period: '2025' }), staff)).toMatchObject({
    refusal: 'unknownIndicator',
  });
  expect(
    await openRelease({ ...wanted({ indicator: 'papi', period: '2025' }), source: 999_999 }, staff),
  ).toMatchObject({ refusal: 'unknownSource' });
  expect(await openRelease(wanted({ indicator: 'papi', period: '2009' }), staff)).toMatchObject({
    refusal: 'noCriteriaSet',
  });
});

test('opening is written into the log', async () => {
  const staff = await anActor('staff');
  await openRelease(wanted({ indicator: 'papi', period: '2023' }), staff);

  expect(
    await database.auditEntry.findFirst({ where: { subjectKey: 'papi/2023/2' } }),
  ).toMatchObject({ act: 'openRelease', actorId: staff.id, after: { corrects: 1 } });
});
