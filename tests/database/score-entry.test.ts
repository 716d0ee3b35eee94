import { beforeAll, beforeEach, expect, test } from 'vitest';
import { enterScores } from '@/lib/commands/score';
import type { Actor } from '@/lib/domain/account';
import { period } from '@/lib/domain/period';
import { points } from '@/lib/domain/points';
import type { CellEntry, CellOutcome, ReleaseAddress } from '@/lib/domain/score-entry';
import { database } from '@/lib/platform/database';
import { givenActor, givenDraft } from '../support/given-draft';

let staff: Actor;
let release: ReleaseAddress;

beforeAll(async () => {
  staff = await givenActor('staff');
});

let year = 2025;
beforeEach(async () => {
  year += 1;
  release = await givenDraft(staff, { period: String(year), territoryOn: '2024-12-31' });
});

const figure = (written: string) => ({ points: points.parse(written), missing: null });

const entry = (written: string, given: Partial<CellEntry> = {}): CellEntry => ({
  authority: 'thai-binh',
  criterion: 'T',
  seen: 0,
  value: figure(written),
  ...given,
});

const enter = (cells: readonly CellEntry[], actor = staff) =>
  enterScores({ release, cells, way: 'cell' }, actor);

/** The outcomes of a save that was not refused as a whole. */
async function saved(cells: readonly CellEntry[], actor = staff): Promise<readonly CellOutcome[]> {
  const answer = await enter(cells, actor);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.value;
}

async function savedVersion(written: string, given: Partial<CellEntry> = {}): Promise<number> {
  const [outcome] = await saved([entry(written, given)]);
  if (outcome?.kind !== 'saved') throw new Error(`not saved: ${outcome?.kind}`);
  return outcome.cell.version;
}

const kept = () =>
  database.score.findMany({
    where: { release: { period: release.period, indicator: { slug: release.indicator } } },
    include: { authority: true, criterion: true },
  });

const history = (criterion = 'T') =>
  database.auditEntry.findMany({
    where: { subjectKind: 'score', subjectKey: `papi/${release.period}/1/thai-binh/${criterion}` },
    orderBy: { id: 'asc' },
  });

test('a figure is kept as typed, with who saved it, its source and a line in the log', async () => {
  const [outcome] = await saved([entry('43.7580')]);

  expect(outcome).toMatchObject({
    kind: 'saved',
    before: { points: null, missing: null, version: 0 },
    cell: { points: '43.7580', source: 'papi_site', enteredBy: staff.name },
  });
  expect(await kept()).toMatchObject([{ decimals: 4, enteredById: staff.id, origin: 'published' }]);
  expect(await history()).toMatchObject([
    { act: 'enterScore', actorId: staff.id, before: null, after: { points: '43.7580' } },
  ]);
});

test('blank, zero and not applicable are three states', async () => {
  const blank = { points: null, missing: null };
  await saved([
    entry('0', { criterion: '1' }),
    entry('5', { criterion: '2', value: { points: null, missing: 'notApplicable' } }),
  ]);
  const version = await savedVersion('5.00', { criterion: '3' });
  await saved([entry('0', { criterion: '3', seen: version, value: blank })]);

  const states = (await kept()).map(({ criterion, points: now, missingReason }) => [
    criterion.code,
    now?.toFixed() ?? null,
    missingReason,
  ]);
  expect(states.toSorted()).toEqual([
    ['1', '0', null],
    ['2', null, 'notApplicable'],
    ['3', null, null],
  ]);
});

test('whoever saves over what was not on their screen is told what is there now', async () => {
  const seen = await savedVersion('40.00');
  await savedVersion('41.00', { seen });

  const [late] = await saved([entry('42.00', { seen })]);

  expect(late).toMatchObject({ kind: 'changedMeanwhile', theirs: { points: '41.00' } });
  expect((await kept()).map(({ points: now }) => now?.toFixed(2))).toEqual(['41.00']);
});

test('of 32 who save one empty cell at once one does, and 31 see that figure', async () => {
  const writers = Array.from({ length: 32 }, (_, writer) => `${writer + 1}.00`);
  const outcomes = (await Promise.all(writers.map((written) => saved([entry(written)])))).flat();

  const winner = outcomes.flatMap((one) => (one.kind === 'saved' ? [one.cell.points] : []));
  const told = outcomes.flatMap((one) => (one.kind === 'changedMeanwhile' ? [one.theirs] : []));
  expect(winner).toHaveLength(1);
  expect(told.map(({ points: theirs }) => theirs)).toEqual(Array(31).fill(winner[0]));
  expect(await history()).toHaveLength(1);
});

