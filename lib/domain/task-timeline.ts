import { daysAfter } from './dossier';
import { endOfMonth, type Month, monthIn, monthsAfter } from './dossier-period';
import { monthsBetween } from './dossier-stretch';
import type { PlainDate } from './plain-date';
import type { TaskView } from './task';
import { daysBetween } from './working-days';

/** Where a task lies on an axis of days. Unit: per cent of its length, from the left. */
export type TimelineBar = {
  readonly task: TaskView;
  /** From the order's day to its last day. */
  readonly from: number;
  readonly to: number;
  /** To the day it was closed or, while open and past its day, today; null where it ends in time. */
  readonly lateTo: number | null;
};

export type Timeline = {
  readonly first: Month;
  readonly last: Month;
  /** Beginnings of months at which the axis is marked. */
  readonly ticks: readonly { readonly month: Month; readonly at: number }[];
  /** Null where today is not on the axis. */
  readonly todayAt: number | null;
  /** By the month tasks fall due, earliest first. */
  readonly months: readonly { readonly month: Month; readonly bars: readonly TimelineBar[] }[];
};

/** A mark every so many months, so that no more than this many stand. */
const MOST_TICKS = 9;
const STEPS = [1, 2, 3, 6, 12, 24, 60] as const;

/** Tasks on one axis of whole months that holds every day of theirs; null of no task. */
export function timelineOf(tasks: readonly TaskView[], today: PlainDate): Timeline | null {
  const days = tasks.flatMap((task) => [
    ...[task.directive.issuedOn, task.dueOn, task.lastOn],
    ...lateEnd(task, today),
  ]);
  const [earliest, latest] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (!earliest || !latest) return null;
  const [first, last] = [monthIn(earliest), monthIn(latest)];
  const length = daysBetween(first, endOfMonth(last)) + 1;
  const at = (day: PlainDate) => Math.min(100, (daysBetween(first, day) / length) * 100);
  const barOf = (task: TaskView): TimelineBar => {
    const [end] = lateEnd(task, today);
    return {
      task,
      from: at(task.directive.issuedOn),
      to: at(task.lastOn),
      lateTo: end ? at(end) : null,
    };
  };
  return {
    ...{ first, last },
    ticks: ticksOf(first, last).map((month) => ({ month, at: at(month) })),
    todayAt: first <= today && today <= endOfMonth(last) ? at(today) : null,
    months: byMonth(tasks).map(({ month, among }) => ({ month, bars: among.map(barOf) })),
  };
}

/** The day a late task ended, or today while it is open; none for one that was or is in time. */
function lateEnd({ standing, lastOn }: TaskView, today: PlainDate): PlainDate[] {
  if (standing.kind === 'overdue') return [today];
  return standing.kind === 'done' && standing.daysLate > 0
    ? [daysAfter(lastOn, standing.daysLate)]
    : [];
}

function ticksOf(first: Month, last: Month): Month[] {
  const months = monthsBetween(first, last);
  const step = STEPS.find((each) => months.length / each <= MOST_TICKS) ?? 120;
  return months.filter(
    (month) => (Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1) % step === 0,
  );
}

function byMonth(tasks: readonly TaskView[]) {
  const months = [...new Set(tasks.map(({ dueOn }) => monthIn(dueOn)))].toSorted();
  return months.map((month) => ({
    month,
    among: tasks.filter(({ dueOn }) => dueOn >= month && dueOn < monthsAfter(month, 1)),
  }));
}
