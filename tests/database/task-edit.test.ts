import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addDirective, editDirective } from '@/lib/commands/directive';
import { addTask, editTask } from '@/lib/commands/task';
import type { Actor } from '@/lib/domain/account';
import { directiveEdit, newDirective } from '@/lib/domain/directive-edit';
import { newTask, taskEdit } from '@/lib/domain/task-edit';
import { database } from '@/lib/platform/database';
import { givenAccount } from '@/tests/support/given-account';
import { givenDirective } from '@/tests/support/given-task';
import { FILES, sent } from '@/tests/support/sent-attachment';

let staff: Actor;
let member: Actor;

beforeAll(async () => {
  staff = await givenAccount('staff');
  member = await givenAccount('member', { authoritySlug: 'thai-binh' });
});

let order: number;

beforeEach(async () => {
  await database.notice.deleteMany();
  ({ id: order } = await givenDirective());
});

const typedTask = (changed: object = {}) => ({
  ...{ title: 'Công khai thủ tục', lead: 'thai-binh', coordinators: ['nam-dinh', 'ha-noi'] },
  ...{ head: 'Giám đốc Sở Nội vụ', dueOn: '30/06/2024', product: 'Báo cáo' },
  ...{ link: 'papi/2023/4', expectedPoints: '0,5' },
  ...changed,
});

const added = async (changed: object = {}, actor = staff) =>
  addTask(newTask.parse({ directive: String(order), ...typedTask(changed) }), actor);

const refusal = async (changed: object, actor = staff) => {
  const outcome = await added(changed, actor);
  return outcome.ok ? 'done' : outcome.refusal;
};

test('a task is kept as typed, last in its order, and its units are told', async () => {
  await added();
  const second = await added({
    title: 'Đất đai',
    link: 'dat-dai',
    basePeriod: '2024-Q1',
    expectedPoints: '',
  });
  const task = await database.task.findUniqueOrThrow({
    where: { id: second.ok ? second.value.id : 0 },
    include: { coordinators: true },
  });

  expect(task).toMatchObject({ position: 2, basePeriod: '2024-Q1', criterionId: null });
  expect(task.coordinators).toHaveLength(2);
  expect(await database.notice.findMany({ where: { accountId: member.id } })).toMatchObject([
    { kind: 'taskAssigned' },
    { kind: 'taskAssigned', taskId: task.id },
  ]);
});

test.each([
  ['a member', 'notAllowed', {}],
  ['a lead that is nobody', 'unknownUnit', { lead: 'khong-co' }],
  ['a unit beside itself', 'leadBesideItself', { coordinators: ['thai-binh'] }],
  ['a unit that began after the due day', 'unitNotThere', { lead: 'hung-yen-2025' }],
  ['a criterion of another set', 'unknownLink', { link: 'papi/2023/99' }],
  [
    'a field that is none',
    'unknownLink',
    { link: 'khong-co', basePeriod: '2024', expectedPoints: '' },
  ],
  ['a field without a base', 'needsBasePeriod', { link: 'dat-dai', expectedPoints: '' }],
  ['points for dossiers', 'pointsOfDossiers', { link: 'dat-dai', basePeriod: '2024' }],
  ['a due day before the order', 'dueBeforeOrder', { dueOn: '16/04/2024' }],
  ['more points than there are', 'moreThanFull', { expectedPoints: '10,1' }],
  ['more points than were lost', 'moreThanLost', { expectedPoints: '9' }],
  ['more points than were lost, meant', 'done', { expectedPoints: '9', sure: 'on' }],
] as const)('%s: %s', async (name, expected, changed) => {
  expect(await refusal(changed, name === 'a member' ? member : staff)).toBe(expected);
});

test('a head is an office and points are points: what cannot be read is named', () => {
  const wrong = newTask.safeParse({
    directive: '1',
    ...typedTask({ dueOn: '31/02/2024', lead: '', link: '', expectedPoints: '0,5a', title: ' ' }),
  });

  expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['title', 'required'],
    ['lead', 'unknownChoice'],
    ['dueOn', 'dayFormat'],
    ['link', 'taskLink'],
    ['expectedPoints', 'pointsFormat'],
  ]);
});

