import { beforeAll, expect, test } from 'vitest';
import { database, toPlainDate } from '@/lib/platform/database';
import { loadIllustrativeOrder } from '@/scripts/orders/load-order';

let loaded = 0;

beforeAll(async () => {
  loaded = await loadIllustrativeOrder();
});

const tasks = () =>
  database.task.findMany({
    orderBy: { position: 'asc' },
    include: { reports: { orderBy: { at: 'asc' }, include: { attachment: true } } },
  });

test('the made-up order says that it is one, and has a task for each solution', async () => {
  expect(loaded).toBe(12);
  expect(await database.directive.findMany()).toMatchObject([
    { isIllustrative: true, title: expect.stringContaining('dữ liệu minh hoạ') },
  ]);
});

test('a second load changes nothing', async () => {
  expect(await loadIllustrativeOrder()).toBe(0);
  expect(await database.task.count()).toBe(loaded);
});

test('every closed task has evidence from the day it was closed, every other none', async () => {
  for (const { status, closedAt, reports } of await tasks()) {
    const proved = reports.filter(({ attachment }) => attachment !== null);
    expect(proved.length).toBe(status === 'closed' ? 1 : 0);
    expect(proved[0]?.at ?? null).toEqual(closedAt);
  }
});

test('some are closed in time, some late, some were never finished, some go on', async () => {
  const states = (await tasks()).map(({ status, dueOn, closedAt }) =>
    status !== 'closed'
      ? toPlainDate(dueOn) > '2025-06-30'
        ? 'goes on'
        : 'not finished'
      : (closedAt ?? dueOn) > dueOn
        ? 'late'
        : 'in time',
  );

  const count = (state: string) => states.filter((one) => one === state).length;
  expect(['in time', 'late', 'not finished', 'goes on'].map(count)).toEqual([5, 2, 4, 1]);
});
