import { beforeAll, expect, test } from 'vitest';
import { setCriterionOwner } from '@/lib/commands/criterion-owner';
import { openRelease } from '@/lib/commands/release';
import { copyFigures } from '@/lib/commands/release-copy';
import { enterScores } from '@/lib/commands/score';
import { enterClaim } from '@/lib/commands/score-claim';
import type { Actor } from '@/lib/domain/account';
import { authoritySlug } from '@/lib/domain/authority';
import { ownerForm } from '@/lib/domain/criterion-owner';
import { plainDate } from '@/lib/domain/plain-date';
import { points } from '@/lib/domain/points';
import { newRelease } from '@/lib/domain/release-form';
import { claimForm } from '@/lib/domain/score-claim';
import { releaseAddress } from '@/lib/domain/score-entry';
import { database } from '@/lib/platform/database';
import { criterionOwner, ownerChoices } from '@/lib/queries/criterion-owner';
import { figureTrace } from '@/lib/queries/figure-trace';
import { criterionBreakdown, indicatorBreakdown } from '@/lib/queries/indicator-breakdown';
import { scoreCell } from '@/lib/queries/score-cell';
import { givenActor } from '../support/given-draft';

let staff: Actor;
let leader: Actor;
let member: Actor;

const DAY = plainDate.parse('2023-12-31');
const DRAFT = { indicator: 'papi', period: '2023', version: '2' };
const cellAt = (criterion: string, version = '2') => ({
  ...DRAFT,
  version,
  authority: 'thai-binh',
  criterion,
});

/** A correction of 2023, which begins as a copy of what is published. */
async function opened(): Promise<void> {
  const source = await database.source.findFirstOrThrow({ where: { code: 'papi_panel' } });
  const wanted = newRelease.parse({
    ...{ indicator: 'papi', period: '2023', source: String(source.id) },
    ...{ dueOn: '', announcedOn: '', decision: '', publicNote: 'Thêm điểm tự chấm.' },
  });
  expect(await openRelease(wanted, staff)).toMatchObject({ ok: true });
}

async function seenAt(criterion: string): Promise<number> {
  const { slug, ...address } = { ...DRAFT, slug: 'thai-binh', criterion };
  return (await scoreCell({ ...address, slug }, staff))?.cell.version ?? -1;
}

async function claim(criterion: string, typed: Record<string, string>, actor = staff) {
  const seen = String(await seenAt(criterion));
  const nothing = { claimed: '', cutReason: '', low: '', high: '' };
  return enterClaim(claimForm.parse({ ...cellAt(criterion), seen, ...nothing, ...typed }), actor);
}

/** As its last step would leave it; the steps themselves are tested elsewhere. */
async function published(): Promise<void> {
  const where = { indicator: { slug: 'papi' }, period: '2023', version: 2 };
  const { id } = await database.release.findFirstOrThrow({ where });
  await database.release.update({
    where: { id },
    data: {
      ...{ status: 'published', publishedAt: new Date('2026-03-01T02:00:00Z') },
      ...{ submittedById: staff.id, submittedAt: new Date('2026-02-01T02:00:00Z') },
      ...{ approvedById: leader.id, approvedAt: new Date('2026-02-02T02:00:00Z') },
      publishedById: leader.id,
    },
  });
}

beforeAll(async () => {
  [staff, leader] = [await givenActor('staff'), await givenActor('leader')];
  member = await givenActor('member', 'thai-binh');
  await opened();
});

test('staff keep what was claimed, why less was given, and the printed interval', async () => {
  const typed = { claimed: '7,50', cutReason: 'Thiếu tài liệu kiểm chứng', low: '6', high: '6,5' };
  expect(await claim('4', typed)).toEqual({ ok: true, value: null });

  const view = await scoreCell({ ...DRAFT, slug: 'thai-binh', criterion: '4' }, staff);
  expect(view?.cell).toMatchObject({
    ...{ points: '6.2523', enteredBy: staff.name },
    claim: { claimed: '7.50', cutReason: 'Thiếu tài liệu kiểm chứng' },
    interval: { low: '6.0', high: '6.5' },
  });
  expect(view?.history[0]).toMatchObject({
    by: staff.name,
    before: { points: '6.2523' },
    after: { claimed: '7.50', cutReason: 'Thiếu tài liệu kiểm chứng', low: '6', high: '6.5' },
  });
});

test.each([
  [{ claimed: '10,5' }, 'claimAboveLimit'],
  [{ low: '6,3', high: '7' }, 'outsideInterval'],
  [{ low: '6' }, 'halfInterval'],
])('%o is refused: %s', async (typed, refusal) => {
  expect(await claim('5', typed)).toEqual({ ok: false, refusal });
});

test('a member may not, not even of its own unit; nor in what is published; nor over what was not seen', async () => {
  expect(await claim('5', { claimed: '8' }, member)).toMatchObject({ refusal: 'notAllowed' });
  expect(await claim('5', { claimed: '8' }, leader)).toMatchObject({ refusal: 'notAllowed' });
  const form = { claimed: '8', cutReason: '', low: '', high: '' };
  const locked = claimForm.parse({ ...cellAt('5', '1'), seen: '1', ...form });
  expect(await enterClaim(locked, staff)).toMatchObject({ refusal: 'locked' });
  const stale = claimForm.parse({ ...cellAt('5'), seen: '1', ...form });
  expect(await enterClaim(stale, staff)).toMatchObject({ refusal: 'changedMeanwhile' });
});

