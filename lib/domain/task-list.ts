import { z } from 'zod';
import { foldName } from './fold';
import type { PlainDate } from './plain-date';
import { type TaskStandingKind, type TaskView, tasksWithin } from './task';

/** A table, columns of cards, or months; as they stand in addresses. */
export const taskListView = z.enum(['bang', 'cot', 'dong-thoi-gian']);

export type TaskListView = z.infer<typeof taskListView>;

/** What each word of an address asks for. */
export const STANDINGS = {
  'qua-han': 'overdue',
  'sap-den-han': 'dueSoon',
  'lau-chua-bao-cao': 'silent',
  'trong-han': 'onTime',
  'hoan-thanh': 'done',
  'da-rut': 'withdrawn',
} as const satisfies Record<string, TaskStandingKind>;

export const standingChoice = z.enum([
  'qua-han',
  'sap-den-han',
  'lau-chua-bao-cao',
  'trong-han',
  'hoan-thanh',
  'da-rut',
]);

export type StandingChoice = z.infer<typeof standingChoice>;

/** What a table is ordered by. */
export const taskOrder = z.enum(['han', 'van-ban', 'nhiem-vu', 'don-vi', 'tinh-trang', 'tien-do']);

export type TaskOrder = z.infer<typeof taskOrder>;

const LONGEST = 120;

const word = z
  .string()
  .transform((typed) => typed.normalize('NFC').trim().slice(0, LONGEST))
  .catch('');

/** What is looked for, as it stands in the address; every field may be empty. */
export const taskListFilter = z.object({
  xem: taskListView.catch('bang'),
  /** Slug of the lead or a coordinating unit. */
  'don-vi': word,
  /** Number of an order's row. */
  'van-ban': z
    .string()
    .regex(/^\d{1,9}$/)
    .catch(''),
  /** Slug of an indicator. */
  'chi-so': word,
  /** "papi/3.2": an indicator and a code in it. */
  'tieu-chi': word,
  /** Slug of a field of procedures. */
  'linh-vuc': word,
  'tinh-trang': z.union([standingChoice, z.literal('')]).catch(''),
  tim: word,
  xep: taskOrder.catch('han'),
  chieu: z.enum(['tang', 'giam']).catch('tang'),
  trang: z.coerce.number().int().min(1).max(9_999).catch(1),
});

export type TaskListFilter = z.infer<typeof taskListFilter>;

export const TASKS_A_PAGE = 100;
/** A column of cards shows no more than this; the table has all. */
export const CARDS_A_COLUMN = 30;

const BY_NAME = new Intl.Collator('vi', { numeric: true });

/** "papi/3.2" of a task that moves a criterion, else "". */
export const criterionKey = ({ link }: Pick<TaskView, 'link'>): string =>
  link.kind === 'criterion' ? `${link.indicator.slug}/${link.code}` : '';

/** The tasks that match everything asked, ordered as asked. */
export function tasksListed(tasks: readonly TaskView[], filter: TaskListFilter): TaskView[] {
  const standing = filter['tinh-trang'] && STANDINGS[filter['tinh-trang']];
  const among = tasks.filter(
    (task) =>
      isWith(task, filter['don-vi']) &&
      (!filter['van-ban'] || task.directive.id === Number(filter['van-ban'])) &&
      isAbout(task, filter),
  );
  const found = tasksWithin(among, {
    ...(standing && { standing }),
    ...(filter.tim && { text: filter.tim }),
  });
  const factor = filter.chieu === 'giam' ? -1 : 1;
  return found.toSorted(
    (one, other) => factor * compare(filter.xep, one, other) || byPlace(one, other),
  );
}

const isWith = ({ lead, coordinators }: TaskView, slug: string): boolean =>
  slug === '' || lead.slug === slug || coordinators.some((unit) => unit.slug === slug);