test('letters come in one form and a very long text is refused', () => {
  const parsed = newTask.parse({ directive: '1', ...typedTask({ title: 'Rà soa\u0301t' }) });

  expect(parsed.title).toBe('Rà soát');
  const long = newTask.safeParse({ directive: '1', ...typedTask({ title: 'a'.repeat(10_000) }) });
  expect(long.error?.issues.map(({ message }) => message)).toEqual(['tooLong']);
});

test('an edit over an older version is refused; units given anew are told', async () => {
  const made = await added();
  const id = made.ok ? made.value.id : 0;
  const edit = (version: number, changed: object) =>
    editTask(
      taskEdit.parse({ id: String(id), version: String(version), ...typedTask(changed) }),
      staff,
    );

  expect(await edit(1, { coordinators: 'thai-nguyen', dueOn: '31/07/2024' })).toMatchObject({
    ok: true,
  });
  expect(await edit(1, { title: 'Khác' })).toEqual({ ok: false, refusal: 'changedMeanwhile' });
  const task = await database.task.findUniqueOrThrow({
    where: { id },
    include: { coordinators: { include: { authority: true } } },
  });
  expect(task).toMatchObject({ version: 2, title: 'Công khai thủ tục' });
  expect(task.coordinators.map(({ authority }) => authority.slug)).toEqual(['thai-nguyen']);
  const [entry] = await database.auditEntry.findMany({
    where: { subjectKind: 'task' },
    orderBy: { id: 'desc' },
    take: 1,
  });
  expect(entry).toMatchObject({ act: 'editTask', before: { dueOn: '2024-06-30' } });
});

test('two tasks added at once get two places', async () => {
  const outcomes = await Promise.all([added(), added(), added()]);

  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  const places = await database.task.findMany({
    where: { directiveId: order },
    orderBy: { position: 'asc' },
  });
  expect(places.map(({ position }) => position)).toEqual([1, 2, 3]);
});

const typedOrder = (changed: object = {}) => ({
  ...{ number: '05/CT-UBND', issuedOn: '17/04/2024', title: 'Về cải cách hành chính' },
  ...{ signer: 'Chủ tịch Ủy ban nhân dân tỉnh', url: 'https://thaibinh.gov.vn/05' },
  ...changed,
});

async function addOrder(changed: object, file: Buffer | null = null, actor = staff) {
  const { file: _, ...typed } = newDirective.parse(typedOrder(changed));
  const outcome = await addDirective(typed, file && sent('chi-thi.pdf', file), actor);
  return outcome.ok ? outcome.value.id : outcome.refusal;
}

test('an order needs its text, a file or an address, and comes once', async () => {
  expect(await addOrder({ number: '1/TT', url: '' })).toBe('needsText');
  expect(await addOrder({ number: '1/TT', url: '' }, FILES.pdf)).toBeTypeOf('number');
  expect(await addOrder({ number: '2/TT' })).toBeTypeOf('number');
  expect(await addOrder({ number: '2/TT' })).toBe('alreadyKept');
  expect(await addOrder({ number: '3/TT', issuedOn: '01/01/2199' })).toBe('notIssuedYet');
  expect(await addOrder({ number: '3/TT' }, null, member)).toBe('notAllowed');
});

test('an order is changed over the version that was seen, and never after its tasks are due', async () => {
  const id = await addOrder({ number: '7/CT' });
  const edit = async (version: number, changed: object) => {
    const fields = { id: String(id), version: String(version), ...typedOrder(changed) };
    const { file: _, ...typed } = directiveEdit.parse(fields);
    const outcome = await editDirective(typed, null, staff);
    return outcome.ok ? 'done' : outcome.refusal;
  };
  order = Number(id);
  await added();

  expect(await edit(1, { number: '7/CT', title: 'Đã sửa' })).toBe('done');
  expect(await edit(1, { number: '7/CT' })).toBe('changedMeanwhile');
  expect(await edit(2, { number: '7/CT', url: '' })).toBe('needsText');
  expect(await edit(2, { number: '7/CT', issuedOn: '01/07/2024' })).toBe('tasksDueBefore');
});