test('another figure outside the interval drops it, and the log says so; the claim stays', async () => {
  const save = async (written: string) => {
    const place = { authority: authoritySlug.parse('thai-binh'), criterion: '8' };
    const value = { points: points.parse(written), missing: null };
    const cells = [{ ...place, seen: await seenAt('8'), value }];
    const release = releaseAddress.parse(DRAFT);
    await enterScores({ release, cells, way: 'cell' }, staff);
    return scoreCell({ ...DRAFT, slug: 'thai-binh', criterion: '8' }, staff);
  };
  await claim('8', { claimed: '5', low: '3,4', high: '3,6' });

  expect((await save('3.5'))?.cell.interval).toEqual({ low: '3.4', high: '3.6' });
  const outside = await save('3.7');
  expect(outside?.cell).toMatchObject({ interval: null, claim: { claimed: '5' } });
  expect(outside?.history[0]?.before).toMatchObject({ low: '3.4', high: '3.6' });
  expect(outside?.history[0]?.after?.low).toBeUndefined();
});

test('once published, leaders see the claim and its cut, and a rank range where an interval was entered', async () => {
  expect(await claim('T', { low: '43,5', high: '44' })).toMatchObject({ ok: true });
  expect((await indicatorBreakdown('papi', '2023', leader))?.range).toBeNull();
  await published();

  expect((await criterionBreakdown('papi', '4', '2023', leader))?.part).toMatchObject({
    claim: { claimed: '7.50', cut: '1.2477', reason: 'Thiếu tài liệu kiểm chứng' },
    interval: { low: '6.0', high: '6.5' },
  });
  const rows = await database.score.findMany({
    where: {
      release: { indicator: { slug: 'papi' }, period: '2023', version: 1 },
      criterion: { code: 'T' },
      points: { not: null },
    },
    include: { authority: { select: { slug: true } } },
  });
  const others = rows
    .filter(({ authority }) => authority.slug !== 'thai-binh')
    .map(({ points: one }) => Number(one));
  expect((await indicatorBreakdown('papi', '2023', leader))?.range).toEqual({
    best: 1 + others.filter((one) => one > 44).length,
    worst: 1 + others.filter((one) => one >= 43.5).length,
    outOf: 61,
    interval: { low: '43.5', high: '44.0' },
    withInterval: 0,
  });
});

test('a further correction carries claim and interval on', async () => {
  await database.$transaction(async (tx) => {
    const where = { indicator: { slug: 'papi' }, period: '2023', version: 2 };
    const { id, ...from } = await tx.release.findFirstOrThrow({ where });
    const next = await tx.release.create({
      data: {
        ...{ indicatorId: from.indicatorId, criteriaSetId: from.criteriaSetId, period: '2023' },
        ...{ version: 3, status: 'draft', territoryOn: from.territoryOn, isComplete: true },
        ...{ openedById: staff.id, sourceId: from.sourceId },
      },
    });
    await copyFigures(tx, id, next.id);
  });
  const view = await scoreCell(
    { ...DRAFT, version: '3', slug: 'thai-binh', criterion: '4' },
    staff,
  );
  expect(view?.cell).toMatchObject({
    claim: { claimed: '7.50', cutReason: 'Thiếu tài liệu kiểm chứng' },
    interval: { low: '6.0', high: '6.5' },
  });
});

test('a figure is traced through its versions: who entered it, its steps, every change', async () => {
  const at = { indicator: 'papi', period: '2023', authority: 'thai-binh' };
  const trace = await figureTrace({ ...at, criterion: '8' }, leader);
  expect(trace?.source?.code).toBe('papi_panel');
  expect(trace?.versions).toMatchObject([
    { version: 2, points: '3.7', entered: { by: staff.name }, steps: [{ step: 'open' }] },
    { version: 1, points: '3.4844', entered: null, steps: [] },
  ]);
  expect(trace?.history.map(({ version, after }) => [version, after?.points])).toEqual([
    [2, '3.7'],
    [2, '3.5'],
    [2, '3.4844'],
  ]);
  expect(await figureTrace({ ...at, criterion: '8' }, member)).toBeNull();
});

test('staff give a criterion to a unit, over what they saw; others may not', async () => {
  const [first, second] = (await ownerChoices(DAY, staff)) ?? [];
  const form = (unit: string, seen: string) =>
    ownerForm.parse({
      ...{ indicator: 'papi', period: '2023', criterion: '4', unit, seen },
      document: 'Kế hoạch 26/KH-UBND',
    });
  expect(await ownerChoices(DAY, leader)).toBeNull();
  expect(await setCriterionOwner(form(first?.slug ?? '', '0'), leader)).toMatchObject({
    refusal: 'notAllowed',
  });
  expect(await setCriterionOwner(form('thai-binh', '0'), staff)).toMatchObject({
    refusal: 'unknownUnit',
  });
  expect(await setCriterionOwner(form(first?.slug ?? '', '0'), staff)).toMatchObject({ ok: true });
  expect(await setCriterionOwner(form(second?.slug ?? '', '0'), staff)).toMatchObject({
    refusal: 'changedMeanwhile',
  });
  expect(await setCriterionOwner(form(second?.slug ?? '', '1'), staff)).toMatchObject({ ok: true });
  expect(await criterionOwner('PAPI-2021', '4', leader)).toEqual({
    unit: second,
    document: 'Kế hoạch 26/KH-UBND',
    version: 2,
  });
  expect(await setCriterionOwner(form('', '2'), staff)).toMatchObject({ ok: true });
  expect(await criterionOwner('PAPI-2021', '4', leader)).toBeNull();
  expect(await database.auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    act: 'editOwner',
    subjectKey: 'papi/PAPI-2021/4',
    after: null,
  });
});
