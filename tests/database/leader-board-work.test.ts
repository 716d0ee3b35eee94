import { beforeAll, expect, test } from 'vitest';
import { handledInTime, resolvedInTime } from '@/lib/domain/dossier-counts';
import type { LeaderBoard } from '@/lib/domain/leader-board';
import { plainDate } from '@/lib/domain/plain-date';
import { database } from '@/lib/platform/database';
import { leaderBoard } from '@/lib/queries/leader-board';
import { taskStateText, tiedTasksText } from '@/lib/text/leader-board';
import { givenAccount } from '@/tests/support/given-account';
import { givenIllustration } from '@/tests/support/given-illustration';
import { givenDirective } from '@/tests/support/given-task';

const TODAY = plainDate.parse('2024-06-20');
const FIRST = '2024-07-01';
const LAST = '2025-06-30';
const LEAST = 30;

let board: LeaderBoard;

beforeAll(async () => {
  await givenIllustration();
  await givenDirective([
    { title: 'Trễ lâu', dueOn: '2024-05-10', head: 'Giám đốc Sở Nội vụ', link: papi('8') },
    { title: 'Trễ ít', dueOn: '2024-06-19', head: 'Giám đốc Sở Nội vụ', link: papi('8.3') },
    { title: 'Trễ khác', dueOn: '2024-06-10', head: 'Chánh Thanh tra tỉnh' },
    { title: 'Sắp hạn', dueOn: '2024-06-21', lastReportedAt: '2024-06-19T03:00:00Z' },
    { title: 'Còn lâu', dueOn: '2024-12-31', lastReportedAt: '2024-06-19T03:00:00Z' },
    { title: 'Im lặng', dueOn: '2024-12-31', createdAt: '2024-01-02T03:00:00Z' },
    {
      ...{ title: 'Xong trễ', dueOn: '2024-05-10', status: 'closed', percent: 100 },
      ...{ closedAt: '2024-05-20T03:00:00Z', link: papi('7') },
    },
    {
      ...{ title: 'Xong', dueOn: '2024-05-10', status: 'closed', percent: 100 },
      ...{ closedAt: '2024-05-10T16:59:00Z', link: { field: 'dat-dai' } },
    },
    { title: 'Rút', dueOn: '2024-05-10', status: 'withdrawn', link: papi('3') },
  ]);
  await givenDirective([]);
  const read = await leaderBoard(await givenAccount('leader'), TODAY, '2023');
  if (!read) throw new Error('A leader sees no board.');
  board = read;
});

function papi(code: string) {
  return { criteriaSet: 'PAPI-2021', code } as const;
}

const dayOf = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;

/** Every dossier as it is kept, its days as text. */
async function dossiers() {
  const fields = await database.dossierField.findMany();
  const slugs = new Map(fields.map(({ id, slug }) => [id, slug]));
  const rows = await database.dossier.findMany();
  return rows.map((row) => ({
    field: slugs.get(row.fieldId) ?? '',
    received: dayOf(row.receivedOn) ?? '',
    due: dayOf(row.effectiveDueOn) ?? '',
    resolved: dayOf(row.resolvedOn),
    ended: dayOf(row.resolvedOn ?? row.withdrawnOn),
  }));
}

type Kept = Awaited<ReturnType<typeof dossiers>>[number];

const isResolved = ({ resolved }: Kept) =>
  resolved !== null && resolved >= FIRST && resolved <= LAST;
const isLate = (dossier: Kept) => isResolved(dossier) && (dossier.resolved ?? '') > dossier.due;
const isOpen = ({ received, ended }: Kept) => received <= LAST && (ended === null || ended > LAST);
const isOverdue = (dossier: Kept) => isOpen(dossier) && dossier.due < LAST;

test('both rates and what is overdue are counted again from the dossiers themselves', async () => {
  const kept = await dossiers();
  const count = (holds: (dossier: Kept) => boolean) => kept.filter(holds).length;
  const [resolved, late, open, overdue] = [isResolved, isLate, isOpen, isOverdue].map(count);
  const total = board.dossiers?.total;
  if (!total) throw new Error('no dossiers');

  expect(board.dossiers).toMatchObject({ isIllustrative: true, asOf: LAST, overdueNow: overdue });
  expect(total.late).toBe(late);
  expect(total.overdue).toBe(overdue);
  expect(resolvedInTime(total)).toEqual({
    part: (resolved ?? 0) - (late ?? 0),
    whole: resolved,
  });
  expect(handledInTime(total)).toEqual({
    part: (resolved ?? 0) - (late ?? 0) + (open ?? 0) - (overdue ?? 0),
    whole: (resolved ?? 0) + (open ?? 0),
  });
});

test('the five worst fields are those late most often among fields with enough dossiers', async () => {
  const kept = await dossiers();
  const rates = [...new Set(kept.map(({ field }) => field))]
    .map((field) => {
      const own = kept.filter((dossier) => dossier.field === field);
      return { field, late: own.filter(isLate).length, resolved: own.filter(isResolved).length };
    })
    .filter(({ late, resolved }) => late > 0 && resolved >= LEAST)
    .toSorted((one, other) => other.late * one.resolved - one.late * other.resolved)
    .slice(0, 5);

  expect(board.dossiers?.limits.minimumVolume).toBe(LEAST);
  expect(rates.length).toBeGreaterThan(0);
  expect(board.worst.map(({ key, counts }) => ({ field: key, late: counts.late }))).toEqual(
    rates.map(({ field, late }) => ({ field, late })),
  );
});

test('tasks are counted each once, a withdrawn one is not asked for any more', () => {
  expect(board.tasks.counts).toEqual({
    ...{ overdue: 3, dueSoon: 1, silent: 1, onTime: 1, done: 2, withdrawn: 1 },
  });
  expect(board.tasks.done).toEqual({ part: 2, whole: 8 });
  expect(board.tasks.doneLate).toBe(1);
  expect(taskStateText(board.tasks)).toMatch(
    /^Hoàn thành 2\/8 nhiệm vụ, tức 25,00\u00a0%, trong đó 1 trễ hạn;/,
  );
  expect(board.tasks.ordersWithoutTasks).toBe(1);
});

test('overdue tasks stand under the head who answers for most of them, the longest overdue first', () => {
  expect(
    board.tasks.overdue.map(({ head, tasks }) => [head, tasks.map(({ title }) => title)]),
  ).toEqual([
    ['Giám đốc Sở Nội vụ', ['Trễ lâu', 'Trễ ít']],
    ['Chánh Thanh tra tỉnh', ['Trễ khác']],
  ]);
});

test('a lost point shows the tasks on it and below it, and says where there is none', () => {
  const said = Object.fromEntries(
    board.lost.map(({ code, tasks }) => [code, tiedTasksText(tasks)]),
  );

  expect(said).toEqual({
    7: '1 nhiệm vụ, 1 hoàn thành',
    8: '2 nhiệm vụ, 2 quá hạn',
    3: 'chưa có nhiệm vụ',
    1: 'chưa có nhiệm vụ',
    2: 'chưa có nhiệm vụ',
  });
});