function isAbout({ link, ...task }: TaskView, filter: TaskListFilter): boolean {
  const { 'chi-so': indicator, 'tieu-chi': criterion, 'linh-vuc': field } = filter;
  if (indicator && (link.kind !== 'criterion' || link.indicator.slug !== indicator)) return false;
  if (criterion && criterionKey({ ...task, link }) !== criterion) return false;
  return !field || (link.kind === 'field' && link.slug === field);
}

const RANKS: readonly TaskStandingKind[] = [
  ...(['overdue', 'dueSoon', 'silent', 'onTime', 'done', 'withdrawn'] as const),
];

const text = (one: string, other: string) => BY_NAME.compare(one, other);
const day = (one: PlainDate, other: PlainDate) => (one < other ? -1 : one > other ? 1 : 0);

/** Latest order first, then by the place in its annex. */
const byPlace = (one: TaskView, other: TaskView) =>
  day(other.directive.issuedOn, one.directive.issuedOn) ||
  one.directive.id - other.directive.id ||
  one.position - other.position;

function compare(order: TaskOrder, one: TaskView, other: TaskView): number {
  switch (order) {
    case 'han':
      return day(one.dueOn, other.dueOn);
    case 'van-ban':
      return byPlace(one, other);
    case 'nhiem-vu':
      return text(one.title, other.title);
    case 'don-vi':
      return text(foldName(one.lead.name), foldName(other.lead.name));
    case 'tinh-trang':
      return RANKS.indexOf(one.standing.kind) - RANKS.indexOf(other.standing.kind);
    case 'tien-do':
      return one.percent - other.percent;
  }
}

type Named = { readonly slug: string; readonly name: string };

/** What the filter offers: only what some task is about. */
export type TaskListChoices = {
  readonly units: readonly Named[];
  readonly directives: readonly { readonly id: number; readonly number: string }[];
  readonly indicators: readonly Named[];
  readonly criteria: readonly { readonly key: string; readonly name: string }[];
  readonly fields: readonly Named[];
};

/** The choices among the tasks somebody sees, each once, in Vietnamese order. */
export function choicesIn(tasks: readonly TaskView[]): TaskListChoices {
  const links = tasks.map(({ link }) => link);
  const criteria = links.filter((link) => link.kind === 'criterion');
  return {
    units: named(tasks.flatMap(({ lead, coordinators }) => [lead, ...coordinators])),
    directives: [...new Map(tasks.map(({ directive }) => [directive.id, directive])).values()]
      .map(({ id, number }) => ({ id, number }))
      .toSorted((one, other) => text(one.number, other.number)),
    indicators: named(criteria.map(({ indicator }) => indicator)),
    criteria: named(
      criteria.map((link) => ({
        slug: criterionKey({ link }),
        name: nameOf(link),
      })),
    ).map(({ slug, name }) => ({ key: slug, name })),
    fields: named(links.filter((link) => link.kind === 'field')),
  };
}

type CriterionLink = Extract<TaskView['link'], { kind: 'criterion' }>;

/** "PAPI 3.2. Giải đáp khiếu nại"; of a total only the indicator. */
export const nameOf = ({ indicator, code, name }: CriterionLink): string =>
  code === 'T' ? indicator.name : `${indicator.name} ${code}. ${name}`;

const named = (all: readonly Named[]): Named[] =>
  [...new Map(all.map(({ slug, name }) => [slug, { slug, name }])).values()].toSorted(
    (one, other) => text(one.name, other.name),
  );

/** The tasks of an address, with everything its page needs. */
export type TaskList = {
  readonly filter: TaskListFilter;
  /** All that match, ordered. */
  readonly tasks: readonly TaskView[];
  /** All that are seen at all. */
  readonly seen: number;
  readonly counts: Readonly<Record<TaskStandingKind, number>>;
  readonly choices: TaskListChoices;
  readonly today: PlainDate;
  readonly isOwnUnit: boolean;
  readonly mayExport: boolean;
  readonly mayImport: boolean;
};
