import { beforeEach, expect, test } from 'vitest';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { directiveAt, directives } from '@/lib/queries/directive';
import { taskAt, taskSummary, tasksOf, tasksSeen } from '@/lib/queries/task';
import { givenAccount } from '@/tests/support/given-account';
import { type GivenTask, givenDirective } from '@/tests/support/given-task';

const TODAY = plainDate.parse('2024-06-20');

beforeEach(async () => {
  await database.taskReport.deleteMany();
  await database.task.deleteMany();
  await database.directive.deleteMany();
});

const titles = (tasks: readonly { readonly title: string }[] | null) =>
  tasks?.map(({ title }) => title);

test('leaders see every task, a unit those it leads or stands beside, and nobody else’s', async () => {
  const { id, taskIds } = await givenDirective([
    { title: 'Một', lead: 'thai-binh' },
    { title: 'Hai', lead: 'ha-noi', coordinators: ['thai-binh', 'nam-dinh'] },
    { title: 'Ba', lead: 'ha-noi' },
  ]);
  await givenDirective([{ title: 'Bốn', lead: 'ha-noi' }]);
  const leader = await givenAccount('leader');
  const member = await givenAccount('member', { authoritySlug: 'thai-binh' });

  expect(titles(await tasksSeen({}, leader, TODAY))).toEqual(['Bốn', 'Một', 'Hai', 'Ba']);
  expect(titles(await tasksSeen({}, member, TODAY))).toEqual(['Một', 'Hai']);
  expect((await directives(leader, TODAY))?.length).toBe(2);
  expect((await directives(member, TODAY))?.map((order) => order.id)).toEqual([id]);
  expect(titles((await directiveAt(id, member, TODAY))?.tasks ?? null)).toEqual(['Một', 'Hai']);
  expect(await taskAt(taskIds[2] ?? 0, member, TODAY)).toBeNull();
  expect((await taskAt(taskIds[1] ?? 0, member, TODAY))?.may.report).toBe(false);
  expect((await taskAt(taskIds[0] ?? 0, member, TODAY))?.may.report).toBe(true);
});

test('a task is read with all it names', async () => {
  const { id } = await givenDirective(
    [
      {
        ...{ title: 'Công khai thủ tục', lead: 'thai-binh', coordinators: ['nam-dinh', 'ha-noi'] },
        ...{ dueOn: '2024-06-30', expectedPoints: '0.50', basePeriod: '2023' },
      },
      { title: 'Xử lý hồ sơ đất đai', link: { field: 'dat-dai' }, basePeriod: '2024-Q1' },
    ],
    { number: '05/CT-UBND' },
  );
  const [criterion, field] =
    (await tasksSeen({ directive: id }, await givenAccount('staff'), TODAY)) ?? [];

  expect(criterion).toMatchObject({
    directive: { id, number: '05/CT-UBND', issuedOn: '2024-04-17', isIllustrative: false },
    position: 1,
    lead: { slug: 'thai-binh', name: 'Thái Bình' },
    coordinators: [
      { slug: 'ha-noi', name: 'Hà Nội' },
      { slug: 'nam-dinh', name: 'Nam Định' },
    ],
    dueOn: '2024-06-30',
    lastOn: '2024-07-01',
    link: {
      kind: 'criterion',
      indicator: { slug: 'papi', name: 'PAPI', unit: 'points' },
      criteriaSet: 'PAPI-2021',
      code: '4',
    },
    expectedPoints: '0.50',
    basePeriod: '2023',
    standing: { kind: 'silent', days: 64 },
  });
  expect(field?.link).toEqual({ kind: 'field', slug: 'dat-dai', name: 'Đất đai' });
});

test('tasks are found by what they move, by unit, day, standing and words', async () => {
  await givenDirective([
    { title: 'Tiêu chí bốn', dueOn: '2024-06-10' },
    { title: 'Tiêu chí một', link: { criteriaSet: 'PAPI-2021', code: '1' } },
    { title: 'Đất đai', link: { field: 'dat-dai' }, dueOn: '2024-09-30', lead: 'ha-noi' },
  ]);
  const staff = await givenAccount('staff');
  const found = async (...asked: Parameters<typeof tasksSeen>[0][]) =>
    titles(await tasksSeen(Object.assign({}, ...asked), staff, TODAY));

  expect(titles(await tasksOf({ indicator: 'papi', criterion: '4' }, staff, TODAY))).toEqual([
    'Tiêu chí bốn',
  ]);
  expect(titles(await tasksOf({ field: 'dat-dai' }, staff, TODAY))).toEqual(['Đất đai']);
  expect(await found({ indicator: 'papi' })).toEqual(['Tiêu chí bốn', 'Tiêu chí một']);
  expect(await found({ standing: 'overdue' })).toEqual(['Tiêu chí bốn']);
  expect(await found({ standing: 'silent' })).toHaveLength(3);
  expect(await found({ unit: 'ha-noi' })).toEqual(['Đất đai']);
  expect(await found({ dueFrom: plainDate.parse('2024-07-01') })).toEqual(['Đất đai']);
  expect(await found({ dueTo: plainDate.parse('2024-06-10') })).toEqual(['Tiêu chí bốn']);
  expect(await found({ text: 'DAT  đai' })).toEqual(['Đất đai']);
});

test('the summary counts each task once, names the heads of overdue ones and orders without tasks', async () => {
  await givenDirective([
    { dueOn: '2024-06-10', head: 'Giám đốc Sở Nội vụ' },
    { dueOn: '2024-06-03', head: 'Giám đốc Sở Nội vụ' },
    { dueOn: '2024-05-03', head: 'Giám đốc Sở Tư pháp' },
    { status: 'closed', closedAt: '2024-06-28T17:30:00Z', dueOn: '2024-06-28' },
    { status: 'withdrawn' },
  ]);
  await givenDirective();
  await givenDirective([{ status: 'withdrawn' }]);
  const summary = await taskSummary(await givenAccount('leader'), plainDate.parse('2024-07-15'));

  expect(summary).toMatchObject({
    counts: { overdue: 3, dueSoon: 0, silent: 0, onTime: 0, done: 1, withdrawn: 2 },
    done: { part: 1, whole: 4 },
    // 00:30 of 29 June in Vietnam.
    doneLate: 1,
    silent: 3,
    ordersWithoutTasks: 2,
  });
  expect(summary?.overdue.map(({ head, tasks }) => [head, tasks.length])).toEqual([
    ['Giám đốc Sở Nội vụ', 2],
    ['Giám đốc Sở Tư pháp', 1],
  ]);
});

test('five hundred tasks are read whole, each with every unit beside it', async () => {
  const many = Array.from({ length: 500 }, (_, at): GivenTask => {
    const field = at % 3 === 0 ? { link: { field: 'dat-dai' } } : {};
    return { title: `Nhiệm vụ ${at}`, coordinators: ['ha-noi', 'nam-dinh'], ...field };
  });
  await givenDirective(many);
  const seen = (await tasksSeen({}, await givenAccount('leader'), TODAY)) ?? [];

  expect(new Set(seen.map(({ id }) => id)).size).toBe(500);
  expect(seen.every(({ coordinators }) => coordinators.length === 2)).toBe(true);
  expect(seen.filter(({ link }) => link.kind === 'field')).toHaveLength(167);
});
