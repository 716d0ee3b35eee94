import { expect, test } from 'vitest';
import { plainDate } from './plain-date';
import type { TaskStanding, TaskView } from './task';
import { choicesIn, taskListFilter, tasksListed } from './task-list';
import { timelineOf } from './task-timeline';

let ids = 0;

type Given = {
  readonly title?: string;
  readonly lead?: string;
  readonly beside?: string;
  readonly dueOn?: string;
  readonly percent?: number;
  readonly standing?: TaskStanding;
  readonly field?: string;
};

function aTask(given: Given = {}): TaskView {
  ids += 1;
  const named = (slug: string) => ({ slug, name: slug });
  const dueOn = plainDate.parse(given.dueOn ?? '2024-06-30');
  return {
    ...{ id: ids, version: 1, position: ids, title: given.title ?? 'Việc', head: 'Giám đốc' },
    directive: {
      ...{ id: 1, number: '05/CT-UBND', title: 'A', isIllustrative: false },
      issuedOn: plainDate.parse('2024-05-10'),
    },
    lead: named(given.lead ?? 'noi-vu'),
    coordinators: given.beside ? [named(given.beside)] : [],
    ...{ dueOn, lastOn: dueOn, product: 'Báo cáo', expectedPoints: null, basePeriod: '2023' },
    link: given.field
      ? { kind: 'field', slug: given.field, name: given.field }
      : {
          ...{ kind: 'criterion', criteriaSet: 'PAPI-2021', code: '3.2', name: 'Giải đáp' },
          indicator: { slug: 'papi', name: 'PAPI', unit: 'points' },
        },
    ...{ status: 'underWay', percent: given.percent ?? 0, lastReportedAt: null, closedAt: null },
    standing: given.standing ?? { kind: 'onTime', days: 3 },
    silentFor: null,
  };
}

const titles = (tasks: readonly TaskView[], query: object) =>
  tasksListed(tasks, taskListFilter.parse(query)).map(({ title }) => title);

test('words are found without their accents, in any order', () => {
  const tasks = [aTask({ title: 'Giải quyết hồ sơ đất đai' }), aTask({ title: 'Thanh tra' })];

  expect(titles(tasks, { tim: 'DAT  ho so' })).toEqual(['Giải quyết hồ sơ đất đai']);
  expect(titles(tasks, { tim: 'Đất đai'.normalize('NFD') })).toHaveLength(1);
});

test('a unit finds what it leads and what it stands beside', () => {
  const tasks = [
    aTask({ title: 'a', lead: 'tai-chinh' }),
    aTask({ title: 'b', beside: 'tai-chinh' }),
    aTask({ title: 'c' }),
  ];

  expect(titles(tasks, { 'don-vi': 'tai-chinh', xep: 'nhiem-vu' })).toEqual(['a', 'b']);
});

test('a criterion, an indicator and a field find their own', () => {
  const tasks = [aTask({ title: 'a' }), aTask({ title: 'b', field: 'dat-dai' })];

  expect(titles(tasks, { 'tieu-chi': 'papi/3.2' })).toEqual(['a']);
  expect(titles(tasks, { 'chi-so': 'papi' })).toEqual(['a']);
  expect(titles(tasks, { 'linh-vuc': 'dat-dai' })).toEqual(['b']);
  expect(titles(tasks, { 'tieu-chi': 'papi/3' })).toEqual([]);
});

test.each([
  [{ xep: 'han' }, ['b', 'a', 'c']],
  [{ xep: 'han', chieu: 'giam' }, ['c', 'a', 'b']],
  [{ xep: 'tien-do' }, ['c', 'b', 'a']],
  [{ xep: 'tinh-trang' }, ['c', 'a', 'b']],
  [{ xep: 'van-ban' }, ['a', 'b', 'c']],
  [{ xep: 'no-such-order' }, ['b', 'a', 'c']],
])('tasks are ordered by %j', (query, order) => {
  const tasks = [
    aTask({ title: 'a', dueOn: '2024-07-01', percent: 90 }),
    aTask({
      title: 'b',
      dueOn: '2024-06-01',
      percent: 50,
      standing: { kind: 'done', daysLate: 0 },
    }),
    aTask({ title: 'c', dueOn: '2024-08-01', standing: { kind: 'overdue', days: 2 } }),
  ];

  expect(titles(tasks, query)).toEqual(order);
});

test('an address that makes no sense asks for nothing', () => {
  expect(
    taskListFilter.parse({ xem: 'x', trang: '-1', 'van-ban': 'a', 'tinh-trang': ['1'] }),
  ).toEqual(taskListFilter.parse({}));
});

test('choices are what some task is about, each once', () => {
  const tasks = [aTask({ beside: 'tai-chinh' }), aTask({ field: 'dat-dai' }), aTask()];

  expect(choicesIn(tasks)).toEqual({
    units: [
      { slug: 'noi-vu', name: 'noi-vu' },
      { slug: 'tai-chinh', name: 'tai-chinh' },
    ],
    directives: [{ id: 1, number: '05/CT-UBND' }],
    indicators: [{ slug: 'papi', name: 'PAPI' }],
    criteria: [{ key: 'papi/3.2', name: 'PAPI 3.2. Giải đáp' }],
    fields: [{ slug: 'dat-dai', name: 'dat-dai' }],
  });
});

const TODAY = plainDate.parse('2024-08-15');

test('a timeline spans whole months from the order to the last day, or today where a task is late', () => {
  const late = aTask({ dueOn: '2024-06-30', standing: { kind: 'overdue', days: 46 } });
  const timeline = timelineOf([late, aTask({ dueOn: '2024-07-31' })], TODAY);

  expect(timeline).toMatchObject({ first: '2024-05-01', last: '2024-08-01' });
  expect(timeline?.months.map(({ month, bars }) => [month, bars.length])).toEqual([
    ['2024-06-01', 1],
    ['2024-07-01', 1],
  ]);
  // 123 days: 9 to the order's day, 60 to the last day of June, 106 to today.
  const [bar] = timeline?.months[0]?.bars ?? [];
  expect(bar?.from).toBeCloseTo((9 / 123) * 100);
  expect(bar?.to).toBeCloseTo((60 / 123) * 100);
  expect(bar?.lateTo).toBeCloseTo((106 / 123) * 100);
  expect(timeline?.todayAt).toBeCloseTo((106 / 123) * 100);
});

test('a task done late is late to the day it was done; one done in time is not', () => {
  const done = (daysLate: number) => aTask({ standing: { kind: 'done', daysLate } });
  const bars = timelineOf([done(10), done(0)], TODAY)?.months[0]?.bars ?? [];

  expect(bars.map(({ lateTo }) => lateTo !== null)).toEqual([true, false]);
});

test('no more than nine marks stand on the axis, however long it is', () => {
  for (const dueOn of ['2024-06-30', '2025-06-30', '2027-12-31', '2040-01-01']) {
    const ticks = timelineOf([aTask({ dueOn })], TODAY)?.ticks ?? [];
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(9);
  }
});

test('no task, no timeline', () => {
  expect(timelineOf([], TODAY)).toBeNull();
});
