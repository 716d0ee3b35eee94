import { beforeAll, beforeEach, expect, test } from 'vitest';
import { remindOfTasks } from '@/lib/commands/task-reminder';
import { reportTask } from '@/lib/commands/task-report';
import type { Actor } from '@/lib/domain/account';
import { noticeFacts } from '@/lib/domain/notice';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { noticeText } from '@/lib/text/notice';
import { asApplication } from '@/tests/support/as-application';
import { givenAccount } from '@/tests/support/given-account';
import { givenDirective } from '@/tests/support/given-task';

let member: Actor;

beforeAll(async () => {
  member = await givenAccount('member', { authoritySlug: 'thai-binh' });
  await givenAccount('member', { authoritySlug: 'ha-noi' });
});

beforeEach(async () => {
  await database.notice.deleteMany();
  await database.taskReport.deleteMany();
  await database.task.deleteMany();
});

const remind = (day: string) => asApplication(() => remindOfTasks(plainDate.parse(day)));

async function told(): Promise<string[]> {
  const rows = await database.notice.findMany({
    orderBy: { id: 'asc' },
    include: { account: true },
  });
  expect(rows.every(({ accountId }) => accountId === member.id)).toBe(true);
  return rows.map(({ kind }) => kind);
}

test('a unit is reminded once before, once after the due day and once of each silence', async () => {
  await givenDirective([{ dueOn: '2024-06-28', createdAt: '2024-06-01T00:00:00Z' }]);

  expect(await remind('2024-06-20')).toBe(0);
  expect(await remind('2024-06-21')).toBe(1);
  expect(await remind('2024-06-24')).toBe(0);
  expect(await remind('2024-06-28')).toBe(0);
  expect(await remind('2024-06-29')).toBe(1);
  expect(await remind('2024-07-01')).toBe(1);
  expect(await remind('2024-07-09')).toBe(0);
  expect(await told()).toEqual(['taskDueSoon', 'taskOverdue', 'taskSilent']);
});

test('two jobs at once remind once', async () => {
  await givenDirective([{ dueOn: '2024-06-28', createdAt: '2024-06-20T00:00:00Z' }]);
  const sent = await Promise.all([
    remind('2024-06-25'),
    remind('2024-06-25'),
    remind('2024-06-25'),
  ]);

  expect(sent.toSorted()).toEqual([0, 0, 1]);
  expect(await told()).toEqual(['taskDueSoon']);
});

test('a moved due day and a new silence are reminded of anew; what is closed never', async () => {
  const { taskIds } = await givenDirective([
    { dueOn: '2024-06-28', createdAt: '2024-06-20T00:00:00Z' },
    { dueOn: '2024-06-28', status: 'closed', closedAt: '2024-06-01T00:00:00Z' },
    { dueOn: '2024-06-28', status: 'withdrawn' },
  ]);
  const id = taskIds[0] ?? 0;
  expect(await remind('2024-06-25')).toBe(1);
  await database.task.update({ where: { id }, data: { dueOn: new Date('2099-12-31') } });
  expect(await remind('2024-07-25')).toBe(1);

  const said = { id, version: 1, word: 'Đang làm', url: null, percent: 20 };
  expect(await reportTask(said, null, member)).toMatchObject({ ok: true });
  expect(await remind('2024-09-01')).toBe(0);
  expect(await told()).toEqual(['taskDueSoon', 'taskSilent']);
});

test('the sentence says how late it is, by the last working day', async () => {
  await givenDirective(
    [{ title: 'Rà soát', dueOn: '2024-06-29', createdAt: '2024-06-20T00:00:00Z' }],
    {
      number: '05/CT-UBND',
    },
  );
  await remind('2024-07-03');
  const [notice] = await database.notice.findMany();

  expect(notice && noticeText('taskOverdue', noticeFacts.parse(notice.facts))).toBe(
    'Đã quá hạn 2 ngày nhiệm vụ “Rà soát” (05/CT-UBND), hạn 29/06/2024. Hãy báo cáo tiến độ hoặc lý do chậm.',
  );
});
