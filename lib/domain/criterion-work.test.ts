import { expect, test } from 'vitest';
import { tasksBelow } from './criterion-work';
import { plainDate } from './plain-date';
import type { TaskLink, TaskView } from './task';

const day = plainDate.parse('2024-06-30');
const unit = { slug: 'thai-binh-so-noi-vu', name: 'Sở Nội vụ' };

const task = (title: string, link: TaskLink, changed: Partial<TaskView> = {}): TaskView => ({
  id: 1,
  version: 1,
  directive: {
    id: 1,
    number: '05/CT-UBND',
    issuedOn: day,
    title: 'Chỉ thị',
    isIllustrative: false,
  },
  position: 1,
  title,
  lead: unit,
  coordinators: [],
  head: 'Giám đốc Sở Nội vụ',
  dueOn: day,
  lastOn: day,
  product: 'Báo cáo',
  link,
  expectedPoints: null,
  basePeriod: '2023',
  status: 'underWay',
  percent: 0,
  lastReportedAt: null,
  closedAt: null,
  standing: { kind: 'onTime', days: 1 },
  silentFor: null,
  ...changed,
});

const at = (code: string, criteriaSet = 'PAPI-2021'): TaskLink => ({
  kind: 'criterion',
  indicator: { slug: 'papi', name: 'PAPI', unit: 'points' },
  criteriaSet,
  code,
  name: code,
});

const PARTS = [
  { code: '3', parentCode: null },
  { code: '3.2', parentCode: '3' },
  { code: '8', parentCode: null },
];

const TASKS = [
  task('itself', at('3')),
  task('a part', at('3.2')),
  task('another', at('8')),
  task('the total', at('T')),
  task('older set', at('3', 'PAPI-2018')),
  task('withdrawn', at('3'), { status: 'withdrawn' }),
  task('dossiers', { kind: 'field', slug: 'dat-dai', name: 'Đất đai' }),
];

test.each([
  ['3', ['itself', 'a part']],
  ['3.2', ['a part']],
  ['8', ['another']],
  ['T', ['itself', 'a part', 'another', 'the total']],
])('criterion %s has its own tasks and those of its parts', (code, titles) => {
  const below = tasksBelow({ indicator: 'papi', criteriaSet: 'PAPI-2021', code }, PARTS, TASKS);

  expect(below.map(({ title }) => title)).toEqual(titles);
});