/** Some five hundred saves, one after another: a busy machine needs its time. */
const MANY_SAVES = 240_000;

test('32 who save one cell and choose again until they are through lose no update', {
  timeout: MANY_SAVES,
}, async () => {
  const write = async (written: string) => {
    for (let seen = 0; ; ) {
      const [outcome] = await saved([entry(written, { seen })]);
      if (outcome?.kind === 'saved') return;
      if (outcome?.kind !== 'changedMeanwhile') throw new Error('neither');
      seen = outcome.theirs.version;
    }
  };
  await Promise.all(Array.from({ length: 32 }, (_, writer) => write(`${writer + 1}.00`)));

  const steps = (await history()).map(({ before, after }) => ({ before, after }));
  expect(steps).toHaveLength(32);
  for (const [place, { before }] of steps.entries()) {
    const previous = steps[place - 1]?.after ?? null;
    expect((before as { points: string } | null)?.points).toBe(
      (previous as { points: string } | null)?.points,
    );
  }
});

test('more than a criterion or the scale allows is refused, its limit is not', async () => {
  const outcomes = await saved([
    entry('80.01'),
    entry('10.01', { criterion: '1' }),
    entry('10', { criterion: '2' }),
    entry('10.001', { criterion: '2.1' }),
  ]);

  expect(outcomes.map((one) => (one.kind === 'aboveLimit' ? one.limit : one.kind))).toEqual([
    '80',
    '10',
    'saved',
    '10',
  ]);
  expect(await kept()).toHaveLength(1);
});

test('good cells of a block are saved beside bad ones, and saving the block again changes nothing', async () => {
  const block = [entry('45.00'), entry('99.00', { authority: 'ha-noi' })];
  await saved(block);
  const logged = await database.auditEntry.count();
  const again = await saved(block);

  expect(again.map(({ kind }) => kind)).toEqual(['saved', 'aboveLimit']);
  expect(await database.auditEntry.count()).toBe(logged);
});

test('a rank goes with its denominator: the one printed, else all the release lists', async () => {
  const [first] = await saved([entry('45.00', { rank: { rank: 17, outOf: 61 } })]);
  expect(first).toMatchObject({ cell: { points: '45.00', rank: { rank: 17, outOf: 61 } } });
  if (first?.kind !== 'saved') throw new Error('not saved');

  const { authority, criterion, version: seen } = first.cell;
  const [second] = await saved([{ authority, criterion, seen, rank: { rank: 18, outOf: null } }]);
  expect(second).toMatchObject({ cell: { points: '45.00', rank: { rank: 18, outOf: 63 } } });
});

test.each(['submitted', 'approved'] as const)('a %s release takes no figures', async (status) => {
  const other = await givenActor('reviewer');
  await database.release.updateMany({
    where: { period: release.period, status: 'draft' },
    data: {
      status,
      submittedById: staff.id,
      submittedAt: new Date(),
      ...(status === 'approved' && { approvedById: other.id, approvedAt: new Date() }),
    },
  });

  expect(await enter([entry('45.00')])).toEqual({ ok: false, refusal: 'locked' });
});

test('what is published takes no figures either', async () => {
  release = { ...release, period: period.parse('2024') };
  expect(await enter([entry('45.00')])).toEqual({ ok: false, refusal: 'locked' });
});

test('a member enters its own unit and no other, and readers enter nothing', async () => {
  const member = await givenActor('member', 'thai-binh');
  const foreign = [entry('45.00'), entry('45.00', { authority: 'ha-noi' })];

  expect(await enter(foreign, member)).toEqual({ ok: false, refusal: 'notAllowed' });
  expect(await kept()).toEqual([]);
  expect(await enter([entry('45.00')], member)).toMatchObject({ ok: true });
  for (const role of ['administrator', 'reviewer', 'leader'] as const) {
    expect(await enter([entry('46.00')], await givenActor(role))).toEqual({
      ok: false,
      refusal: 'notAllowed',
    });
  }
});

test('an authority or criterion the release does not have is refused, and so is an unknown source', async () => {
  expect(await enter([entry('45.00', { authority: 'hung-yen-2025' })])).toEqual({
    ok: false,
    refusal: 'unknownCell',
  });
  expect(await enter([entry('45.00', { criterion: '9' })])).toEqual({
    ok: false,
    refusal: 'unknownCell',
  });
  expect(await enter([entry('45.00', { source: 'nowhere' })])).toEqual({
    ok: false,
    refusal: 'unknownSource',
  });
});

test('5.000 cells are one save, more are refused', async () => {
  const many = Array.from({ length: 5_001 }, () => entry('45.00'));
  expect(await enter(many)).toEqual({ ok: false, refusal: 'tooMany' });
});
