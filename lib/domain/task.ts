import { z } from 'zod';
import { fold } from './fold';
import type { ScoreUnit } from './indicator';
import type { PlainDate } from './plain-date';
import type { Points } from './points';
import type { TaskLimits } from './task-limits';
import type { TaskStatus } from './task-status';
import { daysBetween, isWorkingDay, nextWorkingDay, type WorkCalendar } from './working-days';

/** Where a task stands today; what holds first is said. */
export const taskStandingKind = z.enum([
  'overdue',
  'dueSoon',
  'silent',
  'onTime',
  'done',
  'withdrawn',
]);

export type TaskStandingKind = z.infer<typeof taskStandingKind>;

/** Unit of `days`: calendar days. */
export type TaskStanding =
  /** Closed; so many days after its last day, 0 where it was closed by then. */
  | { readonly kind: 'done'; readonly daysLate: number }
  | { readonly kind: 'withdrawn' }
  /** So many days past its last day. */
  | { readonly kind: 'overdue'; readonly days: number }
  /** So many days left, 0 on the last day itself. */
  | { readonly kind: 'dueSoon'; readonly days: number }
  /** So many days without a word. */
  | { readonly kind: 'silent'; readonly days: number }
  | { readonly kind: 'onTime'; readonly days: number };

/** What the standing of a task rests on; every day is one in Vietnam. */
export type TaskDays = {
  readonly status: TaskStatus;
  readonly dueOn: PlainDate;
  readonly closedOn: PlainDate | null;
  /** When it was last heard of: of the last report, of being given or opened again. */
  readonly heardOn: PlainDate;
};

/** What standings are measured with. */
export type TaskGround = {
  readonly today: PlainDate;
  readonly calendar: WorkCalendar;
  readonly limits: TaskLimits;
};

/**
 * The last day on which a task is in time: the due day, or where offices rest then, the next working day.
 *
 * Civil Code 2015, article 148 (5).
 */
export const lastDayFor = (dueOn: PlainDate, calendar: WorkCalendar): PlainDate =>
  isWorkingDay(dueOn, calendar) ? dueOn : nextWorkingDay(dueOn, calendar);

/** Where a task stands at the end of `today`. */
export function taskStanding(
  task: TaskDays,
  { today, calendar, limits }: TaskGround,
): TaskStanding {
  if (task.status === 'withdrawn') return { kind: 'withdrawn' };
  const lastOn = lastDayFor(task.dueOn, calendar);
  if (task.status === 'closed') {
    return { kind: 'done', daysLate: Math.max(0, daysBetween(lastOn, task.closedOn ?? lastOn)) };
  }
  const left = daysBetween(today, lastOn);
  if (left < 0) return { kind: 'overdue', days: -left };
  if (left <= limits.dueSoonDays) return { kind: 'dueSoon', days: left };
  const silent = silentFor(task, today, limits);
  return silent === null ? { kind: 'onTime', days: left } : { kind: 'silent', days: silent };
}

/** How many days an open task has gone without a word, where that is too many; else `null`. */
export function silentFor(
  { status, heardOn }: TaskDays,
  today: PlainDate,
  { silentDays }: TaskLimits,
): number | null {
  if (status === 'closed' || status === 'withdrawn') return null;
  const days = daysBetween(heardOn, today);
  return days >= silentDays ? days : null;
}

type Named = { readonly slug: string; readonly name: string };

/** The number a task is to move. */
export type TaskLink =
  | {
      readonly kind: 'criterion';
      readonly indicator: Named & { readonly unit: ScoreUnit };
      readonly criteriaSet: string;
      /** "T" for the total. */
      readonly code: string;
      readonly name: string;
    }
  | ({ readonly kind: 'field' } & Named);

/** A task as lists and pages show it. */
export type TaskView = {
  readonly id: number;
  readonly version: number;
  readonly directive: {
    readonly id: number;
    readonly number: string;
    readonly issuedOn: PlainDate;
    readonly title: string;
    readonly isIllustrative: boolean;
  };
  /** Its place in the annex of the order, from 1. */
  readonly position: number;
  readonly title: string;
  readonly lead: Named;
  readonly coordinators: readonly Named[];
  /** An office: "Giám đốc Sở Nội vụ". */
  readonly head: string;
  readonly dueOn: PlainDate;
  /** The due day, or the working day after it. */
  readonly lastOn: PlainDate;
  readonly product: string;
  readonly link: TaskLink;
  /** Unit: as the indicator's; `null` where nothing is expected. */
  readonly expectedPoints: Points | null;
  readonly basePeriod: string;
  readonly status: TaskStatus;
  /** Unit: per cent of the work, as the lead unit says. */
  readonly percent: number;
  /** ISO instants; `null`: never, not yet. */
  readonly lastReportedAt: string | null;
  readonly closedAt: string | null;
  readonly standing: TaskStanding;
  /** Days without a word where that is too many, whatever else is the case; else `null`. */
  readonly silentFor: number | null;
};

/** Which tasks are looked for; what is left out is not asked. */
export type TaskFilter = {
  /** `silent` finds every task without a word for too long, overdue ones too. */
  readonly standing?: TaskStandingKind;
  readonly status?: TaskStatus;
  /** Slug of the lead or a coordinating unit. */
  readonly unit?: string;
  readonly directive?: number;
  readonly indicator?: string;
  /** Codes of one criterion; with `indicator`. */
  readonly criterion?: string;
  readonly criteriaSet?: string;
  readonly field?: string;
  readonly dueFrom?: PlainDate;
  readonly dueTo?: PlainDate;
  readonly text?: string;
};

/** Whether a task stands as asked; of `silent` also what is overdue besides. */
const standsAs = ({ standing, silentFor }: TaskView, asked: TaskStandingKind): boolean =>
  asked === 'silent' ? silentFor !== null : standing.kind === asked;

/** The tasks among those read that stand as asked and hold the words looked for, in any order of words. */
export function tasksWithin(
  tasks: readonly TaskView[],
  { standing, text }: Pick<TaskFilter, 'standing' | 'text'>,
): TaskView[] {
  const words = fold(text ?? '').split(' ');
  return tasks.filter((task) => {
    if (standing && !standsAs(task, standing)) return false;
    const held = fold(
      `${task.title} ${task.product} ${task.head} ${task.lead.name} ${task.directive.number}`,
    );
    return words.every((word) => held.includes(word));
  });
}
