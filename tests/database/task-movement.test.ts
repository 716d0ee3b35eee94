import Decimal from 'decimal.js';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/account';
import { plainDate } from '@/lib/domain/plain-date';
import { points } from '@/lib/domain/points';
import { taskListFilter } from '@/lib/domain/task-list';
import { numberKey, type TaskMovement } from '@/lib/domain/task-movement-view';
import { database } from '@/lib/platform/database';
import { taskList } from '@/lib/queries/task-list';
import { movementsOf } from '@/lib/queries/task-movement';
import { movementSentence } from '@/lib/text/task-movement';
import { givenAccount } from '../support/given-account';
import { givenIllustration } from '../support/given-illustration';
import { type GivenTask, givenDirective, givenTask } from '../support/given-tasks';
import { seedRows } from '../support/seed-rows';

const THAI_BINH = '34';
const TODAY = plainDate.parse('2026-11-25');

let leader: Actor;
let directiveId = 0;

beforeAll(async () => {
  leader = await givenAccount('leader');
  directiveId = await givenDirective();
  await givenIllustration();
});

async function movementOf(given: Omit<GivenTask, 'directiveId'>, actor = leader) {
  const id = await givenTask({ directiveId, ...given });
  const list = await taskList(taskListFilter.parse({}), leader, TODAY);
  const task = list?.tasks.find((one) => one.id === id);
  if (!task) throw new Error('The task is not seen.');
  const moved = (await movementsOf([task], actor))[numberKey(task)];
  if (!moved) throw new Error('Nothing is said of it.');
  return moved;
}

/** As the data file prints it. */
function printed(year: string, code: string): string {
  const row = seedRows('components.csv').find(
    (one) =>
      one.index_code === 'PAPI' &&
      one.year === year &&
      one.province_code === THAI_BINH &&
      one.component_code === code,
  );
  if (!row?.score) throw new Error(`No ${year} ${code}`);
  return row.score;
}

const pointsIn = (moved: TaskMovement) =>
  moved.kind === 'points' && moved.movement.kind === 'moved' ? moved.movement : null;

test.each(['1', '2', '3', '4', '5', '6', '7', '8'])(
  'dimension %s of PAPI moves from 2022 over 2023 to 2024 as the data file prints it',
  async (code) => {
    const moved = pointsIn(
      await movementOf({ criterion: ['PAPI-2021', code], basePeriod: '2022' }),
    );
    const [base, between, now] = ['2022', '2023', '2024'].map((year) => printed(year, code));
    const gained = new Decimal(now ?? 0).minus(base ?? 0);

    expect(moved?.steps).toEqual([
      { period: '2022', points: base },
      { period: '2023', points: between },
      { period: '2024', points: now },
    ]);
    expect(moved?.change).toBe(gained.toFixed(4));
    expect(moved?.regained).toBe(Decimal.max(0, gained).toFixed(4));
    expect(moved?.lost).toBe(new Decimal(10).minus(base ?? 0).toFixed(4));
  },
);

test('what was regained is said with what was lost and what was hoped for', async () => {
  const moved = await movementOf({ criterion: ['PAPI-2021', '5'], basePeriod: '2023' });

  expect(movementSentence(moved, points.parse('0.10'))).toBe(
    'Năm 2023 7,0967, năm 2024 7,2543 (+0,1576 điểm). Điểm lấy lại: 0,1576 điểm trong 2,9033 điểm đã mất so với tối đa 10; kỳ vọng 0,10 điểm: đạt kỳ vọng.',
  );
});

test('a release of 2025 is of other territories: it is named and not compared', async () => {
  const { id: _, ...last } = await database.release.findFirstOrThrow({
    where: { indicator: { code: 'PAPI' }, period: '2024' },
  });
  const later = await database.release.create({
    data: { ...last, period: '2025', territoryOn: new Date('2025-12-31') },
  });
  const moved = await movementOf({ criterion: ['PAPI-2021', '5'], basePeriod: '2023' });
  await database.release.delete({ where: { id: later.id } });

  expect(pointsIn(moved)).toMatchObject({
    change: '0.1576',
    later: { year: 2025, reason: 'territory' },
  });
  expect(movementSentence(moved, null)).toContain(
    'Các kỳ từ năm 2025 không được so với kỳ gốc: đổi địa giới hành chính',
  );
});

test('the total of PAR 2023 has no comparable release: the criteria changed in 2024', async () => {
  const moved = await movementOf({ criterion: ['PAR-876', 'T'], basePeriod: '2023' });

  expect(moved).toMatchObject({
    kind: 'points',
    movement: {
      kind: 'waiting',
      base: { period: '2023', points: '86.49' },
      later: { year: 2024, reason: 'method' },
    },
  });
});

test('of a field of PAR that nobody published nothing is said', async () => {
  const moved = await movementOf({ criterion: ['PAR-876', '1'], basePeriod: '2023' });

  expect(moved).toMatchObject({ kind: 'points', movement: { kind: 'noBase' } });
});

/** Counted one by one among the dossiers. */
async function lateIn(fieldSlug: string, from: string, to: string, unit?: string) {
  const field = await database.dossierField.findUniqueOrThrow({ where: { slug: fieldSlug } });
  const authority = unit && (await database.authority.findUniqueOrThrow({ where: { slug: unit } }));
  const resolved = await database.dossier.findMany({
    where: {
      fieldId: field.id,
      resolvedOn: { gte: new Date(from), lte: new Date(to) },
      ...(authority && { authorityId: authority.id }),
    },
  });
  const late = resolved.filter(
    ({ resolvedOn, effectiveDueOn }) => (resolvedOn ?? 0) > effectiveDueOn,
  );
  return { late: late.length, resolved: resolved.length };
}

test('the lateness of a field is told of the base quarter and of the last one before the break', async () => {
  const moved = await movementOf({ field: 'dat-dai' });

  expect(moved).toMatchObject({
    kind: 'dossiers',
    isIllustrative: true,
    isOwnUnit: false,
    movement: {
      kind: 'moved',
      base: { period: '2023-Q4', ...(await lateIn('dat-dai', '2023-10-01', '2023-12-31')) },
      now: { period: '2025-Q2', ...(await lateIn('dat-dai', '2025-04-01', '2025-06-30')) },
    },
  });
});

test('a member reads the lateness of its own unit only', async () => {
  const unit = 'thai-binh-huyen-thai-thuy';
  const member = await givenAccount('member', { authoritySlug: unit });
  const moved = await movementOf({ field: 'dat-dai' }, member);

  expect(moved).toMatchObject({
    isOwnUnit: true,
    movement: { base: await lateIn('dat-dai', '2023-10-01', '2023-12-31', unit) },
  });
});
